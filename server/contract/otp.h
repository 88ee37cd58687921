// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"

// One-time codes and the customer's own session, as they travel. Values; see resources/openapi.json.
namespace countersign::contract {

// POST /v1/otp/send. Exactly one of phone and email is there.
struct OtpSendRequest
{
    std::optional<QString> phone;
    std::optional<QString> email;
    std::optional<QString> channel; // "sms" or "email"; by default the one that fits phone or email
    std::optional<QString> notice;  // hash of the notice that was shown
    static constexpr auto members = std::tuple{
        member("phone", &OtpSendRequest::phone), member("email", &OtpSendRequest::email),
        member("channel", &OtpSendRequest::channel), member("notice", &OtpSendRequest::notice)};
};

struct OtpSendReply
{
    QString flowId;
    QString channel;
    qint64 expiresIn = 0;   // seconds
    qint64 resendAfter = 0; // seconds
    static constexpr auto members = std::tuple{member("flowId", &OtpSendReply::flowId),
                                               member("channel", &OtpSendReply::channel),
                                               member("expiresIn", &OtpSendReply::expiresIn),
                                               member("resendAfter", &OtpSendReply::resendAfter)};
};

// POST /v1/otp/verify
struct OtpVerifyRequest
{
    QString flowId;
    QString code; // six digits
    static constexpr auto members = std::tuple{member("flowId", &OtpVerifyRequest::flowId),
                                               member("code", &OtpVerifyRequest::code)};
};

// A customer as they see themselves: in the clear. Also the reply of GET /v1/me.
struct CustomerSelf
{
    QString id;
    QString name;
    std::optional<QString> phone;
    std::optional<QString> email;
    static constexpr auto members
        = std::tuple{member("id", &CustomerSelf::id), member("name", &CustomerSelf::name),
                     member("phone", &CustomerSelf::phone), member("email", &CustomerSelf::email)};
};

struct OtpVerifyReply
{
    QString token;        // "cst_" and 43 characters of base64url
    qint64 expiresIn = 0; // seconds without a request after which the session ends
    CustomerSelf customer;
    static constexpr auto members = std::tuple{member("token", &OtpVerifyReply::token),
                                               member("expiresIn", &OtpVerifyReply::expiresIn),
                                               member("customer", &OtpVerifyReply::customer)};
};

// GET /v1/notices/sign-in
struct SignInNotice
{
    QString version;
    QString language; // BCP 47
    QString text;
    QString hash; // lower-case hexadecimal SHA-256 of the text in UTF-8
    static constexpr auto members = std::tuple{
        member("version", &SignInNotice::version), member("language", &SignInNotice::language),
        member("text", &SignInNotice::text), member("hash", &SignInNotice::hash)};
};

} // namespace countersign::contract
