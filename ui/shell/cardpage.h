// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::shell {

// A page before somebody is signed in: one card in the middle of the window, with a mark, a title and what a subclass puts
// below.
class CardPage : public QWidget
{
    Q_OBJECT
public:
    explicit CardPage(QWidget *parent = nullptr, int width = 400);

protected:
    QVBoxLayout *column() const { return m_column; }
    /// The mark, a title and a line below it; the line.
    QLabel *addHead(const QString &title, const QString &text, QWidget *beside = nullptr);
    /// A field with its label above.
    void addField(const QString &label, QLineEdit *field);
    void addPrimary(QPushButton *button);
    /// A button that looks like a link.
    QPushButton *addLink(const QString &text);

private:
    QVBoxLayout *m_column;
};

/// A field for the six digits of an authenticator.
QLineEdit *makeCodeField(QWidget *parent);
/// The digits that are in it, without the blanks that apps show between them.
QString codeIn(const QLineEdit &field);

} // namespace countersign::ui::shell
