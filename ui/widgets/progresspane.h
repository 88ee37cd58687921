// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

// Long work inside a window: what is going on, how far it is, and a way to stop it. Emits
// `cancelled` once; the owner stops the work.
class ProgressPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPane(QWidget *parent = nullptr);

    void start(const QString &title);
    /// `total` 0: not known yet.
    void setProgress(qint64 done, qint64 total, const QString &text);

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_text;
    QPushButton *m_cancel;
};

} // namespace countersign::ui::widgets
