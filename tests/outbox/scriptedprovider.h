// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/messageprovider.h"

#include <QObject>

#include <deque>
#include <limits>

namespace countersign::support {

// A provider that does what a test tells it: the next outcomes in order, then `otherwise`.
class ScriptedProvider final : public gateways::MessageProvider
{
public:
    explicit ScriptedProvider(QString name, bool reports = false)
        : m_name(std::move(name))
        , m_reports(reports)
    {}

    QString name() const override { return m_name; }
    bool reportsDelivery() const override { return m_reports; }

    void send(const gateways::OutgoingMessage &message, Callback done) override
    {
        sent.append(message);
        if (silent) {
            m_held.push_back(std::move(done));
            return;
        }
        answer(outcomes, otherwise, std::move(done));
    }

    void query(const QString &providerId, Callback done) override
    {
        queries.append(providerId);
        answer(answers, gateways::Delivery{providerId, gateways::DeliveryState::Sent},
               std::move(done));
    }

    static gateways::DeliveryOutcome passing(const QString &code)
    {
        return std::unexpected(gateways::DeliveryFailure{.code = code});
    }
    static gateways::DeliveryOutcome lasting(const QString &code)
    {
        return std::unexpected(gateways::DeliveryFailure{.code = code, .lasting = true});
    }

    /// Answers what was sent while silent, all of it or the first `count`.
    void release(std::size_t count = std::numeric_limits<std::size_t>::max())
    {
        for (; count > 0 && !m_held.empty(); --count) {
            answer(outcomes, otherwise, std::move(m_held.front()));
            m_held.pop_front();
        }
    }

    QList<gateways::OutgoingMessage> sent;
    QStringList queries;
    std::deque<gateways::DeliveryOutcome> outcomes;
    std::deque<gateways::DeliveryOutcome> answers;
    gateways::DeliveryOutcome otherwise = gateways::Delivery{};
    bool silent = false;

private:
    void answer(std::deque<gateways::DeliveryOutcome> &script, gateways::DeliveryOutcome fallback,
                Callback done)
    {
        if (!script.empty()) {
            fallback = script.front();
            script.pop_front();
        }
        QMetaObject::invokeMethod(
            &m_context, [done = std::move(done), fallback] { done(fallback); },
            Qt::QueuedConnection);
    }

    QString m_name;
    bool m_reports;
    std::deque<Callback> m_held;
    QObject m_context;
};

} // namespace countersign::support
