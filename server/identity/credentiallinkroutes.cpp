// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/credentiallinkroutes.h"

#include "contract/users.h"
#include "identity/credentiallinks.h"
#include "identity/ownpasswordservice.h"

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

void addOwnPasswordRoutes(http::Handlers &handlers, OwnPasswordService &service)
{
    handlers.add(u"changeOwnPassword"_s, [&service](const Request &request) {
        return contract::decode<contract::PasswordChange>(request.body)
            .and_then([&](const contract::PasswordChange &body) {
                return service.change(request.actor(), body.currentPassword, body.password);
            })
            .transform([] { return Reply::empty(); });
    });
}

} // namespace countersign::identity
