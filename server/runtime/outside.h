// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/loft.h"
#include "outbox/outboxdispatcher.h"
#include "runtime/maintenance.h"
#include "runtime/serviceoptions.h"
#include "settings/messagetrial.h"

#include <QThread>

namespace countersign::gateways {
class LoftClient;
}

namespace countersign::runtime {

class ProviderTrials;

// The gateway thread with what lives on it: LOFT's client, the outbox's dispatcher, timers. Made and destroyed on any other
// thread.
class Outside
{
public:
    /// InvalidRequest, naming the setting, if a provider is not set up well.
    static Result<std::unique_ptr<Outside>> start(const ServiceOptions &options);
    /// Lets what is being sent end, at most for some seconds.
    ~Outside();
    Outside(const Outside &) = delete;
    Outside &operator=(const Outside &) = delete;

    /// LOFT, or a stand-in for it that knows nobody where none is set up.
    gateways::Loft &loft() { return *m_loft; }
    /// Starts delivering as `values` say. `book` must outlive this object.
    Result<void> deliver(outbox::DeliveryBook &book, outbox::OutboxService &outbox,
                         const Clock &clock, const settings::Values &values,
                         const ServiceOptions &options);
    /// From the next message on, delivers as these say; what is on its way ends as it began. Before stop().
    void exchange(const settings::Values &values);
    /// Who sends test messages: null before deliver() and after stop().
    settings::MessageTrial *trials() const;
    void every(std::chrono::milliseconds interval, const QString &name, Maintenance::Task task);
    /// Lets nobody wait for a test message any longer, so that what serves them can stop.
    void endTrials();
    /// Ends the timers and deliveries; called before what they use goes.
    void stop();

private:
    Outside();
    void takeValues(const settings::Values &values);
    void exchange(gateways::Channel channel, const settings::Values &values);

    QThread m_thread;
    gateways::LoftClient *m_client = nullptr; // on m_thread; null without LOFT
    std::unique_ptr<gateways::Loft> m_noLoft; // without LOFT
    gateways::Loft *m_loft = nullptr;
    outbox::OutboxDispatcher *m_dispatcher = nullptr; // on m_thread
    Maintenance *m_maintenance = nullptr;             // on m_thread
    ProviderTrials *m_trials = nullptr;               // on m_thread
    settings::Values m_values;                        // in force; for m_thread
    ServiceOptions m_options;                         // likewise
};

} // namespace countersign::runtime
