// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>

#include <algorithm>

namespace countersign {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QString formatInstant(Instant instant)
{
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    // Written for every event and every line of every page: by hand, it takes a tenth of the time.
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    QChar *const out = text.data();
    const auto put = [out](qsizetype last, int digits, qint64 value) {
        for (; digits > 0; --digits, --last, value /= 10)
            out[last] = QChar(static_cast<char16_t>(u'0' + value % 10));
    };
    put(3, 4, std::clamp(int(date.year()), 0, 9999)); // RFC 3339 has four digits
    put(6, 2, unsigned(date.month()));
    put(9, 2, unsigned(date.day()));
    put(12, 2, time.hours().count());
    put(15, 2, time.minutes().count());
    put(18, 2, time.seconds().count());
    put(22, 3, time.subseconds().count());
    return text;
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
