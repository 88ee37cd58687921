// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/random.h"
#include "settings/messagetrial.h"
#include "settings/settingsstore.h"

#include "contract/settings.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace countersign::audit {
class Ledger;
}

namespace countersign::database {
class Database;
}

namespace countersign::settings {

// What the service was told, and being told otherwise while it runs. Others ask current() each time they need something,
// so a change counts from their next message on. Owned by the runtime; thread-safe; a change waits for its commit.
class SettingsService
{
public:
    // What it stands on; all of it must outlive the service.
    struct Parts
    {
        audit::Ledger &ledger;
        const database::Database &database;
        vault::Vault &vault;
        const Clock &clock;
        RandomSource &random;
        QString region; // of phone numbers without a country code
        Values given;   // when the program was started: they win, and cannot be changed here
    };
    using Listener = std::function<void(const Values &)>;

    explicit SettingsService(const Parts &parts);

    /// Reads what is stored. Before this, only what was given counts.
    Result<void> load();
    /// Called with what is in force after every change, on the thread that made it. Set before requests come in.
    void setListener(Listener listener) { m_listener = std::move(listener); }
    /// Who sends test messages; must outlive the last request. Without, none can be sent.
    void setTrial(MessageTrial *trial) { m_trial = trial; }

    /// What is in force now.
    std::shared_ptr<const Values> current() const;
    /// The same for people: no secrets, and where everything comes from.
    contract::SettingsView view() const;

    /// Changes what is stored. Conflict if it is not the version that the change was made on, or at a field that was
    /// given when the program was started; InvalidRequest with the field.
    Result<contract::SettingsView> change(const Actor &actor, const contract::SettingsPatch &patch);

    /// Sends a test message with what is in force and what the request puts in its place, and waits for what comes of it,
    /// half a minute at most. InvalidPhone or InvalidEmail at /to; Conflict if no provider is set up; Unavailable if too
    /// many of them are under way.
    Result<contract::TestMessageReply> test(const Actor &actor,
                                            const contract::TestMessageRequest &request);

private:
    struct Snapshot
    {
        Stored stored;
        Values inForce;
    };
    std::shared_ptr<const Snapshot> snapshot() const;
    void install(const Stored &stored);
    Result<Values> valuesFor(const contract::TestMessageRequest &request) const;
    Result<gateways::OutgoingMessage> messageFor(const contract::TestMessageRequest &request,
                                                 const Values &values) const;

    const Parts m_parts;
    Listener m_listener;
    MessageTrial *m_trial = nullptr;
    std::atomic_int m_trials{0}; // under way
    mutable std::mutex m_mutex;
    std::shared_ptr<const Snapshot> m_snapshot; // never null
    std::mutex m_telling;                       // listeners hear of changes in their order
};

} // namespace countersign::settings
