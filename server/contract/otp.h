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
    std::optional<QString> deviceToken = {}; // of a sign-in before on the same device
    static constexpr auto members = std::tuple{
        member("phone", &OtpSendRequest::phone), member("email", &OtpSendRequest::email),
        member("channel", &OtpSendRequest::channel), member("notice", &OtpSendRequest::notice),
        member("deviceToken", &OtpSendRequest::deviceToken)};
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
    QString deviceToken;  // "cdv_" and 43 characters: for the next sign-in on this device
    CustomerSelf customer;
    static constexpr auto members = std::tuple{member("token", &OtpVerifyReply::token),
                                               member("expiresIn", &OtpVerifyReply::expiresIn),
                                               member("deviceToken", &OtpVerifyReply::deviceToken),
                                               member("customer", &OtpVerifyReply::customer)};
};

// What stopped an attack on the sign-in of customers.
struct SignInBrake
{
    QString id;
    QString kind;                       // "guessing", "number_range", "spend"
    std::optional<QString> numberRange; // "+1202555": the numbers that begin with it
    QString since;
    QString until;       // RFC 3339; it acts until then
    bool active = false; // whether it still acts
    qint64 seen = 0;     // how many wrong codes or text messages tripped it
    static constexpr auto members = std::tuple{member("id", &SignInBrake::id),
                                               member("kind", &SignInBrake::kind),
                                               member("numberRange", &SignInBrake::numberRange),
                                               member("since", &SignInBrake::since),
                                               member("until", &SignInBrake::until),
                                               member("active", &SignInBrake::active),
                                               member("seen", &SignInBrake::seen)};
};

// GET /v1/outbox/brakes
struct SignInBrakeList
{
    QList<SignInBrake> items; // newest first
    static constexpr auto members = std::tuple{member("items", &SignInBrakeList::items)};
};

// POST /v1/outbox/brakes/{brakeId}/release
struct SignInBrakeRelease
{
    QString reason;
    static constexpr auto members = std::tuple{member("reason", &SignInBrakeRelease::reason)};
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
