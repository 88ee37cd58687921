// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/secretbytes.h"

#include <QString>

#include <chrono>

// Second factors of staff: limits and forms (features B1, B7). Pure.
namespace countersign::identity {

/// 160 bits (RFC 4226 section 4, R6).
inline constexpr qsizetype AuthenticatorSecretSize = 20;
inline constexpr int RecoveryCodeCount = 10;
/// How long somebody with the right password has for the second factor, and for setting one up.
inline constexpr std::chrono::minutes ChallengeLife{5};
inline constexpr std::chrono::minutes EnrolmentLife{15};
/// For so long after a proof with all factors a session may do what x-countersign.stepUp guards.
inline constexpr std::chrono::minutes StepUpLife{10};

// What somebody offers as proof that it is them; one of the three is there.
struct Proof
{
    QString code = {};         // six digits of the authenticator
    QString recoveryCode = {}; // as it was typed
    QString password = {};

    bool passwordIsRight = false; // found out beforehand, on the hash pool

    /// Whether exactly one is there.
    bool isOne() const
    {
        return int(!code.isEmpty()) + int(!recoveryCode.isEmpty()) + int(!password.isEmpty()) == 1;
    }
};

/// Ten characters of base32 (50 bits) as people copy them: "ABCDE-FGHIJ".
QString makeRecoveryCode(RandomSource &random);
/// The form that is hashed: capitals without hyphen and blanks. Empty for what cannot be one.
QByteArray normalRecoveryCode(QStringView typed);
/// The secret as a key URI for a QR code (otpauth://totp/…, the form that authenticator apps share).
QString authenticatorUri(const SecretBytes &secret, const QString &account);

} // namespace countersign::identity
