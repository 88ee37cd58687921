// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/permissions.h"
#include "otp/signinparts.h"
#include "safety/contactchangeservice.h"
#include "safety/customersafety.h"
#include "safety/overrideservice.h"
#include "support/verify.h"

namespace countersign::safety {

using namespace Qt::StringLiterals;

// Held changes and overrides on a real database and a virtual clock: two customers, two agents and a mailbox that
// everything lands in.
class SafetyDesk : public support::SignInParts
{
public:
    struct Mail
    {
        QString kind;
        QString to;
        QString body;
    };

    Result<void> open();
    /// What a restart does.
    Result<void> reopen();
    /// Delivers what is due.
    QList<Mail> deliver();
    /// The addresses of what is delivered now, sorted.
    QStringList deliverTo();

    Actor agent() const { return staff(agentId); }
    Actor colleague() const { return staff(colleagueId); }
    Actor staff(const StaffId &id) const;
    /// Signs a customer in with a code to `address`, a phone number or an e-mail address, as the actor of a request.
    Actor signIn(const QString &address);
    /// The customer asks for a change; its id and the code that came.
    std::pair<QString, QString> ask(const Actor &actor, const QString &field, const QString &value);

    Result<ContactChange> hold(const Actor &actor, const QString &field,
                               const std::optional<QString> &value)
    {
        return changes->hold(actor, jane, {field, value, u"Asked at the counter."_s});
    }
    Result<OverrideService::Named> overrideFor(const Actor &actor, bool phoneChange)
    {
        return overrides->request(actor, jane,
                                  {u"call_back"_s,
                                   {u"called_known_number"_s, u"full_name"_s, u"recent_order"_s},
                                   u"Lost the phone."_s,
                                   phoneChange});
    }
    customers::Profile profile() { return customers->load(jane).value().profile; }
    QString phone() { return contactText(profile(), ContactField::Phone); }
    QString email() { return contactText(profile(), ContactField::Email); }
    qint64 events(const QString &action)
    {
        return count(u"SELECT count(*) FROM audit_fields WHERE action = ?"_s, {action});
    }

    CustomerId jane;
    CustomerId john;
    StaffId agentId;
    StaffId colleagueId;
    std::optional<otp::OtpContext> context;
    std::unique_ptr<CustomerNotices> notices;
    std::unique_ptr<OverrideService> overrides;
    std::unique_ptr<ContactChangeService> changes;
    std::unique_ptr<CustomerSafety> safety;

private:
    Result<void> build();
    StaffId addStaff(const QString &name, const QString &role);
    CustomerId addCustomer(const QString &name, const QString &phone, const QString &email);

    std::optional<contract::PermissionMatrix> m_permissions;
    std::optional<ProcedureBook> m_procedures;
};

inline const QString JanesPhone = QStringLiteral("+12025550123");
inline const QString JanesEmail = QStringLiteral("jane@example.com");
inline const QString JohnsPhone = QStringLiteral("+12025550144");
inline const QString NewPhone = QStringLiteral("+12025550188");
inline const QString NewEmail = QStringLiteral("jane@example.net");

} // namespace countersign::safety
