// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/providertrials.h"

#include "runtime/providers.h"

namespace countersign::runtime {

using namespace Qt::StringLiterals;
using gateways::DeliveryFailure;
using gateways::DeliveryOutcome;

namespace {

DeliveryOutcome stopped()
{
    return std::unexpected(DeliveryFailure{.code = u"stopped"_s});
}

} // namespace

ProviderTrials::ProviderTrials(const ServiceOptions &options)
    : m_options(options)
{}

ProviderTrials::~ProviderTrials()
{
    stop();
}

void ProviderTrials::stop()
{
    m_stopped = true;
    for (auto &[number, trial] : m_trials)
        trial.answer.set_value(stopped());
    m_trials.clear();
}

std::future<DeliveryOutcome> ProviderTrials::send(const settings::Values &with,
                                                  const gateways::OutgoingMessage &message)
{
    // Events are copied about, promises are not.
    const auto answer = std::make_shared<std::promise<DeliveryOutcome>>();
    std::future<DeliveryOutcome> coming = answer->get_future();
    QMetaObject::invokeMethod(
        this, [this, answer, with, message] { start(std::move(*answer), with, message); },
        Qt::QueuedConnection);
    return coming;
}

void ProviderTrials::start(std::promise<DeliveryOutcome> answer, const settings::Values &with,
                           const gateways::OutgoingMessage &message)
{
    if (m_stopped) {
        answer.set_value(stopped());
        return;
    }
    auto provider = makeProvider(message.channel, with, m_options);
    if (!provider) {
        answer.set_value(
            std::unexpected(DeliveryFailure{.code = u"invalid_settings"_s, .lasting = true}));
        return;
    }
    const int number = ++m_last;
    Trial &trial
        = m_trials.emplace(number, Trial{std::move(*provider), std::move(answer)}).first->second;
    trial.provider->send(message, [this, number](const DeliveryOutcome &outcome) {
        // Not now: the provider is still calling.
        QMetaObject::invokeMethod(
            this, [this, number, outcome] { end(number, outcome); }, Qt::QueuedConnection);
    });
}

void ProviderTrials::end(int number, const DeliveryOutcome &outcome)
{
    const auto trial = m_trials.find(number);
    if (trial == m_trials.end())
        return;
    trial->second.answer.set_value(outcome);
    m_trials.erase(trial);
}

} // namespace countersign::runtime
