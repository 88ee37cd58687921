// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notifier.h"

#include "widgets/icon.h"
#include "widgets/inlinemessage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace countersign::ui::widgets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Notifier::Notifier(QWidget *parent)
    : QFrame(parent)
    , m_message(new InlineMessage(this))
{
    setProperty("card", true);
    auto *close = new QToolButton(this);
    close->setIcon(icon("close"_L1));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    close->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(space::hair);
    row->addWidget(m_message, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Notifier::notify(Tone tone, const QString &text)
{
    m_message->setMessage(tone, text);
    show();
    place();
    raise();
    if (tone == Tone::Danger || tone == Tone::Warning)
        m_timer.stop();
    else
        m_timer.start(6s);
}

bool Notifier::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Notifier::place()
{
    const int width = qMin(520, parentWidget()->width() - 2 * space::wide);
    setFixedWidth(width);
    const int height = heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height();
    setGeometry(parentWidget()->width() - width - space::wide,
                parentWidget()->height() - height - space::wide - space::large, width, height);
}

} // namespace countersign::ui::widgets
