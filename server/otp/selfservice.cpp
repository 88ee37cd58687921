// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/selfservice.h"

#include "audit/ledger.h"
#include "crypto/blindindex.h"
#include "customers/customerservice.h"
#include "database/database.h"
#include "identity/knowndevices.h"
#include "identity/sessionservice.h"

namespace countersign::otp {

using namespace Qt::StringLiterals;
using audit::Transaction;
namespace KnownDevices = identity::KnownDevices;

SelfService::SelfService(const OtpContext &context, customers::CustomerService &customers)
    : m_context(context)
    , m_customers(customers)
{}

Result<contract::CustomerSelf> SelfService::self(const CustomerId &customer)
{
    return m_customers.load(customer).transform(customers::selfOf);
}

Result<void> SelfService::logout(const Actor &actor)
{
    return m_context.sessions.endOwnSession(actor);
}

Result<void> SelfService::withdrawNotice(const Actor &actor)
{
    const CustomerId customer(actor.id);
    const auto withdrawn
        = m_context.ledger.write<bool>(actor, [&](Transaction &transaction) -> Result<bool> {
              transaction.record({.action = u"notice.withdrawn"_s,
                                  .resource = u"customer"_s,
                                  .resourceId = customer.value(),
                                  .subject = PersonId(customer.value())});
              return OtpStore::setWithdrawn(transaction.sql(), customer, transaction.now())
                  .and_then([&] {
                      return m_context.sessions.endAllOf(transaction, PersonId(customer.value()),
                                                         u"notice_withdrawn"_s);
                  })
                  .and_then([&] {
                      return KnownDevices::forget(transaction.sql(), PersonId(customer.value()));
                  })
                  .transform([] { return true; });
          });
    return withdrawn.transform([](bool) {});
}

Result<void> SelfService::enableSignIn(const Actor &actor, const CustomerId &customer)
{
    const auto found = m_customers.load(customer);
    if (!found)
        return failureOf(found);
    const auto devices = KnownDevices::of(m_context.database.reader(), PersonId(customer.value()));
    if (!devices)
        return failureOf(devices);
    QList<QByteArray> keys{customerBudgetKey(m_context.index, customer)};
    for (const QByteArray &device : *devices)
        keys.append(deviceBudgetKey(m_context.index, device));
    if (found->profile.phone)
        keys.append(m_context.index.phone(*found->profile.phone));
    if (found->profile.email)
        keys.append(m_context.index.email(*found->profile.email));

    const auto enabled
        = m_context.ledger.write<bool>(actor, [&](Transaction &transaction) -> Result<bool> {
              for (const QByteArray &key : std::as_const(keys)) {
                  const auto budget = OtpStore::budget(transaction.sql(), key);
                  if (!budget)
                      return failureOf(budget);
                  const auto saved = OtpStore::saveBudget(
                      transaction.sql(), key, afterEnabling(*budget), transaction.now());
                  if (!saved)
                      return failureOf(saved);
              }
              transaction.record({.action = u"otp.address.enabled"_s,
                                  .resource = u"customer"_s,
                                  .resourceId = customer.value(),
                                  .subject = PersonId(customer.value())});
              return true;
          });
    return enabled.transform([](bool) {});
}

} // namespace countersign::otp
