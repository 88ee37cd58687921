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

// Jump to a page by typing a few letters of its name. An overlay of the workspace; Enter goes,
// Escape or leaving it closes it and gives the focus back.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(const QList<PageEntry> &entries, QWidget *parent);

    void open();

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void choose();
    void close();

    QList<PageEntry> m_entries;
    QLineEdit *m_input;
    QListWidget *m_list;
    QPointer<QWidget> m_returnTo;
};

} // namespace countersign::ui::shell
