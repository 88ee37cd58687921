// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"
#include "contract/settings.h"

namespace countersign::ui::client {

// What the service was told, and telling it otherwise. GUI thread.
class SettingsClient final
{
public:
    explicit SettingsClient(ApiClient &api)
        : m_api(api)
    {}

    ApiCall *read(QObject *context, std::function<void(ApiResult<contract::SettingsView>)> handler);
    ApiCall *change(const contract::SettingsPatch &patch, QObject *context,
                    std::function<void(ApiResult<contract::SettingsView>)> handler);
    /// Answers when the provider has, which may take half a minute.
    ApiCall *test(const contract::TestMessageRequest &request, QObject *context,
                  std::function<void(ApiResult<contract::TestMessageReply>)> handler);

private:
    ApiClient &m_api;
};

} // namespace countersign::ui::client
