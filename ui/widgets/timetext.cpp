// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timetext.h"

#include <QDateTime>
#include <QLocale>

namespace countersign::ui::widgets {

using namespace Qt::StringLiterals;

QString timeText(const QString &instant)
{
    const QDateTime time = QDateTime::fromString(instant, Qt::ISODateWithMs);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), u"d MMM yyyy, HH:mm:ss"_s)
                          : instant;
}

} // namespace countersign::ui::widgets
