// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/customerfile.h"

#include "crypto/blindindex.h"

namespace countersign::safety {

using namespace Qt::StringLiterals;

Result<customers::Customer> customerIn(database::Connection &sql,
                                       const customers::CustomerSealing &sealing,
                                       const CustomerId &id)
{
    const auto row = customers::CustomerStore(sql).find(id);
    if (!row)
        return failureOf(row);
    if (!*row)
        return failure(ErrorCode::NotFound, u"There is no such customer."_s);
    return sealing.open(sql, **row);
}

QList<QByteArray> guessBudgetsOf(const crypto::BlindIndex &index,
                                 const customers::Customer &customer)
{
    QList<QByteArray> keys{otp::customerBudgetKey(index, customer.id)};
    if (customer.profile.phone)
        keys.append(index.phone(*customer.profile.phone));
    if (customer.profile.email)
        keys.append(index.email(*customer.profile.email));
    return keys;
}

Result<bool> codesLocked(database::Connection &sql, const otp::OtpContext &context,
                         const customers::Customer &customer, Instant now)
{
    for (const QByteArray &key : guessBudgetsOf(context.index, customer)) {
        const auto budget = otp::OtpStore::budget(sql, key);
        if (!budget)
            return failureOf(budget);
        if (!otp::mayGuess(*budget, context.limits, now))
            return true;
    }
    return false;
}

Result<ContactProofs> proofsOf(database::Connection &sql, const CustomerId &customer)
{
    const auto sms = otp::OtpStore::provedAt(sql, customer, otp::Channel::Sms);
    const auto email = otp::OtpStore::provedAt(sql, customer, otp::Channel::Email);
    if (!sms || !email)
        return sms ? failureOf(email) : failureOf(sms);
    return ContactProofs{*sms, *email};
}

audit::Event eventOf(const QString &action, const QString &resource, const QString &resourceId,
                     const CustomerId &customer)
{
    return {.action = action,
            .resource = resource,
            .resourceId = resourceId,
            .subject = PersonId(customer.value())};
}

} // namespace countersign::safety
