// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/standingcard.h"

#include "widgets/timetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace countersign::ui::overview {

using namespace widgets;

namespace {

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString verificationText(const contract::TrailSummary &trail)
{
    if (!trail.verifiedAt)
        return StandingCard::tr("Not by this server yet");
    return trail.intact.value_or(false)
               ? StandingCard::tr("Intact on %1").arg(timeText(*trail.verifiedAt))
               : StandingCard::tr("Damaged, as found on %1").arg(timeText(*trail.verifiedAt));
}

/// Names and values, one after the other.
QStringList linesOf(const contract::Overview &overview)
{
    QStringList lines;
    if (const auto &trail = overview.trail) {
        lines << StandingCard::tr("Events") << number(trail->size);
        lines << StandingCard::tr("Signed up to")
              << (trail->signedUpTo ? timeText(*trail->signedUpTo)
                                    : StandingCard::tr("Nothing yet"));
        lines << StandingCard::tr("Verified") << verificationText(*trail);
    }
    if (const auto &sessions = overview.sessions) {
        lines << StandingCard::tr("Staff signed in") << number(sessions->staff);
        lines << StandingCard::tr("Customers signed in") << number(sessions->customers);
    }
    return lines;
}

} // namespace

StandingCard::StandingCard(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void StandingCard::setOverview(const contract::Overview &overview)
{
    const QStringList lines = linesOf(overview);
    setVisible(!lines.isEmpty());
    if (lines == m_shown)
        return;
    m_shown = lines;
    delete m_card;
    auto *card = new Card(overview.trail ? tr("Audit trail and sessions") : tr("Sessions"));
    QGridLayout *rows = card->addRows();
    for (qsizetype i = 0; i + 1 < lines.size(); i += 2)
        addRow(*rows, lines.at(i), lines.at(i + 1));
    m_card = card;
    layout()->addWidget(card);
}

} // namespace countersign::ui::overview
