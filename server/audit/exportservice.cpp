// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/exportservice.h"

#include "audit/filterparameters.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

Result<QString> ExportService::record(const Actor &actor, const EventFilter &filter,
                                      const QString &format)
{
    QString id = makeUuid7(m_context.clock.now(), m_context.random);
    const Event event{.action = u"audit.exported"_s,
                      .resource = u"audit_trail"_s,
                      .resourceId = id,
                      .details = {{"format"_L1, format}, {"filter"_L1, parametersOf(filter)}}};
    return m_context.ledger.record(actor, event).transform([&] { return id; });
}

} // namespace countersign::audit
