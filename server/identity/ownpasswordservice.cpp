// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/ownpasswordservice.h"

#include "audit/ledger.h"
#include "identity/credentiallinks.h"
#include "identity/knowndevices.h"
#include "identity/sessionservice.h"
#include "identity/staffnotices.h"
#include "identity/staffservice.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

audit::Event passwordEvent(const QString &action, const Actor &actor)
{
    return {.action = action,
            .resource = u"staff"_s,
            .resourceId = actor.id,
            .subject = PersonId(actor.id)};
}

} // namespace

Result<void> OwnPasswordService::change(const Actor &actor, const QString &current,
                                        const QString &password)
{
    const StaffId staff(actor.id);
    const auto account = m_parts.staff.account(staff);
    if (!account)
        return failureOf(account);
    const auto checked = m_parts.staff.checkPassword(account->email, current);
    if (!checked)
        return failureOf(checked);
    if (!checked->right)
        return recordWrong(actor);
    if (password == current)
        return failure(ErrorCode::InvalidRequest,
                       u"This is the password that you have already. Choose another one."_s,
                       u"/password"_s);
    const auto hash = m_parts.staff.hashChosen(password, account->name, account->email);
    if (!hash)
        return failureOf(hash);
    const auto unit = [&](Transaction &transaction) -> Result<bool> {
        // Hashing took its time.
        const auto standing = m_parts.staff.standing(transaction.sql(), staff);
        if (!standing)
            return failureOf(standing);
        if (!*standing || (*standing)->disabled)
            return sessionIsOver();
        audit::Event event = passwordEvent(u"staff.password.changed"_s, actor);
        event.details.insert(u"by"_s, u"owner"_s);
        transaction.record(std::move(event));
        const PersonId person(actor.id);
        return m_parts.staff.storeHash(transaction, staff, *hash)
            .and_then([&] {
                return m_parts.sessions.endAllOf(transaction, person, u"password_changed"_s,
                                                 SessionId(actor.sessionId));
            })
            .and_then([&] { return KnownDevices::forget(transaction.sql(), person); })
            .and_then([&] { return CredentialLinks::revoke(transaction, staff); })
            .and_then([&] {
                return m_parts.notices.add(transaction, staff, StaffNotice::PasswordChanged);
            })
            .transform([] { return true; });
    };
    return m_parts.ledger.write<bool>(actor, unit).transform([this](bool) {
        m_parts.links.wake();
    });
}

Result<void> OwnPasswordService::recordWrong(const Actor &actor)
{
    audit::Event event = passwordEvent(u"staff.password.change_failed"_s, actor);
    event.success = false;
    event.error = errorCodeName(ErrorCode::InvalidCode);
    if (const auto recorded = m_parts.ledger.record(actor, event); !recorded)
        return failureOf(recorded);
    // No 401: the session is as good as before.
    return failure(ErrorCode::InvalidCode, u"The current password is wrong."_s,
                   u"/currentPassword"_s);
}

} // namespace countersign::identity
