// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/masterkeysource.h"

#include "crypto/digest.h"
#include "crypto/keychainstore.h"
#include "crypto/servicestores.h"

#include <QDir>

namespace countersign::app {

using namespace Qt::StringLiterals;

std::unique_ptr<crypto::SecretStore> masterKeySource(const Settings &settings, Program program)
{
    if (settings.isSet(u"master-key"_s))
        return std::make_unique<crypto::EnvironmentStore>();
    if (settings.isSet(u"master-key-file"_s))
        return std::make_unique<crypto::FileStore>(settings.text(u"master-key-file"_s));
    const QString folder = settings.dataDirectory();
    if (program == Program::Service || settings.flag(u"demo"_s))
        return std::make_unique<crypto::FileStore>(QDir(folder).filePath(u"master.key"_s));
    const QByteArray instance
        = crypto::sha256(QDir(folder).canonicalPath().toUtf8()).first(8).toHex();
    return std::make_unique<crypto::KeychainStore>(QString::fromLatin1(instance));
}

} // namespace countersign::app
