// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/certificate.h"

#include "crypto/digest.h"
#include "crypto/openssl.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace countersign::crypto {

using namespace Qt::StringLiterals;

namespace {

using Extension = std::unique_ptr<X509_EXTENSION, openssl::Freeing<X509_EXTENSION_free>>;
using BigNumber = std::unique_ptr<BIGNUM, openssl::Freeing<BN_free>>;

// "DNS:localhost,IP:127.0.0.1": the names go into OpenSSL's configuration syntax, so nothing but
// names may pass.
std::optional<QByteArray> alternativeNames(const QStringList &dnsNames, const QStringList &ips)
{
    static const QRegularExpression dnsName(
        uR"(\A[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\z)"_s);
    QStringList names;
    for (const QString &name : dnsNames) {
        if (!dnsName.match(name).hasMatch())
            return std::nullopt;
        names.append(u"DNS:"_s + name);
    }
    for (const QString &ip : ips) {
        const QHostAddress address(ip);
        if (address.isNull() || !address.scopeId().isEmpty())
            return std::nullopt;
        names.append(u"IP:"_s + address.toString());
    }
    return names.isEmpty() ? std::nullopt : std::optional(names.join(u',').toLatin1());
}

bool addExtension(X509 *certificate, int id, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

// RFC 5280 section 4.1.2.2: positive, at most 20 octets, unpredictable
bool setSerial(X509 *certificate)
{
    unsigned char bytes[16];
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x3f) | 0x40);
    const BigNumber number(BN_bin2bn(bytes, sizeof bytes, nullptr));
    return number
           && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setName(X509 *certificate)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto *text = reinterpret_cast<const unsigned char *>("Countersign");
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0) == 1
           && X509_set_issuer_name(certificate, name) == 1;
}

bool setValidity(X509 *certificate, Instant now, int days)
{
    const auto start = static_cast<time_t>(
        std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count());
    // The last second counts as valid (RFC 5280 section 4.1.2.5)
    return ASN1_TIME_set(X509_getm_notBefore(certificate), start) != nullptr
           && ASN1_TIME_set(X509_getm_notAfter(certificate), start + time_t(days) * 86400 - 1)
                  != nullptr;
}

QByteArray contents(const openssl::Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

QByteArray toPem(EVP_PKEY *key)
{
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    return bio
                   && PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr,
                                               nullptr)
                          == 1
               ? contents(bio)
               : QByteArray();
}

QByteArray toPem(X509 *certificate)
{
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_X509(bio.get(), certificate) == 1 ? contents(bio) : QByteArray();
}

QByteArray toDer(X509 *certificate)
{
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    return bio && i2d_X509_bio(bio.get(), certificate) == 1 ? contents(bio) : QByteArray();
}

} // namespace

Result<SelfSignedCertificate> makeSelfSignedCertificate(const QStringList &dnsNames,
                                                        const QStringList &ips, Instant now,
                                                        int days)
{
    const auto names = alternativeNames(dnsNames, ips);
    if (!names || days < 1 || days > 397)
        return failure(
            ErrorCode::InvalidRequest,
            u"A certificate needs at least one proper host name or address and 1 to 397 days."_s);
    const openssl::PrivateKey key(EVP_EC_gen("P-256"));
    const openssl::Certificate certificate(X509_new());
    X509 *x509 = certificate.get();
    const bool done = key && x509 && X509_set_version(x509, X509_VERSION_3) == 1 && setSerial(x509)
                      && setName(x509) && setValidity(x509, now, days)
                      && X509_set_pubkey(x509, key.get()) == 1
                      && addExtension(x509, NID_basic_constraints, "critical,CA:FALSE")
                      && addExtension(x509, NID_key_usage, "critical,digitalSignature")
                      && addExtension(x509, NID_ext_key_usage, "serverAuth")
                      && addExtension(x509, NID_subject_key_identifier, "hash")
                      && addExtension(x509, NID_subject_alt_name, names->constData())
                      && X509_sign(x509, key.get(), EVP_sha256()) > 0;
    SelfSignedCertificate result;
    if (done)
        result = {toPem(x509), toPem(key.get()), sha256(toDer(x509))};
    if (result.certificatePem.isEmpty() || result.privateKeyPem.isEmpty())
        return failure(ErrorCode::Internal, u"The TLS certificate could not be made."_s);
    return result;
}

} // namespace countersign::crypto
