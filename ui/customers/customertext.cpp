// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customertext.h"

#include <QCoreApplication>

namespace countersign::ui::customers {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Customers)
};

} // namespace

QString statusText(const QString &status)
{
    if (status == "active"_L1)
        return Texts::tr("Active");
    if (status == "inactive"_L1)
        return Texts::tr("Inactive");
    if (status == "blocked"_L1)
        return Texts::tr("Blocked");
    return status;
}

widgets::Tone statusTone(const QString &status)
{
    if (status == "active"_L1)
        return widgets::Tone::Positive;
    return status == "blocked"_L1 ? widgets::Tone::Danger : widgets::Tone::Neutral;
}

QString sourceText(const QString &source)
{
    if (source == "manual"_L1)
        return Texts::tr("Entered by hand");
    if (source == "import"_L1)
        return Texts::tr("Imported");
    if (source == "loft"_L1)
        return Texts::tr("LOFT");
    return source;
}

} // namespace countersign::ui::customers
