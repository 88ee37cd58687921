// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE

namespace countersign::ui::shell {

// Jump to a page, or do what is not of any page, by typing a few letters of its name. An overlay of the workspace; Enter goes,
// Escape or leaving it closes it and gives the focus back.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(const QList<PageEntry> &entries, QWidget *parent);

    /// Something else that can be chosen, below the pages. `possible`, if given, says at every opening whether it can.
    void addCommand(const QString &title, QLatin1StringView icon, std::function<void()> run,
                    std::function<bool()> possible = {});
    void open();

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void choose();
    void close();

    struct Command
    {
        QString title;
        QLatin1StringView icon;
        std::function<void()> run;
        std::function<bool()> possible;
    };

    void addRow(const QString &title, QLatin1StringView icon, int role, const QVariant &value);

    QList<PageEntry> m_entries;
    QList<Command> m_commands;
    QLineEdit *m_input;
    QListWidget *m_list;
    QPointer<QWidget> m_returnTo;
};

} // namespace countersign::ui::shell
