// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/masterkeycommand.h"

#include "app/masterkeysource.h"
#include "app/offline.h"
#include "app/output.h"
#include "crypto/servicestores.h"
#include "crypto/systemrandom.h"
#include "vault/installation.h"

#include <QFile>
#include <QFileInfo>

namespace countersign::app {

using namespace Qt::StringLiterals;

namespace {

// Whoever is at the keyboard, as far as the system tells; for the sealed part of the record.
QString systemUser()
{
    for (const char *variable : {"SUDO_USER", "USER", "USERNAME"}) {
        if (qEnvironmentVariableIsSet(variable))
            return qEnvironmentVariable(variable);
    }
    return {};
}

Result<void> record(runtime::Core &core, const crypto::KeyRing &next)
{
    const auto installation = vault::readInstallation(core.database().reader());
    if (!installation)
        return failureOf(installation);
    if ((*installation)->checkValue == next.checkValue())
        return failure(ErrorCode::Conflict, u"That is the key in use. Name another file."_s);
    return core.ledger().write<void>(
        Actor::system(core.clock().now()), [&](audit::Transaction &transaction) -> Result<void> {
            transaction.record({.action = u"keys.master.changed"_s,
                                .resource = u"installation"_s,
                                .resourceId = (*installation)->id,
                                .details = {{u"oldKey"_s, core.vault().masterKeyId()},
                                            {u"newKey"_s, vault::Vault::masterKeyId(next)},
                                            {u"systemUser"_s, systemUser()}}});
            return core.vault().changeMaster(transaction.sql(), next, transaction.now());
        });
}

Result<void> change(const Settings &settings, const QString &newKeyFile)
{
    if (newKeyFile.isEmpty())
        return failure(
            ErrorCode::InvalidRequest,
            u"Say where the new key is, or is to be made: --new-master-key-file FILE."_s);
    const QFileInfo file(newKeyFile);
    // There it would count at once, also if the change then failed.
    if (file.absoluteFilePath() == QFileInfo(standardKeyFile(settings)).absoluteFilePath())
        return failure(ErrorCode::InvalidRequest,
                       u"Name another file; put it into this place when the key is changed."_s);
    auto core = openOffline(settings, true);
    if (!core)
        return failureOf(core);
    // On disk before anything depends on it; a file that is there already is taken as it is.
    const bool isMade = !file.exists();
    crypto::FileStore store(newKeyFile);
    crypto::SystemRandom random;
    const auto next = waitForMasterKey(store, {}, random);
    if (!next)
        return failureOf(next);
    const auto changed = record(**core, *next);
    if (!changed && isMade)
        QFile::remove(newKeyFile);
    return changed;
}

} // namespace

int changeMasterKey(const Settings &settings, const QString &newKeyFile)
{
    if (const auto changed = change(settings, newKeyFile); !changed) {
        printError(changed.error());
        return changed.error().code == ErrorCode::InvalidRequest ? 2 : 1;
    }
    printLine(
        u"The master key is changed: from now on only the one in %1 opens this installation."_s.arg(
            QFileInfo(newKeyFile).absoluteFilePath()));
    if (settings.isSet(u"master-key"_s))
        printLine(
            u"COUNTERSIGN_MASTER_KEY still holds the old key and counts first: change or unset it."_s);
    printLine(
        u"Name that file by --master-key-file, or put it in the place of the old key. Keep a copy of it."_s);
    printLine(
        u"The old key still opens backups from before. Start the service and re-key: POST /v1/keys/rekey."_s);
    return 0;
}

} // namespace countersign::app
