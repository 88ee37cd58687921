// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/brakeroutes.h"

#include "http/request.h"
#include "otp/brakes.h"

namespace countersign::otp {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

void addBrakeRoutes(http::Handlers &handlers, Brakes &brakes)
{
    handlers.add(u"listSignInBrakes"_s, [&brakes](const Request &) {
        return brakes.list().transform([](const contract::SignInBrakeList &list) {
            return Reply::jsonText(contract::jsonText(list));
        });
    });
    handlers.add(u"releaseSignInBrake"_s, [&brakes](const Request &request) {
        return contract::decode<contract::SignInBrakeRelease>(request.body)
            .and_then([&](const contract::SignInBrakeRelease &body) {
                return brakes.release(request.actor(), request.path.value(u"brakeId"_s),
                                      body.reason);
            })
            .transform([] { return Reply::empty(); });
    });
}

} // namespace countersign::otp
