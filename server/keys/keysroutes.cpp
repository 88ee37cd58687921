// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keysroutes.h"

#include "http/request.h"
#include "keys/rekeyservice.h"

namespace countersign::keys {

using namespace Qt::StringLiterals;

void addKeysRoutes(http::Handlers &handlers, RekeyService &service)
{
    handlers.add(u"getKeyStatus"_s, [&service](const http::Request &) {
        return service.status().transform([](const contract::KeyStatus &status) {
            return http::Reply::jsonText(contract::jsonText(status));
        });
    });
    handlers.add(u"startRekey"_s, [&service](const http::Request &request) {
        return service.start(request.actor()).transform([](const contract::KeyStatus &status) {
            return http::Reply::jsonText(contract::jsonText(status), 202);
        });
    });
}

} // namespace countersign::keys
