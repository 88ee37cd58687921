// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarydatabase.h"

#include <QFile>

namespace countersign::support {

using namespace Qt::StringLiterals;

TemporaryDatabase::TemporaryDatabase(database::Writer::Limits limits)
    : m_limits(limits)
{
    useMasterKey(QByteArray(crypto::KeyRing::MasterSize, 'k'));
}

TemporaryDatabase::~TemporaryDatabase()
{
    close();
}

void TemporaryDatabase::useMasterKey(QByteArrayView bytes)
{
    auto keys = crypto::KeyRing::fromMaster(SecretBytes(bytes));
    Q_ASSERT(keys.has_value());
    m_master.emplace(std::move(*keys));
}

Result<void> TemporaryDatabase::open()
{
    auto opened = database::Database::open(path(), m_clock, m_limits);
    if (!opened)
        return failureOf(opened);
    m_database = std::move(*opened);
    auto vault = vault::Vault::load(m_database->reader(), *m_master, m_random);
    if (!vault)
        return failureOf(vault);
    m_vault = std::move(*vault);
    auto ledger = audit::SqlLedger::open({*m_database, *m_vault, m_clock, m_random});
    if (!ledger)
        return failureOf(ledger);
    m_ledger = std::move(*ledger);
    return {};
}

Result<void> TemporaryDatabase::attack(const QStringList &statements)
{
    Q_ASSERT(!m_database);
    auto opened = database::Connection::openSqlite(path(), database::Connection::Mode::ReadWrite);
    if (!opened)
        return failureOf(opened);
    database::Connection &attacker = **opened;
    const auto triggers = attacker.all(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s,
                                       {}, [](const database::Row &row) { return row.text(0); });
    if (!triggers)
        return failureOf(triggers);
    for (const QString &trigger : *triggers) {
        if (const auto dropped = attacker.execute(u"DROP TRIGGER "_s + trigger); !dropped)
            return failureOf(dropped);
    }
    for (const QString &statement : statements) {
        const auto done = attacker.execute(statement);
        if (!done)
            return failureOf(done);
        if (*done < 1)
            return failure(ErrorCode::NotFound, u"The attack changed nothing: %1"_s.arg(statement));
    }
    return {};
}

Result<QByteArray> TemporaryDatabase::file() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, file.errorString());
    return file.readAll();
}

Result<void> TemporaryDatabase::setFile(const QByteArray &bytes)
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(ErrorCode::Unavailable, file.errorString());
    return {};
}

void TemporaryDatabase::close()
{
    m_ledger.reset();
    m_vault.reset();
    m_database.reset();
}

} // namespace countersign::support
