// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/importupload.h"

#include <QFile>

namespace countersign::ui::customers {

using namespace Qt::StringLiterals;

ImportUpload::ImportUpload(client::ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_client(api)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ImportUpload::poll);
}

void ImportUpload::start(const QString &path, const client::CustomersClient::Import &options)
{
    const auto file = std::make_shared<QFile>(path);
    m_importId.clear();
    m_pace.hurry();
    m_running = true;
    if (!file->open(QIODevice::ReadOnly)) {
        end();
        Q_EMIT failed({.code = u"file_not_readable"_s,
                       .detail = tr("The file cannot be read: %1").arg(file->errorString())});
        return;
    }
    m_call = m_client.startImport(
        file, options, this, [this](const client::ApiResult<contract::ImportAccepted> &accepted) {
            if (!accepted) {
                end();
                Q_EMIT failed(accepted.error());
                return;
            }
            m_importId = accepted->importId;
            poll();
        });
    connect(m_call, &client::ApiCall::uploadProgressed, this, &ImportUpload::uploadProgressed);
}

void ImportUpload::poll()
{
    m_call = m_client.importJob(
        m_importId, this,
        [this](const client::ApiResult<contract::ImportJob> &job) { takeJob(job); });
}

void ImportUpload::takeJob(const client::ApiResult<contract::ImportJob> &job)
{
    if (job && job->state != "running"_L1) {
        end();
        Q_EMIT finished(*job);
        return;
    }
    if (!job && !job.error().mayPass()) {
        end();
        Q_EMIT failed(job.error());
        return;
    }
    if (job)
        Q_EMIT progressed(*job);
    m_timer.start(m_pace.next(job ? nullptr : &job.error()));
}

void ImportUpload::cancel()
{
    if (!m_running)
        return;
    if (m_importId.isEmpty()) {
        if (m_call)
            m_call->cancel();
        end();
        contract::ImportJob job;
        job.state = u"cancelled"_s;
        Q_EMIT finished(job);
        return;
    }
    m_timer.stop();
    if (m_call)
        m_call->cancel();
    // Whether it could still be stopped, the job's state tells.
    m_call = m_client.cancelImport(m_importId, this,
                                   [this](const client::ApiResult<QJsonObject> &) { poll(); });
}

void ImportUpload::end()
{
    m_running = false;
    m_timer.stop();
}

} // namespace countersign::ui::customers
