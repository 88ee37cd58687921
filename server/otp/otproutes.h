// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign::http {
class Handlers;
}

namespace countersign::otp {

class NoticeBook;
class OtpService;
class SelfService;

/// Adds the handlers of getSignInNotice, sendOtp, verifyOtp, enableSignIn, getMe, logoutMe and withdrawSignInNotice.
void addRoutes(http::Handlers &handlers, OtpService &service, SelfService &self,
               const NoticeBook &notices);

} // namespace countersign::otp
