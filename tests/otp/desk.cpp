// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QTest>

namespace countersign::otp {

using namespace Qt::StringLiterals;

void Desk::open()
{
    CS_VERIFY_RESULT(openParts());
    known = add(KnownPhone, u"known@example.com"_s);
    add(OtherPhone, u"other@example.com"_s);
}

void Desk::reopen()
{
    CS_VERIFY_RESULT(reopenParts());
}

customers::Customer Desk::add(const QString &phone, const QString &email)
{
    customers::Profile profile;
    profile.name = u"Invented Person"_s;
    profile.phone = PhoneNumber::parse(phone).value();
    profile.email = EmailAddress::parse(email).value();
    return customers->add(base.system(), profile, customers::Source::Manual).value();
}

QString Desk::deliver()
{
    QString code;
    delivered.reset();
    const auto tasks = deliveries->claim(50, {}, {});
    for (const outbox::Task &task : tasks.value()) {
        const outbox::PreparedTask prepared = deliveries->prepare(task);
        if (prepared.message) {
            code = codeIn(prepared.message->body);
            delivered = prepared.message->channel;
        }
        const outbox::Settlement settlement{
            prepared, gateways::Delivery{.providerId = {}, .state = gateways::DeliveryState::Local},
            u"local"_s, false};
        [[maybe_unused]] const auto settled = deliveries->settle({settlement});
    }
    return code;
}

QString wrongCode(const QString &right)
{
    return right == "000000"_L1 ? u"000001"_s : u"000000"_s;
}

} // namespace countersign::otp
