// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/auditclient.h"

#include <QTimer>

namespace countersign::ui::audit {

// Reads everything that passes a filter, page after page, as fast as whoever takes the pages asks for the next one and the
// server gives it. Where the server asks for patience or cannot be reached it goes on by itself. One reading at a time;
// GUI thread; owned by what needs it.
class TrailPages final : public QObject
{
    Q_OBJECT
public:
    explicit TrailPages(client::ApiClient &api, QObject *parent = nullptr);

    /// Asks for the first page.
    void start(const client::AuditFilter &filter);
    /// Asks for the page after the one that has come.
    void next();
    /// Nothing comes any more.
    void stop();

Q_SIGNALS:
    void pageRead(const QList<countersign::contract::AuditEvent> &events, bool isLast);
    /// The server asks to wait, or cannot be reached; it is asked again after this time.
    void waiting(const countersign::ui::client::ApiProblem &problem, std::chrono::seconds time);
    /// It ends without the rest.
    void failed(const countersign::ui::client::ApiProblem &problem);

private:
    void ask();
    void take(const client::ApiResult<contract::AuditPage> &page);

    client::AuditClient m_client;
    client::AuditFilter m_filter;
    QString m_after;
    QPointer<client::ApiCall> m_call;
    QTimer m_timer;
};

} // namespace countersign::ui::audit
