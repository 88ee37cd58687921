// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/masterkeycommand.h"

#include "app/offline.h"
#include "app/output.h"
#include "crypto/servicestores.h"
#include "crypto/systemrandom.h"
#include "vault/installation.h"

#include <QFileInfo>

namespace countersign::app {

using namespace Qt::StringLiterals;

namespace {

Result<void> change(const Settings &settings, const QString &newKeyFile)
{
    if (newKeyFile.isEmpty())
        return failure(
            ErrorCode::InvalidRequest,
            u"Say where the new key is, or is to be made: --new-master-key-file FILE."_s);
    auto core = openOffline(settings);
    if (!core)
        return failureOf(core);
    // On disk before anything depends on it; a file that is there already is taken as it is.
    crypto::FileStore store(newKeyFile);
    crypto::SystemRandom random;
    const auto next = waitForMasterKey(store, {}, random);
    if (!next)
        return failureOf(next);
    const auto present = vault::readInstallation((*core)->database().reader());
    if (!present)
        return failureOf(present);
    if (*present && (*present)->checkValue == next->checkValue())
        return failure(ErrorCode::Conflict,
                       u"%1 holds the key in use. Name another file."_s.arg(newKeyFile));
    return (*core)->ledger().write<void>(Actor::system((*core)->clock().now()),
                                         [&](audit::Transaction &transaction) -> Result<void> {
                                             transaction.record({.action = u"keys.master.changed"_s,
                                                                 .resource = u"installation"_s,
                                                                 .resourceId = {}});
                                             return (*core)->vault().changeMaster(
                                                 transaction.sql(), *next, transaction.now());
                                         });
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
    printLine(
        u"Name that file by --master-key-file, or put it in the place of the old key. Keep a copy of it."_s);
    printLine(
        u"Keep the old key only as long as backups from before. Then start the service and re-key: POST /v1/keys/rekey."_s);
    return 0;
}

} // namespace countersign::app
