// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/secretbytes.h"

namespace countersign::crypto {
class KeyRing;
}

namespace countersign::otp {

/// Six digits from a secure source, every value equally likely, leading zeros kept.
QString makeCode(RandomSource &random);
/// A flow id: 128 random bits as 22 characters of base64url.
FlowId makeFlowId(RandomSource &random);

/// What the audit trail calls a flow: a hash, because the id itself is half of what a code needs to be used.
QString publicName(const FlowId &flow);

// How codes are stored: HMAC-SHA-256 over flow, purpose, address and code, under a pepper that is derived from the
// master key and so never in the database. Immutable, thread-safe.
class CodeMac
{
public:
    explicit CodeMac(const crypto::KeyRing &keys);
    QByteArray of(const FlowId &flow, const QByteArray &contactIndex, const QString &code) const;
    /// Compares in constant time.
    bool matches(const QByteArray &mac, const FlowId &flow, const QByteArray &contactIndex,
                 const QString &code) const;

private:
    SecretBytes m_pepper;
};

} // namespace countersign::otp
