// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE

namespace countersign::ui::shell {

// One thing that the palette can do.
struct Command
{
    QString title;
    QIcon icon;
    std::function<void()> run;
};

/// How well `typed` finds `title`: 0 at its beginning, 1 at the beginning of a word, 2 anywhere, 3 by its letters in that
/// order; nothing if not even so. Upper and lower case are the same.
std::optional<int> paletteRank(const QString &title, const QString &typed);

// Go to a page, or press a button of the one that is open, by typing a few letters of its name. An overlay of the
// workspace; Enter goes, Escape or leaving it closes it and gives the focus back.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent);

    /// Offers these, the likelier ones first.
    void open(QList<Command> commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void choose();
    void close();

    QList<Command> m_commands;
    QLineEdit *m_input;
    QListWidget *m_list;
    QPointer<QWidget> m_returnTo;
};

} // namespace countersign::ui::shell
