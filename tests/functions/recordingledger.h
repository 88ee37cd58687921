// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/ledger.h"

#include <QtGlobal>

namespace countersign::functions {

// Keeps the events of units that only record, and can refuse to. The gateway has no state of its own, so nothing here
// touches a database; the whole chain runs with the real ledger in tests/e2e.
class RecordingLedger final : public audit::Ledger
{
public:
    QList<audit::Event> events;
    bool failing = false;

private:
    class Unit final : public audit::Transaction
    {
    public:
        explicit Unit(const Actor &actor)
            : m_actor(actor)
        {}
        database::Connection &sql() override { qFatal("the function gateway has no tables"); }
        void record(audit::Event event) override { events.append(std::move(event)); }
        Instant now() const override { return {}; }
        const Actor &actor() const override { return m_actor; }
        QList<audit::Event> events;

    private:
        const Actor &m_actor;
    };

    Result<void> commit(const Actor &actor,
                        const std::function<Result<void>(audit::Transaction &)> &unit) override
    {
        if (failing)
            return failure(ErrorCode::Unavailable,
                           QStringLiteral("The storage cannot be written."));
        Unit transaction(actor);
        const Result<void> done = unit(transaction);
        if (done)
            events.append(transaction.events);
        return done;
    }
};

} // namespace countersign::functions
