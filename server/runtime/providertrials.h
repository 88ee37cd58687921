// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/serviceoptions.h"
#include "settings/messagetrial.h"

#include <QObject>

#include <unordered_map>

namespace countersign::runtime {

// Sends test messages, each with a provider of its own that lives until it has answered. Lives on the gateway thread, and
// is destroyed there; send() may be called from any other one.
class ProviderTrials final : public QObject, public settings::MessageTrial
{
    Q_OBJECT

public:
    explicit ProviderTrials(const ServiceOptions &options);
    ~ProviderTrials() override;

    /// Whoever waits is told "stopped" now, and whoever comes later at once.
    void stop();

    std::future<gateways::DeliveryOutcome> send(const settings::Values &with,
                                                const gateways::OutgoingMessage &message) override;

private:
    struct Trial
    {
        std::unique_ptr<gateways::MessageProvider> provider;
        std::promise<gateways::DeliveryOutcome> answer;
    };
    void start(std::promise<gateways::DeliveryOutcome> answer, const settings::Values &with,
               const gateways::OutgoingMessage &message);
    void end(int number, const gateways::DeliveryOutcome &outcome);

    const ServiceOptions m_options;
    std::unordered_map<int, Trial> m_trials;
    int m_last = 0;
    bool m_stopped = false;
};

} // namespace countersign::runtime
