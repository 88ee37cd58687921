// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/masterkeysource.h"

#include "crypto/digest.h"
#include "crypto/keychainstore.h"
#include "crypto/servicestores.h"

#include <QDir>
#include <QFile>

namespace countersign::app {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QDir &folder)
{
    // Not the canonical path: there is none before the folder is made.
    const QByteArray path = QDir::cleanPath(folder.absolutePath()).toUtf8();
    return QString::fromLatin1(crypto::sha256(path).first(8).toHex());
}

} // namespace

std::unique_ptr<crypto::SecretStore> masterKeySource(const Settings &settings, Program program,
                                                     bool isNew)
{
    if (settings.isSet(u"master-key"_s))
        return std::make_unique<crypto::EnvironmentStore>();
    if (settings.isSet(u"master-key-file"_s))
        return std::make_unique<crypto::FileStore>(settings.text(u"master-key-file"_s));
    const QDir folder(settings.dataDirectory());
    const QString file = standardKeyFile(settings);
    const bool keepsFile = settings.flag(u"demo"_s) || (program == Program::Service && isNew);
    if (QFile::exists(file) || keepsFile)
        return std::make_unique<crypto::FileStore>(file);
    return std::make_unique<crypto::KeychainStore>(nameOf(folder));
}

QString standardKeyFile(const Settings &settings)
{
    return QDir(settings.dataDirectory()).filePath(u"master.key"_s);
}

QString keychainName(const Settings &settings)
{
    return settings.flag(u"demo"_s) ? QString() : nameOf(QDir(settings.dataDirectory()));
}

} // namespace countersign::app
