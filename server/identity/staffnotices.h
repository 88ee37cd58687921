// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/staffmail.h"
#include "identity/staffstore.h"
#include "outbox/outboxmessage.h"

#include <functional>

namespace countersign::audit {
class Transaction;
}

namespace countersign::outbox {
class OutboxService;
}

namespace countersign::identity {

/// The kind of their messages in the outbox.
inline constexpr QLatin1StringView NoticeMessageKind("staff.notice");

// Tells members of staff by e-mail what has become of their account. Owned by the runtime; thread-safe.
class StaffNotices
{
public:
    /// `vault` and `outbox` must outlive it.
    /// It asks `businessName` for every message.
    StaffNotices(vault::Vault &vault, outbox::OutboxService &outbox,
                 std::function<QString()> businessName);

    /// Puts a message into the outbox inside the caller's transaction: to the address that the account has then, and to
    /// the ones that it had before. The caller records the event. NotFound if there is no such account.
    Result<void> add(audit::Transaction &transaction, const StaffId &staff, StaffNotice notice,
                     const QStringList &formerAddresses = {}) const;

    /// Words a message of the kind above; for the outbox.
    Result<std::optional<outbox::ResolvedMessage>> resolve(const QJsonObject &payload) const;

private:
    const StaffStore m_store;
    outbox::OutboxService &m_outbox;
    const std::function<QString()> m_businessName;
};

} // namespace countersign::identity
