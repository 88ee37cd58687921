// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"
#include "contract/otp.h"
#include "contract/outbox.h"

namespace countersign::ui::client {

// The outbox operations of the API. Handlers run on the GUI thread, and never after `context` is
// gone.
class OutboxClient
{
public:
    explicit OutboxClient(ApiClient &api)
        : m_api(api)
    {}

    /// One page of messages, newest first; `state` empty for all.
    ApiCall *list(const QString &state, const QString &after, QObject *context,
                  std::function<void(ApiResult<contract::OutboxPage>)> handler);
    /// What stopped attacks on the sign-in.
    ApiCall *brakes(QObject *context,
                    std::function<void(ApiResult<contract::SignInBrakeList>)> handler);
    ApiCall *releaseBrake(const QString &id, const QString &reason, QObject *context,
                          ApiCall::Handler handler);

private:
    ApiClient &m_api;
};

} // namespace countersign::ui::client
