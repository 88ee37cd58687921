// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/startup.h"
#include "runtime/runningservice.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

// A program with a key of its own against the real service: within its scopes, and no further.
class TestProgramKeys : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup;
    support::RunningService m_service;

private Q_SLOTS:
    void initTestCase()
    {
        m_startup = std::make_unique<crypto::Startup>();
        QCOMPARE(m_service.start({u"--rate-auth"_s, u"1000"_s, u"--rate-sensitive"_s, u"1000"_s}),
                 QString());
    }
    void cleanupTestCase() { QCOMPARE(m_service.stop(), 0); }

    void aKeyOpensItsScopesOnly()
    {
        const QByteArray admin = m_service.signIn(u"admin"_s);
        const auto made
            = m_service.post(u"/v1/api-keys"_s,
                             {{u"name"_s, u"Shop backend"_s},
                              {u"scopes"_s, QJsonArray{u"customers:read"_s, u"settings:update"_s}}},
                             admin);
        QCOMPARE(made.status, 201);
        const QByteArray key = made.json.value(u"key"_s).toString().toLatin1();
        QVERIFY(key.startsWith("otp_demo_"));
        QCOMPARE(m_service.get(u"/v1/customers"_s, key).status, 200);
        // the admin may, the key may not
        const auto refused = m_service.get(u"/v1/outbox"_s, key);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), u"forbidden"_s);
        QCOMPARE(m_service.get(u"/v1/auth/me"_s, key).status, 403);
        QCOMPARE(m_service.call("POST", u"/v1/auth/logout"_s, key).status, 403);
        // in its scopes, but it cannot prove who it is
        const auto needsPerson = m_service.call("POST", u"/v1/keys/rekey"_s, key);
        QCOMPARE(needsPerson.status, 403);
        QCOMPARE(needsPerson.code(), u"step_up_required"_s);
        QCOMPARE(m_service.get(u"/v1/customers"_s, key.chopped(1)).status, 401);

        const QString id = made.json.value(u"view"_s).toObject().value(u"id"_s).toString();
        QCOMPARE(m_service.call("DELETE", u"/v1/api-keys/"_s + id, admin).status, 204);
        QCOMPARE(m_service.get(u"/v1/customers"_s, key).status, 401); // from the next request on
        QVERIFY(!m_service.log().contains(key));
    }

    void whoMayNotMakeKeys()
    {
        const QJsonObject wanted{{u"name"_s, u"Mine"_s},
                                 {u"scopes"_s, QJsonArray{u"customers:read"_s}}};
        for (const QString &role : {u"manager"_s, u"agent"_s, u"viewer"_s, u"auditor"_s})
            QCOMPARE(m_service.post(u"/v1/api-keys"_s, wanted, m_service.signIn(role)).status, 403);
        QCOMPARE(m_service.post(u"/v1/api-keys"_s, wanted).status, 401);
    }
};

QTEST_GUILESS_MAIN(TestProgramKeys)
#include "tst_programkeys.moc"
