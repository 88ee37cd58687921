// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/credentiallinkstore.h"

#include "database/connection.h"

namespace countersign::identity::CredentialLinkStore {

using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;

namespace {

const auto Columns
    = "SELECT staff_id, token_hash, purpose, created_at, expires_at FROM credential_links WHERE "_L1;

CredentialLink linkOf(const Row &row)
{
    return {
        StaffId(row.text(0)), row.blob(1),
        linkPurposeOf(row.text(2)).value_or(LinkPurpose::Reset), // the table allows nothing else
        fromMilliseconds(row.integer(3)), fromMilliseconds(row.integer(4))};
}

} // namespace

Result<void> put(Connection &transaction, const CredentialLink &link)
{
    return transaction
        .execute(
            u"INSERT OR REPLACE INTO credential_links (staff_id, token_hash, purpose, created_at, "
            "expires_at) VALUES (?, ?, ?, ?, ?)"_s,
            {link.staff.value(), link.tokenHash, linkPurposeName(link.purpose),
             toMilliseconds(link.createdAt), toMilliseconds(link.expiresAt)})
        .transform([](qint64) {});
}

Result<std::optional<CredentialLink>> ofStaff(Connection &connection, const StaffId &staff)
{
    return connection.one(Columns + u"staff_id = ?"_s, {staff.value()}, linkOf);
}

Result<std::optional<CredentialLink>> find(Connection &connection, const QByteArray &tokenHash)
{
    return connection.one(Columns + u"token_hash = ?"_s, {tokenHash}, linkOf);
}

Result<bool> remove(Connection &transaction, const StaffId &staff)
{
    return transaction
        .execute(u"DELETE FROM credential_links WHERE staff_id = ?"_s, {staff.value()})
        .transform([](qint64 rows) { return rows > 0; });
}

Result<bool> anyExpired(Connection &connection, Instant now)
{
    return connection
        .one(u"SELECT 1 FROM credential_links WHERE expires_at <= ? LIMIT 1"_s,
             {toMilliseconds(now)}, [](const Row &row) { return row.integer(0); })
        .transform([](const std::optional<qint64> &found) { return found.has_value(); });
}

Result<qint64> removeExpired(Connection &transaction, Instant now)
{
    return transaction.execute(u"DELETE FROM credential_links WHERE expires_at <= ?"_s,
                               {toMilliseconds(now)});
}

} // namespace countersign::identity::CredentialLinkStore
