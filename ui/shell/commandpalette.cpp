// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include "widgets/tokens.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using namespace widgets;

std::optional<int> paletteRank(const QString &title, const QString &typed)
{
    if (title.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    if (title.contains(u' ' + typed, Qt::CaseInsensitive))
        return 1;
    if (title.contains(typed, Qt::CaseInsensitive))
        return 2;
    qsizetype at = 0;
    for (const QChar letter : typed) {
        at = title.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return {};
        ++at;
    }
    return 3;
}

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent)
    , m_input(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setProperty("card", true);
    m_input->setPlaceholderText(tr("Find a page or an action"));
    m_input->setAccessibleName(tr("Find a page or an action"));
    m_input->setMinimumHeight(36);
    m_input->installEventFilter(this);
    m_list->setProperty("navigation", true);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({18, 18});
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(36);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_input);
    column->addWidget(m_list);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_input, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::open(QList<Command> commands)
{
    m_commands = std::move(commands);
    m_returnTo = QApplication::focusWidget();
    m_input->clear();
    filter({});
    const int width = qMin(460, parentWidget()->width() - 2 * space::wide);
    setGeometry((parentWidget()->width() - width) / 2, 90, width, 340);
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::filter(const QString &text)
{
    m_list->clear();
    QList<std::pair<int, qsizetype>> found; // how well, and which
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (const auto rank = paletteRank(m_commands.at(i).title, text.trimmed()))
            found.append({*rank, i});
    }
    std::ranges::sort(found);
    for (const auto &[rank, place] : std::as_const(found)) {
        const Command &command = m_commands.at(place);
        auto *item = new QListWidgetItem(command.icon, command.title, m_list);
        item->setData(Qt::UserRole, place);
        item->setSizeHint({100, fontMetrics().height() + 18});
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto run = m_commands.at(item->data(Qt::UserRole).toLongLong()).run;
    close();
    run();
}

void CommandPalette::close()
{
    hide();
    m_commands.clear();
    if (m_returnTo)
        m_returnTo->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui::shell
