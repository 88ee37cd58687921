// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/tlsidentity.h"

#include "crypto/certificate.h"
#include "database/database.h"
#include "database/settings.h"
#include "vault/vault.h"

#include <QDateTime>
#include <QHostAddress>
#include <QSslCertificate>

namespace countersign::runtime {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CertificateSetting = "tls.certificate"_L1;
constexpr auto KeySetting = "tls.key"_L1;
constexpr auto RenewBefore = std::chrono::days(30);

vault::Place keyPlace()
{
    return {"settings"_L1, "value"_L1, KeySetting};
}

QByteArray fingerprint(const QByteArray &certificatePem)
{
    return QSslCertificate(certificatePem).digest(QCryptographicHash::Sha256);
}

bool isGoodUntil(const QByteArray &certificatePem, Instant instant)
{
    const QSslCertificate certificate(certificatePem);
    return !certificate.isNull()
           && certificate.expiryDate().toMSecsSinceEpoch() > toMilliseconds(instant);
}

Result<std::optional<ServerCertificate>> stored(database::Connection &reader, vault::Vault &vault,
                                                Instant now)
{
    const auto certificate = database::readSetting(reader, CertificateSetting);
    const auto key = database::readSetting(reader, KeySetting);
    if (!certificate || !key)
        return failureOf(certificate ? key : certificate);
    if (!*certificate || !*key || !isGoodUntil(**certificate, now + RenewBefore))
        return std::nullopt;
    const auto opened = vault.open(reader, vault::Vault::installation(), keyPlace(), **key);
    if (!opened)
        return failureOf(opened);
    return ServerCertificate{{**certificate, *opened}, fingerprint(**certificate)};
}

Result<ServerCertificate> makeCertificate(audit::Ledger &ledger, vault::Vault &vault,
                                          const QStringList &names, Instant now)
{
    QStringList hosts{u"localhost"_s};
    QStringList addresses{u"127.0.0.1"_s, u"::1"_s};
    for (const QString &name : names)
        (QHostAddress(name).isNull() ? hosts : addresses) += name;
    const auto made = crypto::makeSelfSignedCertificate(hosts, addresses, now);
    if (!made)
        return failureOf(made);
    return ledger.write<ServerCertificate>(
        Actor::system(now), [&](audit::Transaction &transaction) -> Result<ServerCertificate> {
            const auto sealed = vault.seal(transaction.sql(), vault::Vault::installation(),
                                           keyPlace(), made->privateKeyPem);
            if (!sealed)
                return failureOf(sealed);
            const auto written = database::writeSetting(transaction.sql(), CertificateSetting,
                                                        made->certificatePem, now)
                                     .and_then([&] {
                                         return database::writeSetting(transaction.sql(),
                                                                       KeySetting, *sealed, now);
                                     });
            if (!written)
                return failureOf(written);
            transaction.record(
                {.action = u"tls.certificate.created"_s,
                 .resource = u"installation"_s,
                 .resourceId = {},
                 .details = {{u"sha256"_s, QString::fromLatin1(made->sha256.toHex())}}});
            return ServerCertificate{{made->certificatePem, made->privateKeyPem}, made->sha256};
        });
}

} // namespace

Result<ServerCertificate> serverCertificate(audit::Ledger &ledger,
                                            const database::Database &database, vault::Vault &vault,
                                            const QStringList &names, Instant now)
{
    auto found = stored(database.reader(), vault, now);
    if (!found)
        return failureOf(found);
    if (*found)
        return std::move(**found);
    return makeCertificate(ledger, vault, names, now);
}

} // namespace countersign::runtime
