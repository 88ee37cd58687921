// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/random.h"
#include "base/result.h"

#include <QStringList>

// Keys for programs (feature B11): their form and limits. Pure.
namespace countersign::identity {

using ApiKeyId = Id<struct ApiKeyTag>;

inline constexpr int UsualKeyDays = 90;
inline constexpr int MostKeyDays = 365;
inline constexpr int MostKeysOfOne = 20;
/// How long the old key goes on after a new one was made in its place.
inline constexpr std::chrono::hours RotationOverlap{24};

// A key as it is stored.
struct ApiKey
{
    ApiKeyId id;
    QString prefix; // "otp_live_ab23cd45"
    QByteArray secretHash;
    StaffId owner;
    QString name;
    QStringList scopes;
    QStringList networks;
    Instant createdAt;
    Instant expiresAt;
    std::optional<Instant> lastUsedAt = {};
    bool replaced = false; // another has taken its place
};

// A key as its program holds it: otp_<env>_<8 id>_<43 secret><8 checksum>. The checksum (CRC-32 of all before it, in
// hexadecimal) tells a typing error, and a scanner for leaked secrets a real find, without asking us.
struct ApiKeyText
{
    QString prefix;
    QByteArray secret; // 43 characters of base64url

    /// A new one; `environment` is "live" or "demo".
    static ApiKeyText make(const QString &environment, RandomSource &random);
    /// Nothing if it is none.
    static std::optional<ApiKeyText> parse(QByteArrayView text);
    QString text() const;
};

/// Whether `address` ("203.0.113.9", "2001:db8::1" or "local") lies in one of the networks ("203.0.113.0/24"); in an empty
/// list lie all.
bool isInNetworks(const QString &address, const QStringList &networks);
/// The normal form of a network or a single address. InvalidRequest.
Result<QString> normalNetwork(const QString &network);

} // namespace countersign::identity
