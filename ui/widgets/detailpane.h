// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

class StateView;

// The right-hand pane that shows one selected thing: a title, badges, and sections of named values
// that can be selected and copied. Built anew for each thing; owned by its page.
class DetailPane final : public QFrame
{
    Q_OBJECT
public:
    enum class Value : quint8 { Text, Code };

    /// `prompt`: what to do to see something here.
    DetailPane(const QString &prompt, QWidget *parent = nullptr);

    void showPrompt();
    void showBusy();
    void showProblem(const QString &text);

    /// Starts the page of another thing; everything added before goes.
    void begin(const QString &title, const QString &subtitle = {});
    void addBadge(Tone tone, const QString &text);
    void addSection(const QString &title);
    /// An empty value is shown as a dash.
    void addValue(const QString &name, const QString &value, Value kind = Value::Text);
    void addText(const QString &text, Value kind = Value::Text);
    void addMessage(Tone tone, const QString &text);
    /// Takes ownership.
    void addWidget(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *makeLabel(const QString &text, Value kind);
    void show(QWidget *widget);

    StateView *m_state;
    QWidget *m_scroll;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_outer;
    QLayout *m_badges = nullptr;
    QString m_prompt;
};

} // namespace countersign::ui::widgets
