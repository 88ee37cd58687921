// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/ledger.h"

#include <atomic>

namespace countersign::support {

// A ledger that fails as often as it is told, and is a real one otherwise.
class FlakyLedger final : public audit::Ledger
{
public:
    explicit FlakyLedger(audit::Ledger &real)
        : m_real(real)
    {}

    void failNext(int commits, ErrorCode code)
    {
        m_code = code;
        m_failures = commits;
    }
    int failuresLeft() const { return m_failures; }

protected:
    Result<void> commit(const Actor &actor,
                        const std::function<Result<void>(audit::Transaction &)> &unit) override
    {
        if (m_failures.fetch_sub(1) > 0)
            return failure(m_code, QStringLiteral("The storage does as the test wishes."));
        m_failures = 0;
        return m_real
            .write<bool>(actor,
                         [&](audit::Transaction &transaction) -> Result<bool> {
                             return unit(transaction).transform([] { return true; });
                         })
            .transform([](bool) {});
    }

private:
    audit::Ledger &m_real;
    std::atomic<ErrorCode> m_code = ErrorCode::Unavailable;
    std::atomic<int> m_failures = 0;
};

} // namespace countersign::support
