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

Result<std::unique_ptr<runtime::Core>> openOffline(const Settings &settings)
{
    static const SystemClock clock;
    auto installation = runtime::Installation::open(settings.dataDirectory(), clock);
    if (!installation)
        return failureOf(installation);
    crypto::SystemRandom random;
    const auto store = masterKeySource(settings, Program::Service);
    const auto key = waitForMasterKey(*store, (*installation)->keyCheckValue(), random);
    if (!key)
        return failureOf(key);
    return runtime::Core::open(std::move(*installation), *key, clock);
}

} // namespace countersign::app
