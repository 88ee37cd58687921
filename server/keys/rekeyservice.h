// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/ledger.h"
#include "contract/keys.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace countersign::database {
class Database;
}

namespace countersign::vault {
class Vault;
}

namespace countersign::keys {

// The online re-key: moves every person's key to a new wrapping key in small units of work on a thread
// of its own, while everything else goes on (feature B8). What is left to do stands in the database,
// so a re-key that was interrupted goes on at the next start. Thread-safe; made and destroyed by the
// runtime.
class RekeyService
{
public:
    // All of it must outlive the service.
    struct Context
    {
        audit::Ledger &ledger;
        const database::Database &database;
        vault::Vault &vault;
        const Clock &clock;
    };

    explicit RekeyService(const Context &context);
    ~RekeyService();
    RekeyService(const RekeyService &) = delete;
    RekeyService &operator=(const RekeyService &) = delete;

    /// Starts a re-key. Conflict while one runs.
    Result<contract::KeyStatus> start(const Actor &actor);
    /// Goes on with one that was interrupted, if there is one.
    void resume();
    Result<contract::KeyStatus> status() const;

private:
    void work(const std::stop_token &stop);
    // What one pass over all persons has seen.
    struct Pass
    {
        PersonId last;
        qint64 damaged = 0;
    };
    bool moveAll(const std::stop_token &stop);
    Result<bool> moveSome(Pass &pass);
    Result<void> finish(audit::Transaction &transaction, const Pass &pass);

    const Context m_context;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_due = false;    // guarded by m_mutex
    std::jthread m_thread; // last: it uses the rest
};

} // namespace countersign::keys
