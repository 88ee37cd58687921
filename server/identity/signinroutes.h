// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

namespace countersign::identity {

class FirstOwner;
class OwnFactorService;
class SignInService;

/// Adds login, proveSecondFactor and enrolSecondFactor. `service` must outlive the handlers.
void addSignInRoutes(http::Handlers &handlers, SignInService &service);
/// Adds setUpOwner. `owner` must outlive the handlers.
void addSetupRoutes(http::Handlers &handlers, FirstOwner &owner);
/// Adds getAuthenticator, startAuthenticator, confirmAuthenticator, renewRecoveryCodes, removeAuthenticator and stepUp. `service` must outlive
/// the handlers.
void addOwnFactorRoutes(http::Handlers &handlers, OwnFactorService &service);

} // namespace countersign::identity
