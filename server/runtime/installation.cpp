// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/installation.h"

#include "database/database.h"
#include "vault/installation.h"

#include <QDir>
#include <QFile>

namespace countersign::runtime {

using namespace Qt::StringLiterals;

namespace {
constexpr auto DatabaseFile = "countersign.db"_L1;
} // namespace

Installation::Installation(std::unique_ptr<database::Database> database,
                           std::optional<QByteArray> keyCheckValue)
    : m_database(std::move(database))
    , m_keyCheckValue(std::move(keyCheckValue))
{}

Installation::~Installation() = default;

std::unique_ptr<database::Database> Installation::takeDatabase()
{
    return std::move(m_database);
}

bool Installation::exists(const QString &dataDirectory)
{
    return QFile::exists(QDir(dataDirectory).filePath(QString(DatabaseFile)));
}

Result<std::unique_ptr<Installation>> Installation::open(const QString &dataDirectory,
                                                         const Clock &clock)
{
    const QDir folder(dataDirectory);
    const bool isNew = !folder.exists();
    if (!folder.mkpath(u"."_s))
        return failure(ErrorCode::Unavailable,
                       u"The data folder %1 cannot be made."_s.arg(dataDirectory));
    // The folder may hold the master key: nobody else has business in it. Where a system has no such
    // permissions (Windows), the folder is below the user's own. One that was there keeps what its owner chose.
    if (isNew
        && !QFile::setPermissions(dataDirectory,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(ErrorCode::Unavailable,
                       u"The data folder %1 cannot be kept from other users."_s.arg(dataDirectory));

    auto database = database::Database::open(folder.filePath(QString(DatabaseFile)), clock);
    if (!database)
        return failureOf(database);
    const auto known = vault::readInstallation((*database)->reader());
    if (!known)
        return failureOf(known);
    const auto checkValue
        = known->transform([](const vault::Installation &found) { return found.checkValue; });
    return std::unique_ptr<Installation>(new Installation(std::move(*database), checkValue));
}

} // namespace countersign::runtime
