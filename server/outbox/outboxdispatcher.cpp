// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxdispatcher.h"

#include "base/logging.h"

using namespace Qt::StringLiterals;

namespace countersign::outbox {

using gateways::DeliveryFailure;
using gateways::DeliveryOutcome;

namespace {

constexpr int maximumOpen = 64;
// A provider that hangs must not take every place: the e-mails that stand in for its messages need some.
constexpr int maximumOpenTexts = 48;
constexpr auto lookAround = std::chrono::milliseconds(500);
constexpr auto storagePause = std::chrono::seconds(1);
constexpr auto fallbackPause = std::chrono::seconds(10);
constexpr auto longestReportPause = std::chrono::milliseconds(60'000);

} // namespace

OutboxDispatcher::OutboxDispatcher(DeliveryBook &book, const Clock &clock, Providers providers)
    : m_book(book)
    , m_clock(clock)
    , m_sms(std::move(providers.sms))
    , m_email(std::move(providers.email))
{
    m_bookThreads.setMaxThreadCount(2);
    m_addressThreads.setMaxThreadCount(4); // they may wait for LOFT
    for (QThreadPool *threads : {&m_bookThreads, &m_addressThreads})
        threads->setExpiryTimeout(-1); // each keeps a database connection
    connect(&m_timer, &QTimer::timeout, this, &OutboxDispatcher::work);
}

// A pool that ends carries out all that it was given. With a directory that hangs, that would be the sum of the waiting
// for every message under way, and LOFT's answers cannot come in while this thread waits for its threads.
OutboxDispatcher::~OutboxDispatcher()
{
    giveUp();
}

template<typename Job, typename Then>
void OutboxDispatcher::inBackground(QThreadPool &threads, Job job, Then then)
{
    threads.start([this, job = std::move(job), then = std::move(then)] {
        auto result = job();
        const auto deliver = [result = std::move(result), then] { then(result); };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

void OutboxDispatcher::start()
{
    m_running = true;
    m_claiming = true; // nothing else before the past is sorted out
    using Past = std::pair<Result<int>, Result<QList<StoredMessage>>>;
    inBackground(
        m_bookThreads,
        [this] {
            auto count = m_book.recover();
            return Past{std::move(count), m_book.awaitingReport()};
        },
        [this](const Past &past) { recovered(past.first, past.second); });
}

void OutboxDispatcher::recovered(const Result<int> &count,
                                 const Result<QList<StoredMessage>> &watched)
{
    m_claiming = false;
    if (!count || !watched) {
        qCWarning(lcDelivery).noquote() << "The outbox cannot be read:"
                                        << (count ? watched.error().detail : count.error().detail);
        if (m_running)
            QTimer::singleShot(storagePause, this, &OutboxDispatcher::start);
        return tellIfStopped();
    }
    if (*count > 0)
        qCWarning(lcDelivery)
            << *count << "messages were being sent when the program stopped; they are sent again.";
    for (const StoredMessage &message : *watched)
        m_watches.insert(message.id.value(),
                         {message, m_clock.now(), m_book.policy().firstReportAfter});
    if (m_running)
        m_timer.start(lookAround);
    work();
}

void OutboxDispatcher::work()
{
    if (!m_running)
        return tellIfStopped();
    askForReports();
    const int places = maximumOpen - static_cast<int>(m_open.size());
    const int textPlaces = maximumOpenTexts - static_cast<int>(m_openTexts.size());
    const bool texts = textPlaces > 0;
    const int limit = texts ? std::min(places, textPlaces) : places;
    if (m_claiming || limit <= 0) {
        m_claimAgain = true;
        return;
    }
    m_claiming = true;
    m_claimAgain = false;
    m_resting.removeIf([now = m_clock.now()](const auto &entry) { return entry.value() <= now; });
    const QSet<QString> resting(m_resting.keyBegin(), m_resting.keyEnd());
    inBackground(
        m_bookThreads,
        [this, limit, open = m_open, resting, texts] {
            return m_book.claim(limit, open, resting, texts);
        },
        [this, limit](const Result<QList<Task>> &tasks) { claimed(tasks, limit); });
}

void OutboxDispatcher::claimed(const Result<QList<Task>> &tasks, int limit)
{
    m_claiming = false;
    if (!tasks) {
        if (!std::exchange(m_storageFails, true))
            qCWarning(lcDelivery).noquote() << "The outbox waits:" << tasks.error().detail;
        return tellIfStopped();
    }
    m_storageFails = false;
    for (const Task &task : *tasks) {
        m_open.insert(task.message.id.value());
        if (task.kind == Task::Kind::Send && task.message.channel == Channel::Sms)
            m_openTexts.insert(task.message.id.value());
        inBackground(
            m_addressThreads, [this, task] { return m_book.prepare(task); },
            [this](const PreparedTask &prepared) { send(prepared); });
    }
    if (m_claimAgain || tasks->size() == limit)
        work();
    tellIfStopped();
}

void OutboxDispatcher::send(const PreparedTask &prepared)
{
    const StoredMessage &stored = prepared.task.message;
    if (prepared.task.kind == Task::Kind::FallBack && prepared.trouble
        && !prepared.trouble->lasting) {
        close(stored.id);
        m_resting.insert(stored.id.value(), m_clock.now() + fallbackPause);
        return tellIfStopped();
    }
    if (prepared.task.kind == Task::Kind::FallBack || !prepared.message)
        return finish(prepared, std::unexpected(DeliveryFailure{}), {}, false);
    const ResolvedMessage &message = *prepared.message;
    ProviderSlot &slot = slotFor(message.channel);
    const QString provider = slot.current().name();
    const bool reports = slot.current().reportsDelivery();
    if (m_clock.now() >= stored.expiresAt)
        return finish(prepared,
                      std::unexpected(DeliveryFailure{.code = u"expired"_s, .lasting = true}),
                      provider, reports);

    const gateways::OutgoingMessage outgoing{stored.id,       message.channel, message.to,
                                             message.subject, message.body,    m_clock.now()};
    slot.send(outgoing, [this, prepared, provider, reports](const DeliveryOutcome &outcome) {
        finish(prepared, outcome, provider, reports);
    });
}

void OutboxDispatcher::finish(const PreparedTask &prepared, const DeliveryOutcome &outcome,
                              const QString &provider, bool reports)
{
    m_settlements.append(Settlement{prepared, outcome, provider, reports});
    settleNext();
}

// While one batch is being written down, the next one gathers.
void OutboxDispatcher::settleNext()
{
    if (m_settling || m_settlements.isEmpty())
        return;
    m_settling = true;
    const QList<Settlement> batch = std::exchange(m_settlements, {});
    inBackground(
        m_bookThreads, [this, batch] { return m_book.settle(batch); },
        [this, batch](const Result<void> &result) { settled(batch, result); });
}

void OutboxDispatcher::settled(const QList<Settlement> &batch, const Result<void> &result)
{
    m_settling = false;
    if (!result)
        return keepUnsettled(batch, result.error());
    for (const Settlement &settlement : batch) {
        close(settlement.prepared.task.message.id);
        watch(settlement);
    }
    settleNext();
    work();
}

void OutboxDispatcher::keepUnsettled(const QList<Settlement> &batch, const Error &error)
{
    if (mayPass(error.code)) {
        // The disk is full or the writer busy: what happened is kept until it can be written down.
        m_settlements = batch + m_settlements;
        QTimer::singleShot(storagePause, this, &OutboxDispatcher::settleNext);
        return;
    }
    if (batch.size() == 1) {
        qCCritical(lcDelivery).noquote()
            << "The delivery of message" << batch.first().prepared.task.message.id.value()
            << "cannot be written down:" << error.detail;
        close(batch.first().prepared.task.message.id);
        settleNext();
        return work();
    }
    // One of them is to blame; the others must not suffer.
    for (const Settlement &settlement : batch)
        inBackground(
            m_bookThreads, [this, settlement] { return m_book.settle({settlement}); },
            [this, settlement](const Result<void> &result) { settled({settlement}, result); });
}

void OutboxDispatcher::watch(const Settlement &settlement)
{
    const bool sent = settlement.reports && settlement.outcome
                      && settlement.outcome->state == gateways::DeliveryState::Sent;
    if (!sent || settlement.outcome->providerId.isEmpty())
        return;
    StoredMessage message = settlement.prepared.task.message;
    message.channel = settlement.prepared.message->channel;
    message.provider = settlement.provider;
    message.providerId = settlement.outcome->providerId;
    const auto pause = m_book.policy().firstReportAfter;
    m_watches.insert(message.id.value(), {message, m_clock.now() + pause, pause});
}

void OutboxDispatcher::askForReports()
{
    const Instant now = m_clock.now();
    m_watches.removeIf([&](const auto &entry) { return entry.value().message.expiresAt <= now; });
    for (auto it = m_watches.begin(); it != m_watches.end(); ++it) {
        Watch &watched = it.value();
        ProviderSlot &slot = slotFor(watched.message.channel);
        if (watched.asking || watched.next > now
            || slot.current().name() != watched.message.provider
            || !slot.current().reportsDelivery())
            continue;
        watched.asking = true;
        slot.query(watched.message.providerId,
                   [this, id = it.key()](const DeliveryOutcome &answer) { reported(id, answer); });
    }
}

void OutboxDispatcher::reported(const QString &id, const DeliveryOutcome &answer)
{
    const auto watched = m_watches.find(id);
    if (watched == m_watches.end())
        return;
    const bool final
        = answer ? answer->state == gateways::DeliveryState::Delivered : answer.error().lasting;
    watched->asking = false;
    watched->pause = std::min(watched->pause * 2, longestReportPause);
    watched->next = m_clock.now() + watched->pause;
    if (!final)
        return;
    watched->asking = true; // until it is written down
    inBackground(
        m_bookThreads,
        [this, message = MessageId(id), answer] { return m_book.takeReport(message, answer); },
        [this, id](const Result<void> &taken) {
            if (taken)
                m_watches.remove(id);
            else if (const auto again = m_watches.find(id); again != m_watches.end())
                again->asking = false;
            work(); // it may want a fallback now
        });
}

void OutboxDispatcher::close(const MessageId &id)
{
    m_open.remove(id.value());
    m_openTexts.remove(id.value());
}

void OutboxDispatcher::stop()
{
    m_running = false;
    m_timer.stop();
    QMetaObject::invokeMethod(this, &OutboxDispatcher::tellIfStopped, Qt::QueuedConnection);
}

void OutboxDispatcher::giveUp()
{
    m_addressThreads.clear();
}

void OutboxDispatcher::tellIfStopped()
{
    if (!m_running && !m_claiming && m_open.isEmpty() && m_settlements.isEmpty() && !m_settling)
        Q_EMIT stopped();
}

void OutboxDispatcher::exchange(Channel channel,
                                std::unique_ptr<gateways::MessageProvider> provider)
{
    slotFor(channel).exchange(std::move(provider));
}

ProviderSlot &OutboxDispatcher::slotFor(Channel channel)
{
    return channel == Channel::Sms ? m_sms : m_email;
}

} // namespace countersign::outbox
