// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/code.h"

#include "base/encoding.h"
#include "crypto/digest.h"
#include "crypto/keyring.h"

namespace countersign::otp {

using namespace Qt::StringLiterals;

QString makeCode(RandomSource &random)
{
    return QString::number(random.below(1'000'000)).rightJustified(6, u'0');
}

FlowId makeFlowId(RandomSource &random)
{
    return FlowId(QString::fromLatin1(toBase64Url(random.bytes(16))));
}

QString publicName(const FlowId &flow)
{
    return QString::fromLatin1(toBase64Url(crypto::sha256(flow.value().toLatin1()).first(16)));
}

CodeMac::CodeMac(const crypto::KeyRing &keys)
    : m_pepper(keys.derive("otp-code-mac"_L1))
{}

QByteArray CodeMac::of(const FlowId &flow, const QByteArray &contactIndex,
                       const QString &code) const
{
    // Every part has a fixed length or no '|' in it, so two different inputs never read the same.
    return crypto::hmacSha256(m_pepper, flow.value().toLatin1() + "|sign-in|" + contactIndex + '|'
                                            + code.toLatin1());
}

bool CodeMac::matches(const QByteArray &mac, const FlowId &flow, const QByteArray &contactIndex,
                      const QString &code) const
{
    return constantTimeEquals(mac, of(flow, contactIndex, code));
}

} // namespace countersign::otp
