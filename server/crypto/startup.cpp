// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/startup.h"

#include "crypto/selftest.h"

#include <openssl/provider.h>

namespace countersign::crypto {

using namespace Qt::StringLiterals;

Startup::Startup()
    : m_defaultProvider(OSSL_PROVIDER_load(nullptr, "default") != nullptr)
{
    if (!m_defaultProvider)
        qFatal("OpenSSL cannot load its default provider: its installation is damaged.");
}

Result<void> initialize()
{
    // An algorithm that QCA does not have crashes when it is used instead of failing, so each is
    // asked for first.
    const QStringList wanted{u"random"_s, u"hmac(sha1)"_s, u"hmac(sha256)"_s, u"hmac(sha384)"_s,
                             u"hkdf(sha256)"_s};
    for (const QString &feature : wanted) {
        if (!QCA::isSupported(feature.toLatin1().constData(), u"qca-ossl"_s)) {
            return failure(
                ErrorCode::Internal,
                u"The OpenSSL plugin of QCA (qca-ossl) is missing or lacks %1. Install it and "
                "start again."_s.arg(feature));
        }
    }
    return runSelfTest();
}

} // namespace countersign::crypto
