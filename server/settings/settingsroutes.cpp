// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsroutes.h"

#include "settings/settingsservice.h"

namespace countersign::settings {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

void addSettingsRoutes(http::Handlers &handlers, SettingsService &service)
{
    handlers.add(u"getSettings"_s, [&service](const Request &) -> Result<Reply> {
        return Reply::jsonText(contract::jsonText(service.view()));
    });
    handlers.add(u"updateSettings"_s, [&service](const Request &request) {
        return contract::decode<contract::SettingsPatch>(request.body)
            .and_then([&](const contract::SettingsPatch &patch) {
                return service.change(request.actor(), patch);
            })
            .transform([](const contract::SettingsView &view) {
                return Reply::jsonText(contract::jsonText(view));
            });
    });
    handlers.add(u"sendTestMessage"_s, [&service](const Request &request) {
        return contract::decode<contract::TestMessageRequest>(request.body)
            .and_then([&](const contract::TestMessageRequest &wanted) {
                return service.test(request.actor(), wanted);
            })
            .transform([](const contract::TestMessageReply &reply) {
                return Reply::jsonText(contract::jsonText(reply));
            });
    });
}

} // namespace countersign::settings
