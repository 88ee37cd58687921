// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/ledger.h"
#include "http/listeners.h"

namespace countersign::database {
class Database;
}

namespace countersign::vault {
class Vault;
}

namespace countersign::runtime {

// The certificate of this installation with its pin.
struct ServerCertificate
{
    http::TlsIdentity identity;
    QByteArray sha256; // of the DER form: what a console pins
};

/// The certificate for localhost, 127.0.0.1, ::1 and `names`, kept in the database with its key sealed. A new one is
/// made, and recorded, if there is none or it ends within 30 days.
Result<ServerCertificate> serverCertificate(audit::Ledger &ledger,
                                            const database::Database &database, vault::Vault &vault,
                                            const QStringList &names, Instant now);

} // namespace countersign::runtime
