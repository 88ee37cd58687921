// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/integritybadge.h"

#include "widgets/icon.h"
#include "widgets/tokens.h"

#include <QPainter>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int shieldSize = 18;

QLatin1StringView iconOf(TrailWatch::State state)
{
    switch (state) {
    case TrailWatch::State::Verified:
        return "shield-verified"_L1;
    case TrailWatch::State::Failed:
        return "shield-broken"_L1;
    default:
        return "shield"_L1;
    }
}

Tone toneOf(TrailWatch::State state)
{
    switch (state) {
    case TrailWatch::State::Verified:
        return Tone::Positive;
    case TrailWatch::State::Failed:
        return Tone::Danger;
    case TrailWatch::State::Unreachable:
        return Tone::Warning;
    default:
        return Tone::Neutral;
    }
}

} // namespace

IntegrityBadge::IntegrityBadge(QWidget *parent)
    : QPushButton(parent)
{
    setText(tr("Not checked yet"));
    setCursor(Qt::PointingHandCursor);
}

void IntegrityBadge::showState(const TrailWatch &watch)
{
    m_state = watch.state();
    switch (m_state) {
    case TrailWatch::State::Unknown:
        setText(tr("Not checked yet"));
        break;
    case TrailWatch::State::Checking:
        setText(tr("Checking …"));
        break;
    case TrailWatch::State::Verified:
        setText(watch.verifiedSize() == 0
                    ? tr("Verified: the trail is empty")
                    : tr("Verified up to event %L1").arg(watch.verifiedSize() - 1));
        break;
    case TrailWatch::State::Unreachable:
        setText(tr("Could not be checked"));
        break;
    case TrailWatch::State::Failed:
        setText(tr("FAILED: do not trust"));
        break;
    }
    setShortcut(Qt::CTRL | Qt::Key_I); // a text takes away the shortcut of the one before
    setToolTip(watch.explanation().isEmpty()
                   ? tr("This console has checked the trail's signature, that it only grew since "
                        "the last visit, and that "
                        "the newest event shown is in it. Press for more (Ctrl+I).")
                   : watch.explanation());
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

QSize IntegrityBadge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + shieldSize + 44, qMax(34, metrics.height() + 16)};
}

void IntegrityBadge::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = currentTokens();
    const ToneColors &colors = tokens.of(toneOf(m_state));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.focus, 2) : QPen(Qt::NoPen));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0 - 1,
                            height() / 2.0 - 1);
    painter.drawPixmap(14, (height() - shieldSize) / 2,
                       iconPixmap(iconOf(m_state), colors.text, shieldSize, devicePixelRatioF()));
    QFont weighted = font();
    weighted.setWeight(QFont::Medium);
    painter.setFont(weighted);
    painter.setPen(colors.text);
    painter.drawText(rect().adjusted(14 + shieldSize + 8, 0, -10, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace countersign::ui::audit
