// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/customersclient.h"
#include "client/pollpace.h"

#include <QTimer>

namespace countersign::ui::customers {

// One import from upload to result: sends the file, then asks for the job's progress until it has
// ended. One at a time; owned by the import dialog; GUI thread. Ends with `finished` or `failed`,
// exactly once per start().
class ImportUpload final : public QObject
{
    Q_OBJECT
public:
    explicit ImportUpload(client::ApiClient &api, QObject *parent = nullptr);

    bool isRunning() const { return m_running; }
    /// Opens and sends the file at `path`.
    void start(const QString &path, const client::CustomersClient::Import &options);
    /// Stops the upload, or asks the server to stop the import; ends with `finished` (state
    /// "cancelled") or `failed`.
    void cancel();

Q_SIGNALS:
    void uploadProgressed(qint64 sent, qint64 total);
    void progressed(const countersign::contract::ImportJob &job);
    void finished(const countersign::contract::ImportJob &job);
    void failed(const countersign::ui::client::ApiProblem &problem);

private:
    void poll();
    void takeJob(const client::ApiResult<contract::ImportJob> &job);
    void end();

    client::CustomersClient m_client;
    QPointer<client::ApiCall> m_call;
    QTimer m_timer;
    QString m_importId;
    client::PollPace m_pace;
    bool m_running = false;
};

} // namespace countersign::ui::customers
