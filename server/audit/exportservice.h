// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/eventfilter.h"
#include "audit/ledger.h"
#include "base/random.h"

namespace countersign::audit {

// Exports of the trail. The file is made by who asks, of pages that are read like any others; what the server has to see to
// is that the trail says so before the first of them. Owned by the runtime; thread-safe; blocks, so it runs on workers.
class ExportService
{
public:
    // All of it must outlive the service.
    struct Context
    {
        Ledger &ledger;
        const Clock &clock;
        RandomSource &random;
    };

    explicit ExportService(const Context &context)
        : m_context(context)
    {}

    /// Records that `actor` takes the events that pass `filter` away in a file of this format; the export's id.
    Result<QString> record(const Actor &actor, const EventFilter &filter, const QString &format);

private:
    const Context m_context;
};

} // namespace countersign::audit
