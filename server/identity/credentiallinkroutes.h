// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

namespace countersign::identity {

class CredentialLinks;
class OwnPasswordService;

// The operations below /v1/auth/password-resets.
void addCredentialLinkRoutes(http::Handlers &handlers, CredentialLinks &links);
// The operation /v1/auth/password.
void addOwnPasswordRoutes(http::Handlers &handlers, OwnPasswordService &service);

} // namespace countersign::identity
