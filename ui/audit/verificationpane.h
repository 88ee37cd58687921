// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/verificationrun.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
class ProgressPane;
} // namespace countersign::ui::widgets

namespace countersign::ui::audit {

// The part of the integrity dialog that has the server verify the whole trail, and says what came of it.
class VerificationPane final : public QWidget
{
    Q_OBJECT
public:
    explicit VerificationPane(client::ApiClient &api, QWidget *parent = nullptr);

    bool isRunning() const { return m_run.isRunning(); }
    void cancel() { m_run.cancel(); }

Q_SIGNALS:
    /// The trail is not what was signed.
    void broken();
    /// A verification has ended, whatever came of it.
    void ended();

private:
    void start();
    void showRunning(bool runs);
    void showResult(const contract::AuditVerification &verification);
    void showProblem(const client::ApiProblem &problem);

    VerificationRun m_run;
    QWidget *m_idle;
    widgets::InlineMessage *m_outcome;
    QPushButton *m_verify;
    widgets::ProgressPane *m_progress;
};

} // namespace countersign::ui::audit
