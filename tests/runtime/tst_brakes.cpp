// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningservice.h"

#include <QJsonArray>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;
using support::Answer;
using support::RunningService;

// Brakes and known devices as an integrator and the staff see them: over HTTP, in the running program.
class tst_Brakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlarmIsSeenAndReleased();
    void aLockedAccountLooksLikeAWrongPassword();

private:
    Answer guess(const QString &flow)
    {
        return m_service.post(u"/v1/otp/verify"_s, {{u"flowId"_s, flow}, {u"code"_s, u"000000"_s}});
    }

    RunningService m_service;
};

void tst_Brakes::anAlarmIsSeenAndReleased()
{
    QCOMPARE(m_service.start({u"--guess-alarm"_s, u"3"_s, u"--guess-network"_s, u"30"_s,
                              u"--rate-auth"_s, u"500"_s, u"--rate-sensitive"_s, u"1000"_s}),
             QString());
    // A customer's device is known before it begins.
    const QString phone = u"+12025550123"_s;
    const Answer sent = m_service.post(u"/v1/otp/send"_s, {{u"phone"_s, phone}});
    const Answer signedIn
        = m_service.post(u"/v1/otp/verify"_s, {{u"flowId"_s, sent.json.value("flowId"_L1)},
                                               {u"code"_s, m_service.codeFor(phone)}});
    QCOMPARE(signedIn.status, 200);
    const QString device = signedIn.json.value("deviceToken"_L1).toString();
    QCOMPARE(device.size(), 47);

    for (int i = 0; i < 3; ++i) {
        const Answer flow
            = m_service.post(u"/v1/otp/send"_s, {{u"phone"_s, u"+1202555019%1"_s.arg(i)}});
        QCOMPARE(flow.status, 202);
        QCOMPARE(guess(flow.json.value("flowId"_L1).toString()).code(), u"invalid_code"_s);
    }
    const Answer refused = guess(u"AAAAAAAAAAAAAAAAAAAAAA"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code(), u"too_many_guesses"_s);
    QVERIFY(refused.headers.value("retry-after").toInt() > 0);

    const Answer again
        = m_service.post(u"/v1/otp/send"_s, {{u"phone"_s, phone}, {u"deviceToken"_s, device}});
    QCOMPARE(again.status, 202);
    QCOMPARE(m_service
                 .post(u"/v1/otp/verify"_s, {{u"flowId"_s, again.json.value("flowId"_L1)},
                                             {u"code"_s, m_service.codeFor(phone)}})
                 .status,
             200);

    QCOMPARE(m_service.get(u"/v1/outbox/brakes"_s, m_service.signIn(u"agent"_s)).status, 403);
    const QByteArray manager = m_service.signIn(u"manager"_s);
    const Answer list = m_service.get(u"/v1/outbox/brakes"_s, manager);
    QCOMPARE(list.status, 200);
    const QJsonArray brakes = list.json.value("items"_L1).toArray();
    QCOMPARE(brakes.size(), 1);
    QCOMPARE(brakes.first()["kind"_L1].toString(), u"guessing"_s);
    QVERIFY(brakes.first()["active"_L1].toBool());
    const QString path
        = u"/v1/outbox/brakes/"_s + brakes.first()["id"_L1].toString() + u"/release"_s;
    QCOMPARE(m_service.call("POST", path, manager, R"({"reason": "x"})").status, 400);
    QCOMPARE(m_service.call("POST", path, manager, R"({"reason": "It was our own test."})").status,
             204);
    QCOMPARE(m_service.call("POST", path, manager, R"({"reason": "It was our own test."})").status,
             404);
    QCOMPARE(guess(u"AAAAAAAAAAAAAAAAAAAAAA"_s).code(), u"invalid_code"_s);

    const QByteArray admin = m_service.signIn(u"admin"_s);
    for (const QString &action : {u"otp.guessing.detected"_s, u"otp.brake.released"_s}) {
        const Answer events = m_service.get(u"/v1/audit/events?action="_s + action, admin);
        QCOMPARE(events.json.value("items"_L1).toArray().size(), 1);
    }
    QCOMPARE(m_service.stop(), 0);
    QVERIFY2(m_service.log().contains("trying out codes"), m_service.log().constData());
    QVERIFY(!m_service.log().contains("2025550"));
}

void tst_Brakes::aLockedAccountLooksLikeAWrongPassword()
{
    QCOMPARE(m_service.start({u"--rate-auth"_s, u"500"_s}), QString());
    const auto signIn = [this](const QString &password) {
        return m_service.post(u"/v1/auth/login"_s, {{u"email"_s, m_service.email(u"manager"_s)},
                                                    {u"password"_s, password},
                                                    {u"tokenDelivery"_s, u"body"_s}});
    };
    const Answer known = signIn(m_service.password(u"manager"_s));
    QCOMPARE(known.status, 200);
    Answer wrong;
    for (int i = 0; i < 5; ++i)
        wrong = signIn(u"a wrong phrase of some length"_s);
    const Answer locked = signIn(m_service.password(u"manager"_s));
    QCOMPARE(locked.status, 401);
    QCOMPARE(locked.json.value("detail"_L1), wrong.json.value("detail"_L1));
    QVERIFY(!locked.headers.contains("retry-after"));
    const Answer device = m_service.post(u"/v1/auth/login"_s,
                                         {{u"email"_s, m_service.email(u"manager"_s)},
                                          {u"password"_s, m_service.password(u"manager"_s)},
                                          {u"deviceToken"_s, known.json.value("deviceToken"_L1)}});
    QCOMPARE(device.status, 200);
    QCOMPARE(m_service.stop(), 0);
}

QTEST_GUILESS_MAIN(tst_Brakes)
#include "tst_brakes.moc"
