// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/servertext.h"

#include "base/fingerprint.h"

#include <QCoreApplication>

namespace countersign::ui::servers {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ServerText)
};

} // namespace

QString doubtText(QSslError::SslError doubt)
{
    switch (doubt) {
    case QSslError::NoError:
        return {};
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return Texts::tr("It vouches for itself only, as the certificate does that Countersign "
                         "makes at its first start.");
    case QSslError::HostNameMismatch:
        return Texts::tr("It was made for another name than the one in the address.");
    case QSslError::CertificateExpired:
        return Texts::tr("It has expired.");
    case QSslError::CertificateNotYetValid:
        return Texts::tr("It is not valid yet. Check the clocks of both computers.");
    case QSslError::CertificateRevoked:
        return Texts::tr("Its authority has revoked it.");
    default:
        return Texts::tr("It comes from an authority that this computer does not know.");
    }
}

QString trustText(const client::SavedServer &server)
{
    return server.isByAuthority() ? Texts::tr("Any that an authority vouches for")
                                  : Texts::tr("This one certificate");
}

QString fingerprintLines(const QByteArray &sha256)
{
    const auto half = sha256.size() / 2;
    return readableFingerprint(sha256.first(half)) + u'\n'
           + readableFingerprint(sha256.sliced(half));
}

} // namespace countersign::ui::servers
