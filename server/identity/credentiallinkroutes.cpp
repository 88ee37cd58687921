// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/credentiallinkroutes.h"

#include "contract/users.h"
#include "identity/credentiallinks.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

void addCredentialLinkRoutes(http::Handlers &handlers, CredentialLinks &links)
{
    handlers.add(u"requestPasswordReset"_s, [&links](const Request &request) {
        return contract::decode<contract::PasswordResetRequest>(request.body)
            .and_then([&](const contract::PasswordResetRequest &body) {
                return links.request(request.actor(), body.email);
            })
            .transform([] { return Reply::empty(202); });
    });
    handlers.add(u"confirmPasswordReset"_s, [&links](const Request &request) {
        return contract::decode<contract::PasswordResetConfirmation>(request.body)
            .and_then([&](const contract::PasswordResetConfirmation &body) {
                return links.confirm(request.actor(), body.token, body.password);
            })
            .transform([] { return Reply::empty(); });
    });
}

} // namespace countersign::identity
