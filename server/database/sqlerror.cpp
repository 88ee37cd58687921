// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlerror.h"

#include "base/logging.h"

#include <sqlite3.h>

namespace countersign::database {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Error later(ErrorCode code, const QString &detail)
{
    return {code, detail, {}, 5s};
}

Error classify(int extended)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {ErrorCode::Duplicate, u"This value is already in use."_s};
    default:
        break;
    }
    switch (extended & 0xff) {
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Conflict, u"The change breaks a rule of the database."_s};
    case SQLITE_FULL:
        return later(ErrorCode::StorageFull,
                     u"The disk with the database is full. Free some space and try again."_s);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
    case SQLITE_INTERRUPT:
        return later(ErrorCode::Unavailable,
                     u"Another program holds the database. Try again in a moment."_s);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return later(ErrorCode::StorageUnavailable,
                     u"The database may not be written. Check the permissions of its folder."_s);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return later(ErrorCode::StorageUnavailable,
                     u"The database file is damaged. Restore it from a backup."_s);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return later(
            ErrorCode::StorageUnavailable,
            u"The database cannot be read or written at the moment. Check its disk and try again."_s);
    case SQLITE_NOMEM:
        return later(ErrorCode::Unavailable,
                     u"The server has no memory left. Try again in a moment."_s);
    default:
        return {ErrorCode::Internal, u"A database statement failed. The log has the details."_s};
    }
}

} // namespace

Error toError(sqlite3 *handle, const QString &sql)
{
    // Without a handle there was no memory for one.
    const int code = handle ? sqlite3_extended_errcode(handle) : SQLITE_NOMEM;
    const Error result = classify(code);
    if (result.code != ErrorCode::Duplicate && result.code != ErrorCode::Conflict)
        qCWarning(lcDatabase).noquote()
            << "SQLite error" << code << sqlite3_errstr(code) << "in" << sql.simplified();
    return result;
}

} // namespace countersign::database
