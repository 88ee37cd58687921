// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/leaf.h"
#include "audit/ledger.h"

namespace countersign::vault {
class Vault;
}

namespace countersign::audit {

class ActionCatalogue;

// The Transaction that a unit of work sees: seals its events as they are recorded. Lives on the
// writer thread for one unit.
class LedgerTransaction final : public Transaction
{
public:
    struct Parts
    {
        vault::Vault &vault;
        RandomSource &random;
        const ActionCatalogue &actions;
    };

    LedgerTransaction(database::Connection &connection, const Parts &parts, const Actor &actor,
                      Instant now);

    database::Connection &sql() override { return m_connection; }
    /// Seals at once, so that details recorded before a key is destroyed are erased with it. A code that the
    /// catalogue does not know, or the actor's operation does not list, fails the unit.
    void record(Event event) override;
    Instant now() const override { return m_now; }
    const Actor &actor() const override { return m_actor; }

    /// The leaves to append, in the order in which their events were recorded. Internal if there is
    /// none or one was refused by record().
    Result<QList<Leaf>> finish();

private:
    // An event without a leaf waits for its subject's key.
    struct Recorded
    {
        Event event;
        std::optional<Leaf> leaf;
    };
    Result<std::optional<Leaf>> seal(const Event &event, bool final);

    database::Connection &m_connection;
    const Parts m_parts;
    const Actor &m_actor;
    const Instant m_now;
    QList<Recorded> m_events;
    Result<void> m_state; // the first error of record(), which cannot return one
};

} // namespace countersign::audit
