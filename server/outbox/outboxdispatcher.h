// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/deliverybook.h"
#include "outbox/providerslot.h"

#include <QThreadPool>
#include <QTimer>

namespace countersign::outbox {

// Carries messages from the outbox to the providers. Made, used and destroyed on the gateway
// thread, whose event loop it never blocks: reading, addressing and writing down happen on its own
// few threads, sending is asynchronous. What it has begun survives a crash: a message found half
// sent at the next start is sent again and recorded as a possible duplicate.
class OutboxDispatcher final : public QObject
{
    Q_OBJECT

public:
    struct Providers
    {
        std::unique_ptr<gateways::MessageProvider> sms;
        std::unique_ptr<gateways::MessageProvider> email;
    };

    /// `book` and `clock` must outlive it. Destruction gives up what waits and lets resolvers that are running end.
    OutboxDispatcher(DeliveryBook &book, const Clock &clock, Providers providers);
    ~OutboxDispatcher() override;

    /// The next message of this channel goes through `provider`; what is on its way ends where it began.
    void exchange(Channel channel, std::unique_ptr<gateways::MessageProvider> provider);

    /// Takes up what an earlier run has left behind, then works until stop().
    void start();
    /// Looks for something to do now; connect OutboxService::messageQueued() to it. Otherwise it
    /// looks twice a second.
    void work();
    /// Begins nothing new; stopped() follows when all that is under way has been written down.
    void stop();
    /// Looks up no further addresses: the next start takes those messages up. For when stopped() does not come.
    void giveUp();

Q_SIGNALS:
    void stopped();

private:
    // A message that its provider has taken and not yet reported about.
    struct Watch
    {
        StoredMessage message;
        Instant next;
        std::chrono::milliseconds pause;
        bool asking = false;
    };

    template<typename Job, typename Then>
    void inBackground(QThreadPool &threads, Job job, Then then);

    void recovered(const Result<int> &count, const Result<QList<StoredMessage>> &watched);
    void claimed(const Result<QList<Task>> &tasks, int limit);
    void send(const PreparedTask &prepared);
    void finish(const PreparedTask &prepared, const gateways::DeliveryOutcome &outcome,
                const QString &provider, bool reports);
    void settleNext();
    void settled(const QList<Settlement> &batch, const Result<void> &result);
    void keepUnsettled(const QList<Settlement> &batch, const Error &error);
    void watch(const Settlement &settlement);
    void askForReports();
    void reported(const QString &id, const gateways::DeliveryOutcome &answer);
    void close(const MessageId &id);
    void tellIfStopped();
    ProviderSlot &slotFor(Channel channel);

    DeliveryBook &m_book;
    const Clock &m_clock;
    ProviderSlot m_sms;
    ProviderSlot m_email;
    QTimer m_timer;
    QSet<QString> m_open;              // messages with a task under way
    QSet<QString> m_openTexts;         // of them, text messages that are being sent
    QHash<QString, Instant> m_resting; // messages whose fallback waits until then
    QHash<QString, Watch> m_watches;
    QList<Settlement> m_settlements; // waiting to be written down
    bool m_running = false;
    bool m_claiming = false;
    bool m_claimAgain = false;
    bool m_settling = false;
    bool m_storageFails = false; // said so in the log already
    QThreadPool m_bookThreads;   // these two last: they end before anything they use
    QThreadPool m_addressThreads;
};

} // namespace countersign::outbox
