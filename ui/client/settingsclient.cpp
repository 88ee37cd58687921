// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/settingsclient.h"

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

namespace {

// Longer than the server waits for a provider.
constexpr std::chrono::seconds TestPatience{40};

} // namespace

ApiCall *SettingsClient::read(QObject *context,
                              std::function<void(ApiResult<contract::SettingsView>)> handler)
{
    return m_api.sendFor<contract::SettingsView>(ApiRequest::get(u"/v1/settings"_s), context,
                                                 std::move(handler));
}

ApiCall *SettingsClient::change(const contract::SettingsPatch &patch, QObject *context,
                                std::function<void(ApiResult<contract::SettingsView>)> handler)
{
    ApiRequest request = ApiRequest::post(u"/v1/settings"_s, contract::encode(patch));
    request.method = "PATCH"_ba;
    return m_api.sendFor<contract::SettingsView>(std::move(request), context, std::move(handler));
}

ApiCall *SettingsClient::test(const contract::TestMessageRequest &request, QObject *context,
                              std::function<void(ApiResult<contract::TestMessageReply>)> handler)
{
    ApiRequest call = ApiRequest::post(u"/v1/settings/test-message"_s, contract::encode(request));
    call.timeout = TestPatience;
    return m_api.sendFor<contract::TestMessageReply>(std::move(call), context, std::move(handler));
}

} // namespace countersign::ui::client
