// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launcher.h"

#include "crypto/masterkey.h"
#include "crypto/systemrandom.h"
#include "runtime/installation.h"
#include "support/loftstandin.h"

#include <QDateTime>
#include <QPromise>

namespace countersign::app {

using runtime::Installation;
using runtime::Service;

namespace {

QFuture<Result<void>> failed(const Error &error)
{
    return QtFuture::makeReadyValueFuture(Result<void>(std::unexpected(error)));
}

} // namespace

Launcher::Launcher(Settings settings, Program program, const Clock &clock)
    : m_settings(std::move(settings))
    , m_program(program)
    , m_clock(clock)
    , m_random(std::make_unique<crypto::SystemRandom>())
{}

Launcher::~Launcher() = default;

Result<runtime::ServiceOptions> Launcher::options()
{
    auto options = m_settings.serviceOptions();
    if (!options || !options->demo || !options->loftUrl.isEmpty())
        return options;
    m_shop = std::make_unique<support::LoftStandIn>(
        QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_clock.now())).date());
    if (const auto started = m_shop->start(); !started)
        return failureOf(started);
    options->loftUrl = m_shop->url().toString();
    options->loftKey = m_shop->apiKey();
    return options;
}

QFuture<Result<void>> Launcher::start()
{
    const auto options = this->options();
    if (!options)
        return failed(options.error());
    auto installation = Installation::open(options->dataDirectory, m_clock);
    if (!installation)
        return failed(installation.error());
    const auto checkValue = (*installation)->keyCheckValue();
    m_store = masterKeySource(m_settings, m_program, !checkValue);
    // A continuation must be copyable, so the installation travels in a shared holder.
    auto holder = std::make_shared<std::unique_ptr<Installation>>(std::move(*installation));
    return crypto::openMasterKey(*m_store, checkValue, *m_random)
        .then([this, holder, options = *options](const Result<crypto::KeyRing> &masterKey) {
            if (!masterKey)
                return failed(masterKey.error());
            QPromise<Result<void>> promise;
            const QFuture<Result<void>> future = promise.future();
            promise.start();
            m_starting = std::jthread(
                [this, promise = std::move(promise), holder, key = *masterKey, options]() mutable {
                    promise.addResult(startService(std::move(*holder), key, options));
                    promise.finish();
                });
            return future;
        })
        .unwrap();
}

Result<void> Launcher::startService(std::unique_ptr<Installation> installation,
                                    const crypto::KeyRing &masterKey,
                                    const runtime::ServiceOptions &options)
{
    auto service = Service::start(std::move(installation), masterKey, options, m_clock);
    if (!service)
        return failureOf(service);
    m_service = std::move(*service);
    return {};
}

} // namespace countersign::app
