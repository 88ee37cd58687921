// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/verificationrun.h"

namespace countersign::ui::audit {

VerificationRun::VerificationRun(client::ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_client(api)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &VerificationRun::poll);
}

void VerificationRun::start()
{
    m_id.clear();
    m_pace.hurry();
    m_running = true;
    m_cancelWanted = false;
    m_call = m_client.startVerification(
        this, [this](const client::ApiResult<contract::AuditVerificationStarted> &started) {
            if (!started) {
                end();
                Q_EMIT failed(started.error());
                return;
            }
            m_id = started->verificationId;
            if (m_cancelWanted)
                cancel();
            else
                poll();
        });
}

void VerificationRun::poll()
{
    m_call = m_client.verification(
        m_id, this, [this](const client::ApiResult<contract::AuditVerification> &verification) {
            take(verification);
        });
}

void VerificationRun::take(const client::ApiResult<contract::AuditVerification> &verification)
{
    if (verification && verification->state != QLatin1StringView("running")) {
        end();
        Q_EMIT finished(*verification);
        return;
    }
    if (!verification && !verification.error().mayPass()) {
        end();
        Q_EMIT failed(verification.error());
        return;
    }
    if (verification)
        Q_EMIT progressed(*verification);
    m_timer.start(m_pace.next(verification ? nullptr : &verification.error()));
}

void VerificationRun::cancel()
{
    if (!m_running)
        return;
    m_cancelWanted = true;
    if (m_id.isEmpty())
        return; // what was ordered would go on unseen; it is cancelled once its id is known
    m_timer.stop();
    if (m_call)
        m_call->cancel();
    m_pace.hurry();
    // Whether it could still be stopped, its state tells.
    m_call = m_client.cancelVerification(
        m_id, this, [this](const client::ApiResult<QJsonObject> &) { poll(); });
}

void VerificationRun::end()
{
    m_running = false;
    m_timer.stop();
}

} // namespace countersign::ui::audit
