// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

namespace countersign::identity {

class CredentialLinks;

// The operations below /v1/auth/password-resets.
void addCredentialLinkRoutes(http::Handlers &handlers, CredentialLinks &links);

} // namespace countersign::identity
