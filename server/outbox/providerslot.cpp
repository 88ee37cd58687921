// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/providerslot.h"

namespace countersign::outbox {

using gateways::DeliveryOutcome;

ProviderSlot::ProviderSlot(Provider provider)
    : m_current(std::make_unique<Held>(Held{std::move(provider)}))
{}

ProviderSlot::~ProviderSlot() = default;

void ProviderSlot::exchange(Provider provider)
{
    m_retired.push_back(std::move(m_current));
    m_current = std::make_unique<Held>(Held{std::move(provider)});
    dropIdle();
}

void ProviderSlot::send(const gateways::OutgoingMessage &message, const Callback &done)
{
    Held &held = *m_current;
    held.provider->send(message, counted(held, done));
}

void ProviderSlot::query(const QString &providerId, const Callback &done)
{
    Held &held = *m_current;
    held.provider->query(providerId, counted(held, done));
}

// A provider must not go while it calls back, so that it is dropped by the next event.
ProviderSlot::Callback ProviderSlot::counted(Held &held, const Callback &done)
{
    ++held.underWay;
    return [this, &held, done](const DeliveryOutcome &outcome) {
        --held.underWay;
        if (&held != m_current.get())
            QMetaObject::invokeMethod(this, &ProviderSlot::dropIdle, Qt::QueuedConnection);
        done(outcome);
    };
}

void ProviderSlot::dropIdle()
{
    std::erase_if(m_retired, [](const auto &held) { return held->underWay == 0; });
}

} // namespace countersign::outbox
