// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outboxclient.h"

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

ApiCall *OutboxClient::list(const QString &state, const QString &after, QObject *context,
                            std::function<void(ApiResult<contract::OutboxPage>)> handler)
{
    QUrlQuery parameters;
    if (!state.isEmpty())
        parameters.addQueryItem(u"state"_s, state);
    if (!after.isEmpty())
        parameters.addQueryItem(u"after"_s, after);
    return m_api.sendFor<contract::OutboxPage>(ApiRequest::get(u"/v1/outbox"_s, parameters),
                                               context, std::move(handler));
}

ApiCall *OutboxClient::brakes(QObject *context,
                              std::function<void(ApiResult<contract::SignInBrakeList>)> handler)
{
    return m_api.sendFor<contract::SignInBrakeList>(ApiRequest::get(u"/v1/outbox/brakes"_s),
                                                    context, std::move(handler));
}

ApiCall *OutboxClient::releaseBrake(const QString &id, const QString &reason, QObject *context,
                                    ApiCall::Handler handler)
{
    return m_api.send(
        ApiRequest::post(u"/v1/outbox/brakes/%1/release"_s.arg(id), {{u"reason"_s, reason}}),
        context, std::move(handler));
}

} // namespace countersign::ui::client
