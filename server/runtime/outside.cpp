// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/outside.h"

#include "base/logging.h"
#include "gateways/loftclient.h"
#include "gateways/spoolprovider.h"
#include "runtime/providers.h"
#include "runtime/providertrials.h"

#include <QSemaphore>

namespace countersign::runtime {

using namespace Qt::StringLiterals;
using gateways::Channel;
using gateways::MessageProvider;
using outbox::OutboxDispatcher;
using Provider = Result<std::unique_ptr<MessageProvider>>;

namespace {

constexpr int StopPatienceMs = 5000;

// Where no LOFT is set up: nobody is known beyond the local table.
class NoLoft final : public gateways::Loft
{
public:
    std::future<Result<QJsonObject>> call(const QString &, const QJsonObject &, Repeat) override
    {
        std::promise<Result<QJsonObject>> answer;
        answer.set_value(failure(ErrorCode::NotFound, u"LOFT is not set up here."_s));
        return answer.get_future();
    }
};

Provider spooled(Provider provider, const QString &spool)
{
    if (!provider || spool.isEmpty())
        return provider;
    auto made = gateways::SpoolProvider::create(std::move(*provider), spool);
    if (!made)
        return failureOf(made);
    return std::unique_ptr<MessageProvider>(std::move(*made));
}

} // namespace

Outside::Outside()
{
    m_thread.setObjectName("gateways"_L1);
    m_maintenance = new Maintenance;
    m_maintenance->moveToThread(&m_thread);
    m_thread.start();
}

Outside::~Outside()
{
    stop();
    if (m_client)
        m_client->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<Outside>> Outside::start(const ServiceOptions &options)
{
    auto outside = std::unique_ptr<Outside>(new Outside);
    if (options.loftUrl.isEmpty()) {
        outside->m_noLoft = std::make_unique<NoLoft>();
        outside->m_loft = outside->m_noLoft.get();
        return outside;
    }
    gateways::LoftSettings settings;
    settings.baseUrl = QUrl(options.loftUrl);
    settings.apiKey = options.loftKey;
    if (const auto good = settings.check(); !good)
        return failureOf(good);
    outside->m_client = new gateways::LoftClient(std::move(settings));
    outside->m_client->moveToThread(&outside->m_thread);
    outside->m_loft = outside->m_client;
    return outside;
}

Result<void> Outside::deliver(outbox::DeliveryBook &book, outbox::OutboxService &outbox,
                              const Clock &clock, const settings::Values &values,
                              const ServiceOptions &options)
{
    Result<void> result;
    QMetaObject::invokeMethod(
        m_maintenance,
        [&] {
            // The providers belong to this thread, so they are made on it.
            Provider sms = spooled(makeProvider(Channel::Sms, values, options), options.smsSpool);
            Provider email
                = spooled(makeProvider(Channel::Email, values, options), options.smsSpool);
            if (!sms || !email) {
                result = failureOf(sms ? email : sms);
                return;
            }
            m_dispatcher = new OutboxDispatcher(book, clock, {std::move(*sms), std::move(*email)});
            QObject::connect(&outbox, &outbox::OutboxService::messageQueued, m_dispatcher,
                             &OutboxDispatcher::work, Qt::QueuedConnection);
            m_dispatcher->start();
            m_values = values;
            m_options = options;
            m_trials = new ProviderTrials(options);
        },
        Qt::BlockingQueuedConnection);
    return result;
}

void Outside::exchange(const settings::Values &values)
{
    QMetaObject::invokeMethod(
        m_maintenance, [this, values] { takeValues(values); }, Qt::QueuedConnection);
}

void Outside::takeValues(const settings::Values &values)
{
    const bool sameName = settings::nameIn(values) == settings::nameIn(m_values);
    if (values.texts != m_values.texts)
        exchange(Channel::Sms, values);
    if (values.mail != m_values.mail || !sameName)
        exchange(Channel::Email, values);
    m_values = values;
}

void Outside::exchange(Channel channel, const settings::Values &values)
{
    Provider provider = spooled(makeProvider(channel, values, m_options), m_options.smsSpool);
    if (!provider) {
        qCCritical(lcDelivery, "The new provider cannot be used, the old one goes on: %s",
                   qUtf8Printable(provider.error().detail));
        return;
    }
    if (m_dispatcher)
        m_dispatcher->exchange(channel, std::move(*provider));
}

settings::MessageTrial *Outside::trials() const
{
    return m_trials;
}

void Outside::endTrials()
{
    if (m_trials)
        QMetaObject::invokeMethod(m_trials, &ProviderTrials::stop, Qt::QueuedConnection);
}

void Outside::every(std::chrono::milliseconds interval, const QString &name, Maintenance::Task task)
{
    QMetaObject::invokeMethod(
        m_maintenance, [maintenance = m_maintenance, interval, name, task = std::move(task)] {
            maintenance->every(interval, name, task);
        });
}

void Outside::stop()
{
    if (!m_maintenance)
        return;
    QSemaphore stopped;
    QMetaObject::invokeMethod(
        m_maintenance,
        [this, &stopped] {
            delete std::exchange(m_maintenance, nullptr);
            delete std::exchange(m_trials, nullptr);
            if (!m_dispatcher) {
                stopped.release();
                return;
            }
            QObject::connect(m_dispatcher, &OutboxDispatcher::stopped, m_dispatcher,
                             [&stopped] { stopped.release(); });
            m_dispatcher->stop();
        },
        Qt::BlockingQueuedConnection);
    if (!stopped.tryAcquire(1, StopPatienceMs))
        qCWarning(lcDelivery,
                  "a message was still being sent at the end; it is taken up at the next start");
    if (m_dispatcher)
        QMetaObject::invokeMethod(
            m_dispatcher, [this] { delete std::exchange(m_dispatcher, nullptr); },
            Qt::BlockingQueuedConnection);
}

} // namespace countersign::runtime
