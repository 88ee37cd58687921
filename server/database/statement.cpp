// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/statement.h"

#include "base/logging.h"
#include "database/sqlerror.h"

#include <sqlite3.h>

namespace countersign::database {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> faulty(const char *what, const QString &sql)
{
    qCWarning(lcDatabase).noquote() << "SQLite error:" << what << "in" << sql.simplified();
    return failure(ErrorCode::Internal, u"A database statement failed. The log has the details."_s);
}

} // namespace

Result<std::unique_ptr<Statement>> Statement::prepare(sqlite3 *handle, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *native = nullptr;
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(handle, text.constData(), static_cast<int>(text.size() + 1),
                           SQLITE_PREPARE_PERSISTENT, &native, &rest)
        != SQLITE_OK)
        return std::unexpected(toError(handle, sql));
    std::unique_ptr<Statement> statement(new Statement(handle, native));
    if (!native || !QByteArrayView(rest).trimmed().isEmpty())
        return faulty("not exactly one statement", sql);
    return statement;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Result<void> Statement::bind(const QVariantList &values, const QString &sql)
{
    if (sqlite3_bind_parameter_count(m_statement) != values.size())
        return faulty("the number of values is not that of the placeholders", sql);
    m_texts.reserve(values.size()); // so that no text moves once it is bound
    for (int i = 0; i < values.size(); ++i) {
        const int bound = bindOne(i + 1, values[i]);
        if (bound == SQLITE_MISMATCH)
            return faulty("a value has a type that no column has", sql);
        if (bound != SQLITE_OK)
            return std::unexpected(toError(m_handle, sql));
    }
    return {};
}

// SQLITE_STATIC: SQLite reads our bytes where they are; m_texts and the caller's values stay until reset().
int Statement::bindOne(int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(m_statement, place);
    case QMetaType::QString: {
        const QByteArray &text = m_texts.emplace_back(get<QString>(value).toUtf8());
        return sqlite3_bind_text64(m_statement, place, text.constData(),
                                   static_cast<sqlite3_uint64>(text.size()), SQLITE_STATIC,
                                   SQLITE_UTF8);
    }
    case QMetaType::QByteArray: {
        const auto &blob = get<QByteArray>(value);
        return sqlite3_bind_blob64(m_statement, place, blob.constData(),
                                   static_cast<sqlite3_uint64>(blob.size()), SQLITE_STATIC);
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return sqlite3_bind_int64(m_statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(m_statement, place, value.toDouble());
    default:
        return SQLITE_MISMATCH;
    }
}

Result<bool> Statement::step(const QString &sql)
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return std::unexpected(toError(m_handle, sql));
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_texts.clear();
}

qint64 Statement::changes() const
{
    return sqlite3_stmt_readonly(m_statement) ? 0 : sqlite3_changes64(m_handle);
}

} // namespace countersign::database
