// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"
#include "contract/overview.h"

namespace countersign::ui::client {

// The overview of whoever is signed in, asked for anew every minute: for its page, for the notices and for the tray. GUI
// thread; owned by the workspace.
class OverviewWatch final : public QObject
{
    Q_OBJECT
public:
    explicit OverviewWatch(ApiClient &api, QObject *parent = nullptr);

    /// Asks now and then every minute.
    void start();
    void stop();
    /// Asks now, because a person wants to know: that counts as use of the session.
    void refresh();
    bool isLoading() const { return m_call != nullptr; }
    /// The last answer there was; what is older than the problem stays.
    const std::optional<contract::Overview> &overview() const { return m_overview; }
    /// Why the last question has no answer.
    const std::optional<ApiProblem> &problem() const { return m_problem; }
    /// Between two questions.
    void setInterval(std::chrono::milliseconds interval);

Q_SIGNALS:
    /// There is an answer, or a problem.
    void changed();

private:
    void ask(bool background);
    void take(const ApiResult<contract::Overview> &answer);

    ApiClient &m_api;
    QTimer m_timer;
    QPointer<ApiCall> m_call;
    std::optional<contract::Overview> m_overview;
    std::optional<ApiProblem> m_problem;
    bool m_running = false;
    bool m_byPerson = false; // who caused m_call
    std::chrono::milliseconds m_interval = std::chrono::minutes(1);
};

} // namespace countersign::ui::client
