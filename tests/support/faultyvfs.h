// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <mutex>

namespace countersign::support {

// A disk for SQLite that fails when a test wants it to: as long as it lives, every file that SQLite opens in this process
// goes through it. Everything else is passed on to the real one, but for the waiting in a sync that works. Make it before the first connection, let it go after
// the last. Thread-safe.
class FaultyVfs
{
public:
    enum class Call : unsigned char { Read, Write, Sync, Truncate, Open };
    enum class Fault : unsigned char {
        IoError,    // SQLITE_IOERR_*
        Full,       // SQLITE_FULL; nothing is written
        ShortWrite, // half of it is written, then the disk is full
        ReadOnly,   // SQLITE_READONLY
    };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// From now on calls are counted anew, and number `first` (from 1) of this kind fails, with the `times` - 1 after it;
    /// negative: with all after it.
    void fail(Call call, Fault fault, int first = 1, int times = 1);
    /// Every call works again.
    void heal();
    /// Calls of this kind since the last fail().
    int calls(Call call) const;
    /// How many of them have failed.
    int failed() const;

private:
    struct Vfs;
    friend struct FaultyFile;
    /// SQLITE_OK, or what this call is to fail with.
    int next(Call call);
    bool writesHalf(int result) const;

    mutable std::mutex m_mutex;
    std::array<int, 5> m_calls{};
    Call m_call = Call::Write;
    Fault m_fault = Fault::IoError;
    int m_first = 0; // 0: nothing fails
    int m_times = 0;
    int m_failed = 0;
    std::unique_ptr<Vfs> m_vfs;
};

} // namespace countersign::support
