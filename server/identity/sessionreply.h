// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"
#include "identity/accesstokens.h"

// How the tokens of a staff session travel: in the reply's body for desktop programs, or in cookies that scripts cannot
// read (HttpOnly, SameSite=Strict) for browsers.
namespace countersign::identity {

inline constexpr QByteArrayView RefreshCookie = "countersign_refresh";
inline constexpr QByteArrayView DeviceCookie = "countersign_device";

/// Whether `tokenDelivery` asks for the body.
bool wantsBody(const std::optional<QString> &tokenDelivery);
/// The session as the contract describes it; with cookies, its tokens are in `reply` and not in the value.
contract::StaffSession deliver(const SignedIn &signedIn, bool inBody);
void setSessionCookies(http::Reply &reply, const SignedIn &signedIn, const http::Request &request);
void clearRefreshCookie(http::Reply &reply, const http::Request &request);
/// The whole reply to a sign-in, step-up or refresh.
http::Reply sessionReply(const SignedIn &signedIn, const http::Request &request, bool inBody);

} // namespace countersign::identity
