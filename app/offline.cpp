// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/offline.h"

#include "app/masterkeysource.h"
#include "crypto/masterkey.h"
#include "runtime/installation.h"

#include <QCoreApplication>

namespace countersign::app {

using namespace Qt::StringLiterals;

Result<crypto::KeyRing> waitForMasterKey(crypto::SecretStore &store,
                                         const std::optional<QByteArray> &checkValue,
                                         RandomSource &random)
{
    // A keychain answers through the event loop, which a command does not run otherwise.
    std::optional<Result<crypto::KeyRing>> keys;
    QMetaObject::invokeMethod(
        qApp,
        [&] {
            crypto::openMasterKey(store, checkValue, random)
                .then(qApp, [&keys](Result<crypto::KeyRing> opened) {
                    keys.emplace(std::move(opened));
                    QCoreApplication::quit();
                });
        },
        Qt::QueuedConnection);
    QCoreApplication::exec();
    if (!keys)
        return failure(ErrorCode::Unavailable, u"The master key was not opened."_s);
    return std::move(*keys);
}

Result<std::unique_ptr<runtime::Core>> openOffline(const Settings &settings, bool mustExist)
{
    static const SystemClock clock;
    const QString folder = settings.dataDirectory();
    if (mustExist && !runtime::Installation::exists(folder))
        return failure(
            ErrorCode::NotFound,
            u"There is no installation in %1. Check --data-dir and --demo."_s.arg(folder));
    auto installation = runtime::Installation::open(folder, clock);
    if (!installation)
        return failureOf(installation);
    const auto checkValue = (*installation)->keyCheckValue();
    if (mustExist && !checkValue)
        return failure(ErrorCode::NotFound, u"The database in %1 was never set up."_s.arg(folder));
    crypto::SystemRandom random;
    const auto store = masterKeySource(settings, Program::Service, !checkValue);
    const auto key = waitForMasterKey(*store, checkValue, random);
    if (!key)
        return failureOf(key);
    return runtime::Core::open(std::move(*installation), *key, clock);
}

} // namespace countersign::app
