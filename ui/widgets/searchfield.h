// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace countersign::ui::widgets {

// A search line: Enter searches, emptying it brings everything back. Escape empties it.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `text` is trimmed; empty means no search. Never the same text twice in a row.
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();

    QString m_searched;
};

} // namespace countersign::ui::widgets
