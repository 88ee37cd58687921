// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/certificate.h"
#include "crypto/startup.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

class TestCertificate : public QObject
{
    Q_OBJECT

    Startup m_startup;

    static Instant now() { return SystemClock().now(); }

private Q_SLOTS:
    void hasTheRightContents()
    {
        const Instant start = now();
        const auto made
            = makeSelfSignedCertificate({u"localhost"_s}, {u"127.0.0.1"_s, u"::1"_s}, start);
        QVERIFY(made);
        const QSslCertificate certificate(made->certificatePem, QSsl::Pem);
        QVERIFY(!certificate.isNull());
        QCOMPARE(certificate.issuerDisplayName(), certificate.subjectDisplayName());
        QCOMPARE(certificate.digest(QCryptographicHash::Sha256), made->sha256);
        QCOMPARE(certificate.effectiveDate().toSecsSinceEpoch(), toMilliseconds(start) / 1000);
        QCOMPARE(certificate.expiryDate().toSecsSinceEpoch(),
                 toMilliseconds(start) / 1000 + 397 * 86400 - 1);
        const auto names = certificate.subjectAlternativeNames();
        QVERIFY(names.contains(QSsl::DnsEntry, u"localhost"_s));
        QVERIFY(names.contains(QSsl::IpAddressEntry, u"127.0.0.1"_s));
        QCOMPARE(names.count(QSsl::IpAddressEntry), 2);
        const QSslKey key(made->privateKeyPem, QSsl::Ec);
        QVERIFY(!key.isNull());
        QCOMPARE(key.length(), 256);
        bool notAuthority = false;
        for (const QSslCertificateExtension &extension : certificate.extensions())
            notAuthority |= extension.name() == "basicConstraints"_L1 && extension.isCritical()
                            && !extension.value().toMap().value(u"ca"_s).toBool();
        QVERIFY(notAuthority);
    }

    void everyOneIsNew()
    {
        const auto a = makeSelfSignedCertificate({u"localhost"_s}, {}, now());
        const auto b = makeSelfSignedCertificate({u"localhost"_s}, {}, now());
        QVERIFY(a->sha256 != b->sha256);
        QVERIFY(a->privateKeyPem != b->privateKeyPem);
        QVERIFY(QSslCertificate(a->certificatePem).serialNumber()
                != QSslCertificate(b->certificatePem).serialNumber());
    }

    void refusesBadNames()
    {
        const auto refused = [](const QStringList &names, const QStringList &ips, int days = 397) {
            return !makeSelfSignedCertificate(names, ips, now(), days);
        };
        QVERIFY(refused({}, {}));
        QVERIFY(refused({u"a,DNS:evil.example"_s}, {}));
        QVERIFY(refused({u"-a"_s}, {}));
        QVERIFY(refused({u"a\n"_s}, {}));
        QVERIFY(refused({}, {u"1.2.3.4.5"_s}));
        QVERIFY(refused({u"localhost"_s}, {}, 0));
        QVERIFY(refused({u"localhost"_s}, {}, 398));
    }

    void servesTls13()
    {
        const auto made = makeSelfSignedCertificate({u"localhost"_s}, {u"127.0.0.1"_s}, now());
        const QSslCertificate certificate(made->certificatePem);
        QSslConfiguration configuration;
        configuration.setProtocol(QSsl::TlsV1_3OrLater);
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(QSslKey(made->privateKeyPem, QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSslSocket client;
        QSslConfiguration trusting = client.sslConfiguration();
        trusting.setCaCertificates({certificate});
        client.setSslConfiguration(trusting);
        client.connectToHostEncrypted(u"127.0.0.1"_s, server.serverPort());
        QTRY_VERIFY_WITH_TIMEOUT(client.isEncrypted(), 10000);
        QCOMPARE(client.sessionProtocol(), QSsl::TlsV1_3);
        QCOMPARE(client.sslHandshakeErrors().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
