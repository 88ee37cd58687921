// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/filterparameters.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Instant>> optionalInstant(const QJsonObject &parameters,
                                               QLatin1StringView name)
{
    const QString text = parameters.value(name).toString();
    if (text.isEmpty())
        return std::nullopt;
    const auto instant = parseInstant(text);
    if (!instant)
        return failure(ErrorCode::InvalidRequest,
                       u"This must be a date and time such as 2026-11-22T09:00:00Z."_s,
                       QString(name));
    return instant;
}

} // namespace

Result<EventFilter> filterFrom(const QJsonObject &parameters)
{
    const auto from = optionalInstant(parameters, "from"_L1);
    if (!from)
        return failureOf(from);
    const auto to = optionalInstant(parameters, "to"_L1);
    if (!to)
        return failureOf(to);
    const QJsonValue success = parameters.value("success"_L1);
    return EventFilter{.user = parameters.value("user"_L1).toString(),
                       .subject = parameters.value("subject"_L1).toString(),
                       .action = parameters.value("action"_L1).toString(),
                       .resource = parameters.value("resource"_L1).toString(),
                       .success = success.isBool() ? std::optional(success.toBool()) : std::nullopt,
                       .from = *from,
                       .to = *to};
}

QJsonObject parametersOf(const EventFilter &filter)
{
    QJsonObject parameters;
    if (!filter.user.isEmpty())
        parameters.insert("user"_L1, filter.user);
    if (!filter.subject.isEmpty())
        parameters.insert("subject"_L1, filter.subject);
    if (!filter.action.isEmpty())
        parameters.insert("action"_L1, filter.action);
    if (!filter.resource.isEmpty())
        parameters.insert("resource"_L1, filter.resource);
    if (filter.success)
        parameters.insert("success"_L1, *filter.success);
    if (filter.from)
        parameters.insert("from"_L1, formatInstant(*filter.from));
    if (filter.to)
        parameters.insert("to"_L1, formatInstant(*filter.to));
    return parameters;
}

} // namespace countersign::audit
