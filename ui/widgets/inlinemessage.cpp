// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inlinemessage.h"

#include "widgets/iconlabel.h"
#include "widgets/valuelabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace countersign::ui::widgets {

using namespace Qt::StringLiterals;

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel("about"_L1, 18, this))
    , m_label(new ValueLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, 10, space::medium, 10);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    hide();
}

QString InlineMessage::text() const
{
    return m_label->text();
}

void InlineMessage::setMessage(Tone tone, const QString &text)
{
    m_tone = tone;
    m_label->setText(text);
    switch (tone) {
    case Tone::Danger:
        m_icon->setIcon("error"_L1);
        break;
    case Tone::Warning:
        m_icon->setIcon("warning"_L1);
        break;
    case Tone::Positive:
        m_icon->setIcon("success"_L1);
        break;
    default:
        m_icon->setIcon("about"_L1);
        break;
    }
    tint();
    setVisible(!text.isEmpty());
    if (!text.isEmpty() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, text);
        QAccessible::updateAccessibility(&event);
    }
}

void InlineMessage::tint()
{
    m_icon->setTone(m_tone);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, currentTokens().of(m_tone).text);
    m_label->setPalette(colors);
    update();
}

void InlineMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTokens().of(m_tone).fill);
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace countersign::ui::widgets
