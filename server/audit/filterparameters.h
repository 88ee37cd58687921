// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/eventfilter.h"
#include "base/result.h"

#include <QJsonObject>

namespace countersign::audit {

/// The filter that a request asks for, by the names of the contract. InvalidRequest if `from` or `to` is no date and time,
/// which the schema cannot tell.
Result<EventFilter> filterFrom(const QJsonObject &parameters);
/// The same the other way round, for the record of who asked for what.
QJsonObject parametersOf(const EventFilter &filter);

} // namespace countersign::audit
