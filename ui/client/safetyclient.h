// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"
#include "contract/customers.h"
#include "contract/identity.h"
#include "contract/safety.h"

namespace countersign::ui::client {

// What the API knows about one customer beyond their record: how safe the account stands, where they are signed in, what
// happened. Handlers run on the GUI thread, and never after `context` is gone.
class SafetyClient
{
public:
    explicit SafetyClient(ApiClient &api)
        : m_api(api)
    {}

    ApiCall *safety(const QString &customer, QObject *context,
                    std::function<void(ApiResult<contract::CustomerSafetyView>)> handler);
    /// One page of what happened, newest first.
    ApiCall *timeline(const QString &customer, const QString &after, QObject *context,
                      std::function<void(ApiResult<contract::TimelinePage>)> handler);

    ApiCall *sessions(const QString &customer, QObject *context,
                      std::function<void(ApiResult<contract::SessionList>)> handler);
    ApiCall *endSession(const QString &customer, const QString &session, QObject *context,
                        ApiCall::Handler handler);
    ApiCall *endSessions(const QString &customer, QObject *context, ApiCall::Handler handler);

    /// Lets a customer whose codes are locked sign in with them again.
    ApiCall *unlockCodes(const QString &customer, QObject *context, ApiCall::Handler handler);

    ApiCall *holdChange(const QString &customer, const contract::ContactChangeRequest &change,
                        QObject *context,
                        std::function<void(ApiResult<contract::ContactChangeView>)> handler);
    ApiCall *cancelChange(const QString &customer, const QString &change, QObject *context,
                          ApiCall::Handler handler);
    /// Fills in what is empty, which is not held.
    ApiCall *fillIn(const QString &customer, const contract::CustomerPatchRequest &patch,
                    QObject *context,
                    std::function<void(ApiResult<contract::CustomerView>)> handler);

    ApiCall *procedures(QObject *context,
                        std::function<void(ApiResult<contract::OverrideProcedureList>)> handler);
    ApiCall *overrides(QObject *context,
                       std::function<void(ApiResult<contract::OverrideList>)> handler);
    ApiCall *requestOverride(const QString &customer, const contract::OverrideRequest &wanted,
                             QObject *context,
                             std::function<void(ApiResult<contract::OverrideView>)> handler);
    ApiCall *approveOverride(const QString &customer, const QString &id, QObject *context,
                             ApiCall::Handler handler);
    ApiCall *endOverride(const QString &customer, const QString &id, QObject *context,
                         ApiCall::Handler handler);

private:
    ApiClient &m_api;
};

} // namespace countersign::ui::client
