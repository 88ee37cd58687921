// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign::http {
class Handlers;
}

namespace countersign::otp {

class Brakes;

/// Adds listSignInBrakes and releaseSignInBrake. `brakes` must outlive the handlers.
void addBrakeRoutes(http::Handlers &handlers, Brakes &brakes);

} // namespace countersign::otp
