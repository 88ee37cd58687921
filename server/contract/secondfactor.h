// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"

// Second factors of staff, as they travel. Values; see resources/openapi.json.
namespace countersign::contract {

// What an authenticator app needs to make codes.
struct AuthenticatorSecret
{
    QString secret; // base32 without padding, for typing (RFC 4648 section 6)
    QString uri;    // otpauth://totp/…, for a QR code
    static constexpr auto members = std::tuple{member("secret", &AuthenticatorSecret::secret),
                                               member("uri", &AuthenticatorSecret::uri)};
};

// The reply to a sign-in that a password alone does not finish, and to setting up an authenticator.
struct ProofChallenge
{
    QString challenge;                                // good for one proof
    qint64 expiresIn = 0;                             // seconds
    std::optional<AuthenticatorSecret> authenticator; // to be set up first, where there is none yet
    static constexpr auto members
        = std::tuple{member("challenge", &ProofChallenge::challenge),
                     member("expiresIn", &ProofChallenge::expiresIn),
                     member("authenticator", &ProofChallenge::authenticator)};
};

// POST /v1/auth/second-factor: exactly one of the two codes.
struct SecondFactorRequest
{
    QString challenge;
    std::optional<QString> code;         // six digits of the authenticator
    std::optional<QString> recoveryCode; // one of ten
    std::optional<QString> tokenDelivery;
    static constexpr auto members
        = std::tuple{member("challenge", &SecondFactorRequest::challenge),
                     member("code", &SecondFactorRequest::code),
                     member("recoveryCode", &SecondFactorRequest::recoveryCode),
                     member("tokenDelivery", &SecondFactorRequest::tokenDelivery)};
};

// POST /v1/auth/enrolment and POST /v1/auth/authenticator/confirmation
struct EnrolmentRequest
{
    QString challenge;
    QString code;
    std::optional<QString> tokenDelivery;
    static constexpr auto members = std::tuple{
        member("challenge", &EnrolmentRequest::challenge), member("code", &EnrolmentRequest::code),
        member("tokenDelivery", &EnrolmentRequest::tokenDelivery)};
};

// Ten new recovery codes; all older ones are good no longer.
struct RecoveryCodes
{
    QList<QString> recoveryCodes; // "ABCDE-FGHIJ", shown this once
    static constexpr auto members
        = std::tuple{member("recoveryCodes", &RecoveryCodes::recoveryCodes)};
};

// The reply of POST /v1/auth/enrolment: signed in, for the first time with a second factor.
struct EnrolledSession
{
    StaffSession session;
    QList<QString> recoveryCodes;
    static constexpr auto members
        = std::tuple{member("session", &EnrolledSession::session),
                     member("recoveryCodes", &EnrolledSession::recoveryCodes)};
};

// GET /v1/auth/authenticator
struct SecondFactorStatus
{
    bool enrolled = false;
    std::optional<QString> enrolledAt;
    qint64 recoveryCodesLeft = 0;
    static constexpr auto members
        = std::tuple{member("enrolled", &SecondFactorStatus::enrolled),
                     member("enrolledAt", &SecondFactorStatus::enrolledAt),
                     member("recoveryCodesLeft", &SecondFactorStatus::recoveryCodesLeft)};
};

// POST /v1/auth/step-up: exactly one; the password only while there is no authenticator.
struct StepUpRequest
{
    std::optional<QString> code;
    std::optional<QString> recoveryCode;
    std::optional<QString> password;
    std::optional<QString> tokenDelivery;
    static constexpr auto members = std::tuple{
        member("code", &StepUpRequest::code), member("recoveryCode", &StepUpRequest::recoveryCode),
        member("password", &StepUpRequest::password),
        member("tokenDelivery", &StepUpRequest::tokenDelivery)};
};

// POST /v1/auth/password
struct PasswordChangeRequest
{
    QString currentPassword;
    QString newPassword;
    static constexpr auto members
        = std::tuple{member("currentPassword", &PasswordChangeRequest::currentPassword),
                     member("newPassword", &PasswordChangeRequest::newPassword)};
};

} // namespace countersign::contract
