// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace countersign {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QString formatInstant(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), QTimeZone::UTC)
        .toString(Qt::ISODateWithMs);
}

std::optional<Instant> parseInstant(QStringView text)
{
    // Qt reads a missing offset as local time; RFC 3339 section 5.6 demands one.
    const auto time = text.indexOf(u'T');
    if (time < 0 || text.size() > 40)
        return std::nullopt;
    const QStringView clock = text.sliced(time);
    if (!clock.contains(u'Z') && !clock.contains(u'+') && !clock.contains(u'-'))
        return std::nullopt;
    const QDateTime parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    return fromMilliseconds(parsed.toMSecsSinceEpoch());
}

qint64 toMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

Instant fromMilliseconds(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

} // namespace countersign
