// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

class IconLabel;

// A message in the flow of a page or form: what went wrong, what to know. Announced to screen
// readers when it changes; takes no focus.
class InlineMessage final : public QFrame
{
    Q_OBJECT
public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// An empty text hides it.
    void setMessage(Tone tone, const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();

    Tone m_tone = Tone::Info;
    IconLabel *m_icon;
    QLabel *m_label;
};

} // namespace countersign::ui::widgets
