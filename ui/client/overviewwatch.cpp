// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/overviewwatch.h"

#include <QDateTime>

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

OverviewWatch::OverviewWatch(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { ask(true); });
}

void OverviewWatch::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    if (m_timer.isActive())
        m_timer.start(interval);
}

void OverviewWatch::start()
{
    if (m_running)
        return;
    m_running = true;
    ask(true);
}

void OverviewWatch::stop()
{
    m_running = false;
    m_timer.stop();
    if (m_call)
        m_call->cancel();
    m_call = nullptr;
}

void OverviewWatch::refresh()
{
    if (m_call && m_byPerson)
        return;
    // Its answer may be of before what the person has just done.
    if (m_call)
        m_call->cancel();
    ask(false);
}

void OverviewWatch::ask(bool background)
{
    m_timer.stop();
    m_byPerson = !background;
    QUrlQuery parameters;
    const int seconds = QDateTime::currentDateTime().offsetFromUtc();
    parameters.addQueryItem(u"utcOffset"_s, QString::number(seconds / 60));
    ApiRequest request = ApiRequest::get(u"/v1/overview"_s, parameters);
    request.background = background;
    m_call = m_api.sendFor<contract::Overview>(
        std::move(request), this,
        [this](const ApiResult<contract::Overview> &answer) { take(answer); });
}

void OverviewWatch::take(const ApiResult<contract::Overview> &answer)
{
    m_call = nullptr;
    if (answer) {
        m_overview = *answer;
        m_problem.reset();
    } else {
        m_problem = answer.error();
    }
    if (m_running)
        m_timer.start(answer
                          ? m_interval
                          : std::max<std::chrono::milliseconds>(m_interval, m_problem->patience()));
    Q_EMIT changed();
}

} // namespace countersign::ui::client
