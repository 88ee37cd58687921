// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/result.h"

#include <QSet>

namespace countersign::audit {

// The event codes that may stand in the trail, from resources/audit-actions.json. Auditors build
// filters and alarms on them, so a code that is not listed is a fault of the program. A value,
// immutable.
class ActionCatalogue
{
public:
    /// The catalogue that is compiled in.
    static Result<ActionCatalogue> load();

    bool contains(const QString &action) const { return m_codes.contains(action); }
    /// Internal, and a line in the log, if no event may have this code, or the actor's operation does not list
    /// it in the contract (design, idea 2).
    Result<void> mayRecord(const Actor &actor, const QString &action) const;
    const QSet<QString> &codes() const { return m_codes; }

private:
    explicit ActionCatalogue(QSet<QString> codes)
        : m_codes(std::move(codes))
    {}
    QSet<QString> m_codes;
};

} // namespace countersign::audit
