// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/stafffigures.h"

namespace countersign::identity::StaffFigures {

using namespace Qt::StringLiterals;
using database::Connection;
using database::figure;
using database::Figure;
using database::Row;

Result<Figure> locked(Connection &connection, Instant now)
{
    return figure(connection,
                  u"SELECT count(*), min(updated_at) FROM login_locks WHERE locked_until > ?"_s,
                  {toMilliseconds(now)});
}

Result<Figure> grantsFor(Connection &connection, const StaffId &viewer, Instant now)
{
    return figure(connection,
                  u"SELECT count(*), min(asked_at) FROM admin_grants "
                  u"WHERE expires_at > ? AND staff_id <> ? AND asked_by <> ?"_s,
                  {toMilliseconds(now), viewer.value(), viewer.value()});
}

Result<Figure> withoutSecondFactor(Connection &connection)
{
    return figure(connection, u"SELECT count(*), min(created_at) FROM staff "
                              u"WHERE disabled_at IS NULL AND password_hash <> '' AND NOT EXISTS "
                              u"(SELECT 1 FROM second_factors f WHERE f.staff_id = staff.id)"_s);
}

Result<Figure> invitationsEnding(Connection &connection, Instant now, Instant until)
{
    return figure(connection,
                  u"SELECT count(*), min(expires_at) FROM credential_links "
                  u"WHERE purpose = 'invitation' AND expires_at > ? AND expires_at <= ?"_s,
                  {toMilliseconds(now), toMilliseconds(until)});
}

Result<Figure> keysEnding(Connection &connection, Instant now, Instant until)
{
    return figure(connection,
                  u"SELECT count(*), min(expires_at) FROM api_keys "
                  u"WHERE replaced = 0 AND expires_at > ? AND expires_at <= ?"_s,
                  {toMilliseconds(now), toMilliseconds(until)});
}

Result<std::optional<qint64>> recoveryCodesLeft(Connection &connection, const StaffId &staff)
{
    return connection.one(
        u"SELECT (SELECT count(*) FROM recovery_codes c WHERE c.staff_id = f.staff_id) "
        u"FROM second_factors f WHERE f.staff_id = ?"_s,
        {staff.value()}, [](const Row &row) { return row.integer(0); });
}

Result<OpenSessions> openSessions(Connection &connection, Instant now)
{
    const auto ofStaff
        = figure(connection,
                 u"SELECT count(*), NULL FROM sessions WHERE kind = 'staff' AND expires_at > ?"_s,
                 {toMilliseconds(now)});
    const auto all
        = figure(connection, u"SELECT count(*), NULL FROM sessions WHERE expires_at > ?"_s,
                 {toMilliseconds(now)});
    if (!ofStaff)
        return failureOf(ofStaff);
    if (!all)
        return failureOf(all);
    return OpenSessions{ofStaff->count, all->count - ofStaff->count};
}

} // namespace countersign::identity::StaffFigures
