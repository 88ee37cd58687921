// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QPrinter;
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::shell {

// Shows ten recovery codes, once, and lets the person copy, save or print them. Goes on only after they said that they have them.
class RecoveryCodes final : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryCodes(QWidget *parent = nullptr);

    void showCodes(const QStringList &codes);
    /// Forgets them.
    void clear();

Q_SIGNALS:
    void kept();

private:
    QString text() const;
    void copy();
    void save();
    void write(const QString &path);
    void askForPrinter();
    void print(std::shared_ptr<QPrinter> printer);

    QStringList m_codes;
    QLabel *m_list;
    widgets::InlineMessage *m_message;
    QPushButton *m_printing;
    QPushButton *m_done;
};

} // namespace countersign::ui::shell
