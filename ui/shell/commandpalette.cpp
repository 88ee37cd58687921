// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include "widgets/icon.h"
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

namespace {

enum Role { PageRole = Qt::UserRole, CommandRole };

/// Whether the letters of `typed` appear in `title` in that order.
bool matches(const QString &title, const QString &typed)
{
    qsizetype at = 0;
    for (const QChar letter : typed) {
        at = title.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

} // namespace

CommandPalette::CommandPalette(const QList<PageEntry> &entries, QWidget *parent)
    : QFrame(parent)
    , m_entries(entries)
    , m_input(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setProperty("card", true);
    m_input->setPlaceholderText(tr("Go to …"));
    m_input->setAccessibleName(tr("Go to a page or choose a command"));
    m_input->setMinimumHeight(36);
    m_input->installEventFilter(this);
    m_list->setProperty("navigation", true);
    m_list->setAccessibleName(tr("Matching pages and commands"));
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

void CommandPalette::open()
{
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
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (matches(entry.title, text.trimmed()))
            addRow(entry.title, entry.icon, PageRole, entry.id);
    }
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        if (matches(command.title, text.trimmed()) && (!command.possible || command.possible()))
            addRow(command.title, command.icon, CommandRole, i);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::addRow(const QString &title, QLatin1StringView name, int role,
                            const QVariant &value)
{
    auto *item = new QListWidgetItem(icon(name), title, m_list);
    item->setData(role, value);
    item->setSizeHint({100, fontMetrics().height() + 18});
}

void CommandPalette::addCommand(const QString &title, QLatin1StringView icon,
                                std::function<void()> run, std::function<bool()> possible)
{
    m_commands.append({title, icon, std::move(run), std::move(possible)});
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString id = item->data(PageRole).toString();
    const QVariant command = item->data(CommandRole);
    close();
    if (command.isValid())
        m_commands.at(command.toLongLong()).run();
    else
        Q_EMIT chosen(id);
}

void CommandPalette::close()
{
    hide();
    if (m_returnTo)
        m_returnTo->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui::shell
