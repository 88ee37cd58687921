// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailpages.h"

namespace countersign::ui::audit {

using client::ApiProblem;

TrailPages::TrailPages(client::ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_client(api)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TrailPages::ask);
}

void TrailPages::start(const client::AuditFilter &filter)
{
    m_filter = filter;
    m_after.clear();
    ask();
}

void TrailPages::next()
{
    ask();
}

void TrailPages::stop()
{
    m_timer.stop();
    if (m_call)
        m_call->cancel();
}

void TrailPages::ask()
{
    m_call = m_client.list(
        m_filter, m_after, this,
        [this](const client::ApiResult<contract::AuditPage> &page) { take(page); },
        client::AuditClient::LargestPage);
}

void TrailPages::take(const client::ApiResult<contract::AuditPage> &page)
{
    if (page) {
        m_after = page->next.value_or(QString());
        Q_EMIT pageRead(page->items, m_after.isEmpty());
        return;
    }
    const ApiProblem &problem = page.error();
    if (!problem.mayPass()) {
        Q_EMIT failed(problem);
        return;
    }
    const std::chrono::seconds time = problem.patience();
    m_timer.start(time);
    Q_EMIT waiting(problem, time);
}

} // namespace countersign::ui::audit
