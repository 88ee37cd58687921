// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace countersign::crypto {

// A certificate that vouches for itself, for TLS inside an installation; the console pins its
// SHA-256.
struct SelfSignedCertificate
{
    QByteArray certificatePem;
    QByteArray privateKeyPem; // PKCS #8, secret: store it sealed
    QByteArray sha256;        // of the DER form, 32 bytes
};

/// Makes a P-256 key and a server certificate for it: CA:FALSE, digitalSignature, serverAuth, the
/// given names and addresses. Valid from `now` for `days` (at most 397, the longest that browsers
/// accept). InvalidRequest if there is no name and no address or one of them is malformed. Slow (a
/// few ms); any thread.
Result<SelfSignedCertificate> makeSelfSignedCertificate(const QStringList &dnsNames,
                                                        const QStringList &ips, Instant now,
                                                        int days = 397);

} // namespace countersign::crypto
