// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/savebar.h"

#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace countersign::ui::settings {

using namespace widgets;

SaveBar::SaveBar(QWidget *parent)
    : QFrame(parent)
    , m_message(new InlineMessage(this))
    , m_undo(new QPushButton(tr("&Undo changes"), this))
    , m_save(new QPushButton(this))
{
    setProperty("statusLine", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *hint = new QLabel(tr("Not saved yet"), this);
    setMuted(*hint);
    setPrimary(*m_save);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(hint);
    buttons->addStretch(1);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::medium, space::page, space::medium);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveRequested);
    connect(m_undo, &QPushButton::clicked, this, &SaveBar::undoRequested);
    setBusy(false);
}

void SaveBar::setBusy(bool busy)
{
    m_save->setText(busy ? tr("Saving …") : tr("&Save changes"));
    m_save->setEnabled(!busy);
    m_undo->setEnabled(!busy);
}

void SaveBar::setMessage(Tone tone, const QString &text)
{
    m_message->setMessage(tone, text);
}

} // namespace countersign::ui::settings
