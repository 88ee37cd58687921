// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/auditclient.h"
#include "client/pollpace.h"

#include <QTimer>

namespace countersign::ui::audit {

// One verification of the whole trail by the server, from the order to its result: asks for progress until it has ended.
// One at a time; owned by the integrity dialog; GUI thread. Ends with `finished` or `failed`, exactly once per start().
class VerificationRun final : public QObject
{
    Q_OBJECT
public:
    explicit VerificationRun(client::ApiClient &api, QObject *parent = nullptr);

    bool isRunning() const { return m_running; }
    void start();
    /// Asks the server to stop; ends with `finished` (state "cancelled", or what it came to before) or `failed`.
    void cancel();

Q_SIGNALS:
    void progressed(const countersign::contract::AuditVerification &verification);
    void finished(const countersign::contract::AuditVerification &verification);
    void failed(const countersign::ui::client::ApiProblem &problem);

private:
    void poll();
    void take(const client::ApiResult<contract::AuditVerification> &verification);
    void end();

    client::AuditClient m_client;
    QPointer<client::ApiCall> m_call;
    QTimer m_timer;
    QString m_id;
    client::PollPace m_pace;
    bool m_running = false;
    bool m_cancelWanted = false; // before the server has said what to cancel
};

} // namespace countersign::ui::audit
