// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "widgets/icon.h"

#include <QAction>
#include <QKeyEvent>

namespace countersign::ui::widgets {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    auto *action = new QAction(icon("search"_L1), tr("Search"), this);
    addAction(action, QLineEdit::LeadingPosition);
    connect(action, &QAction::triggered, this, &SearchField::search);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            search();
    });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::search()
{
    const QString wanted = text().trimmed();
    if (wanted == m_searched)
        return;
    m_searched = wanted;
    Q_EMIT searched(wanted);
}

} // namespace countersign::ui::widgets
