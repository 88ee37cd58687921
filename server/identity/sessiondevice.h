// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "identity/sessionstore.h"

namespace countersign::vault {
class Vault;
}

namespace countersign::identity {

// From where a session was started. Personal data; a value.
struct SessionDevice
{
    QString address;
    QString userAgent;
};

/// Seals where `actor` comes from under the key of the session's person; nothing if they have none.
Result<QByteArray> sealDevice(database::Connection &transaction, vault::Vault &vault,
                              const Session &session, const Actor &actor);
/// Empty if it was not kept or the person's key was destroyed.
Result<SessionDevice> openDevice(database::Connection &connection, const vault::Vault &vault,
                                 const Session &session);

/// For those who may not see it: "192.0.2.7" → "192.0.*.*", "2001:db8::1" → "2001:db8:*".
QString maskAddress(const QString &address);
/// For those who may not see it, the program's name only: "Mozilla/5.0 (…)" → "Mozilla".
QString maskUserAgent(const QString &userAgent);

} // namespace countersign::identity
