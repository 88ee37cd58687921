// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/messageprovider.h"

#include <QObject>

#include <memory>
#include <vector>

namespace countersign::outbox {

// The way out for one channel. Its provider can be exchanged while messages are on their way: they end with the provider
// they began with, which goes when the last of them has. Owned by the dispatcher; gateway thread.
class ProviderSlot final : public QObject
{
    Q_OBJECT

public:
    using Provider = std::unique_ptr<gateways::MessageProvider>;
    using Callback = gateways::MessageProvider::Callback;

    /// `provider` is never null, here and below.
    explicit ProviderSlot(Provider provider);
    ~ProviderSlot() override;

    /// The next message goes through this one.
    void exchange(Provider provider);
    const gateways::MessageProvider &current() const { return *m_current->provider; }
    /// Those that still have something under way.
    std::size_t retired() const { return m_retired.size(); }

    void send(const gateways::OutgoingMessage &message, const Callback &done);
    void query(const QString &providerId, const Callback &done);

private:
    struct Held
    {
        Provider provider;
        int underWay = 0;
    };
    Callback counted(Held &held, const Callback &done);
    void dropIdle();

    std::unique_ptr<Held> m_current;
    std::vector<std::unique_ptr<Held>> m_retired;
};

} // namespace countersign::outbox
