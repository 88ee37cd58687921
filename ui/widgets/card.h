// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

// A part of a page that stands for itself: a heading and what is below it.
class Card final : public QFrame
{
    Q_OBJECT
public:
    /// Without heading if `title` is empty.
    explicit Card(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }
    /// A place for rows, below what is there.
    QGridLayout *addRows();

private:
    QVBoxLayout *m_column;
};

/// Adds a name with its value beside it, which can be selected and copied.
QLabel *addRow(QGridLayout &rows, const QString &name, const QString &value);

} // namespace countersign::ui::widgets
