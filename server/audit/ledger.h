// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/id.h"
#include "base/result.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace countersign::database {
class Connection;
}

namespace countersign::audit {

// What happened, as the code that did it knows it; the ledger adds number, id, time, actor,
// duration and hash. Personal data belongs into `details`, `before` and `after` only: they are
// sealed under the key of `subject` (or of the acting person, or of the installation).
struct Event
{
    QString action;        // stable code, "otp.code.sent"; listed in resources/audit-actions.json
    QString resource;      // "customer", "otp_flow", "session", "staff", …
    QString resourceId;    // opaque id, never personal data
    PersonId subject = {}; // whose data this is about, if anybody's
    bool success = true;
    QString error = {}; // error code name if not successful
    QJsonObject details = {};
    QJsonObject before = {};
    QJsonObject after = {};
    // Done with what is somebody's, by hands that nobody knows: recorded without the acting person.
    bool anonymous = false;
};

// One unit of work inside the writer's current group: its own savepoint, its own events.
class Transaction
{
public:
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    virtual ~Transaction() = default;
    /// The connection to change state with.
    virtual database::Connection &sql() = 0;
    /// Adds an event to the trail. At least one is needed for the unit to be committed.
    virtual void record(Event event) = 0;
    /// When the unit started, by the server's clock.
    virtual Instant now() const = 0;
    /// Who does all this.
    virtual const Actor &actor() const = 0;

protected:
    Transaction() = default;
};

// The only way to change the database: state and its audit events commit together or not at all
// (idea 3). There is no other access to the writer, and a unit that records no event is rolled back
// with Internal. So is one that records a code which the actor's operation does not list in the
// contract. Thread-safe.
class Ledger
{
public:
    Ledger() = default;
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;
    virtual ~Ledger() = default;

    /// Runs `unit` on the writer thread in the next group commit and waits until it is on disk.
    /// Never call it from the writer thread (from inside a unit), the I/O thread or the GUI thread.
    /// If `unit` fails, nothing of it remains and its error is returned; Unavailable if the commit
    /// fails or the writer's queue is full. The unit may read what it decides on: units run one
    /// after another. Keep slow work (sealing many rows, hashing) outside.
    template<typename T>
    Result<T> write(const Actor &actor, const std::function<Result<T>(Transaction &)> &unit)
    {
        std::optional<Result<T>> outcome;
        const Result<void> committed = commit(actor, [&](Transaction &transaction) -> Result<void> {
            outcome = unit(transaction);
            if (!*outcome)
                return failureOf(*outcome);
            return {};
        });
        if (!committed)
            return failureOf(committed);
        return std::move(*outcome);
    }

    /// Adds an event that stands for itself: somebody looked at something, or was refused.
    virtual Result<void> record(const Actor &actor, const Event &event)
    {
        return commit(actor, [&](Transaction &transaction) -> Result<void> {
            transaction.record(event);
            return {};
        });
    }

protected:
    virtual Result<void> commit(const Actor &actor,
                                const std::function<Result<void>(Transaction &)> &unit)
        = 0;
};

} // namespace countersign::audit
