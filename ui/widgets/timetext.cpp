// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace countersign::ui::widgets {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

} // namespace

QString timeText(const QString &instant)
{
    const QDateTime time = QDateTime::fromString(instant, Qt::ISODateWithMs);
    //: A date and time in the format of QLocale::toString(), to the second and with the month's name: 22 Nov 2026, 00:14:10
    const QString format = Texts::tr("d MMM yyyy, HH:mm:ss");
    return time.isValid() ? QLocale().toString(time.toLocalTime(), format) : instant;
}

} // namespace countersign::ui::widgets
