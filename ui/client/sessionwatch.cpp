// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/sessionwatch.h"

#include "client/apiclient.h"

namespace countersign::ui::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SessionWatch::SessionWatch(ApiClient &api, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &SessionWatch::check);
    connect(&m_api, &ApiClient::sessionGiven, this, &SessionWatch::takeLimits);
    connect(&m_api, &ApiClient::sessionUsed, this, [this] {
        m_used = m_clock.now();
        check();
    });
    connect(&m_api, &ApiClient::sessionLeft, this, [this] { takeLimits({}); });
}

void SessionWatch::takeLimits(const SessionLimits &limits)
{
    const Instant now = m_clock.now();
    // A renewal does not count as use.
    if (!m_timer.isActive())
        m_used = now;
    m_idle = limits.idle;
    m_limit = limits.endsIn.transform([now](std::chrono::seconds left) { return now + left; });
    m_asked = false;
    if (m_api.hasSession() && (m_idle || m_limit))
        m_timer.start();
    else
        m_timer.stop();
    check();
}

std::optional<SessionWatch::Warning> SessionWatch::next() const
{
    const Instant now = m_clock.now();
    // The end that nothing prevents is the news, even if idleness would come first.
    if (m_limit && now >= *m_limit - Notice)
        return Warning{End::Limit, *m_limit};
    if (m_idle && now >= m_used + *m_idle - std::min<std::chrono::seconds>(Notice, *m_idle / 4))
        return Warning{End::Idle, m_used + *m_idle};
    return {};
}

void SessionWatch::check()
{
    const std::optional<Warning> warning = m_timer.isActive() ? next() : std::nullopt;
    if (warning && !m_asked && m_clock.now() >= warning->at) {
        m_asked = true; // once; the server decides whether it is over, and ApiClient tells
        ApiRequest request = ApiRequest::get(u"/v1/auth/me"_s);
        request.background = true;
        m_api.send(std::move(request), this, [](const ApiResult<QJsonObject> &) {});
    }
    if (warning == m_warning)
        return;
    m_warning = warning;
    Q_EMIT changed();
}

void SessionWatch::stay()
{
    m_api.send(ApiRequest::get(u"/v1/auth/me"_s), this, [](const ApiResult<QJsonObject> &) {});
}

} // namespace countersign::ui::client
