// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using countersign::support::Answer;
using countersign::support::RunningService;

namespace {

// The first customer of the demo data.
const QString Phone = u"+12025550123"_s;

int runTool(const QStringList &arguments, QByteArray *output = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignd"), arguments);
    process.waitForFinished(60'000);
    if (output)
        *output = process.readAll();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

// The main job from end to end, on the real program over real sockets: a customer signs in and sees their own orders; a
// member of staff sees the message, the customer and every step in the trail, and verifies it.
class tst_Chain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCustomerSignsInAndSeesTheirOrders();
    void someoneElsesOrderIsNotFound();
    void logoutEndsTheSessionAtOnce();
    void anAdminEndsSomebodysSession();
    void theTrailFindsAPersonsOwnSignIns();
    void staffSeeMaskedCustomersAndTheMessage();
    void addressesAreHeld();
    void staffWorkStaysWithinWhatTheContractLists();
    void aPersonsTrailShowsWhoLookedAtThem();
    void theTrailTellsEveryStep();
    void theTrailVerifiesWithoutTheService();
    void nothingPersonalIsInTheDatabaseOrTheLog();
    void whatWasAcknowledgedSurvivesAKill();
    void theErasedStayErased();
    void aSecondInstanceIsRefused();

private:
    RunningService m_service;
    const QStringList m_relaxed{
        u"--rate-api"_s,       u"100000"_s, u"--rate-auth"_s,          u"100000"_s,
        u"--rate-sensitive"_s, u"100000"_s, u"--relaxed-code-limits"_s};
};

void tst_Chain::initTestCase()
{
    QCOMPARE(m_service.start(m_relaxed), QString());
    QCOMPARE(m_service.get(u"/healthz"_s).status, 200);
    QCOMPARE(m_service.get(u"/readyz"_s).status, 200);
}

void tst_Chain::aCustomerSignsInAndSeesTheirOrders()
{
    const Answer notice = m_service.get(u"/v1/notices/sign-in"_s);
    QCOMPARE(notice.status, 200);

    const Answer sent
        = m_service.post(u"/v1/otp/send"_s, {{u"phone"_s, u"(202) 555-0123"_s},
                                             {u"notice"_s, notice.json.value("hash"_L1)}});
    QCOMPARE(sent.status, 202);
    QCOMPARE(sent.json.value("channel"_L1).toString(), u"sms"_s);
    QCOMPARE(sent.json.value("expiresIn"_L1).toInt(), 300);

    const QString code = m_service.codeFor(Phone);
    QCOMPARE(code.size(), 6);
    const Answer verified = m_service.post(
        u"/v1/otp/verify"_s, {{u"flowId"_s, sent.json.value("flowId"_L1)}, {u"code"_s, code}});
    QCOMPARE(verified.status, 200);
    QCOMPARE(verified.json.value("expiresIn"_L1).toInt(), 1800);
    QCOMPARE(verified.json.value("customer"_L1)["phone"_L1].toString(), Phone);
    const QByteArray token = verified.json.value("token"_L1).toString().toLatin1();
    QVERIFY(token.startsWith("cst_"));

    const Answer me = m_service.get(u"/v1/me"_s, token);
    QCOMPARE(me.status, 200);
    QVERIFY(!me.json.value("name"_L1).toString().isEmpty());

    const Answer orders = m_service.post(u"/v1/functions/get_orders_by_customer"_s, {}, token);
    QCOMPARE(orders.status, 200);
    QVERIFY2(!orders.json.value("result"_L1)["orders"_L1].toArray().isEmpty(),
             orders.body.constData());

    // the code was single use
    const Answer again = m_service.post(
        u"/v1/otp/verify"_s, {{u"flowId"_s, sent.json.value("flowId"_L1)}, {u"code"_s, code}});
    QCOMPARE(again.status, 400);
    QCOMPARE(again.code(), u"invalid_code"_s);
}

void tst_Chain::someoneElsesOrderIsNotFound()
{
    const QByteArray mine = m_service.signInCustomer(Phone);
    const QByteArray other = m_service.signInCustomer(u"+14045550130"_s);
    const Answer orders = m_service.post(u"/v1/functions/get_orders_by_customer"_s, {}, other);
    const QJsonValue theirs = orders.json.value("result"_L1)["orders"_L1][0]["order_id"_L1];
    QVERIFY2(theirs.isString(), orders.body.constData());
    QCOMPARE(m_service
                 .post(u"/v1/functions/get_order_details"_s,
                       {{u"parameters"_s, QJsonObject{{u"order_id"_s, theirs}}}}, other)
                 .status,
             200);
    const Answer refused
        = m_service.post(u"/v1/functions/get_order_details"_s,
                         {{u"parameters"_s, QJsonObject{{u"order_id"_s, theirs}}}}, mine);
    QCOMPARE(refused.status, 404);
    const Answer missing
        = m_service.post(u"/v1/functions/get_order_details"_s,
                         {{u"parameters"_s, QJsonObject{{u"order_id"_s, u"HL-00000"_s}}}}, mine);
    QCOMPARE(missing.status, 404);
    QCOMPARE(refused.json.value("detail"_L1), missing.json.value("detail"_L1));
}

void tst_Chain::logoutEndsTheSessionAtOnce()
{
    const QByteArray token = m_service.signInCustomer(Phone);
    QCOMPARE(m_service.get(u"/v1/me"_s, token).status, 200);
    QCOMPARE(m_service.call("POST", u"/v1/me/logout"_s, token).status, 204);
    QCOMPARE(m_service.get(u"/v1/me"_s, token).status, 401);
}

void tst_Chain::anAdminEndsSomebodysSession()
{
    const QByteArray token = m_service.signInCustomer(Phone);
    const QByteArray admin = m_service.signIn(u"admin"_s);
    const Answer own = m_service.get(u"/v1/me/sessions"_s, token);
    QCOMPARE(own.status, 200);
    QString user;
    QString session;
    for (const QJsonValue &item : own.json.value("items"_L1).toArray()) {
        if (item["current"_L1].toBool()) {
            user = item["user"_L1].toString();
            session = item["id"_L1].toString();
        }
        QCOMPARE(item["address"_L1].toString(), u"127.0.0.1"_s);
    }
    QVERIFY(!session.isEmpty());
    const Answer seen = m_service.get(u"/v1/sessions?user="_s + user, admin);
    QCOMPARE(seen.status, 200);
    QVERIFY(seen.body.contains(session.toLatin1()));
    const Answer everybodys = m_service.get(u"/v1/sessions?kind=customer"_s, admin);
    QCOMPARE(everybodys.status, 200);
    QVERIFY(everybodys.body.contains(session.toLatin1()));
    QCOMPARE(m_service.get(u"/v1/sessions?user=me"_s, admin).code(), u"invalid_request"_s);

    QCOMPARE(m_service.call("DELETE", u"/v1/sessions/"_s + session, admin).status, 204);
    QCOMPARE(m_service.get(u"/v1/me"_s, token).status, 401);
    QCOMPARE(m_service.call("DELETE", u"/v1/sessions/"_s + session, admin).status, 404);
    const QByteArray next = m_service.signInCustomer(Phone);
    QCOMPARE(m_service.call("DELETE", u"/v1/sessions?user="_s + user, admin).status, 204);
    QCOMPARE(m_service.get(u"/v1/me"_s, next).status, 401);
    QCOMPARE(m_service.call("DELETE", u"/v1/sessions?user="_s + user, admin).status, 404);
}

void tst_Chain::theTrailFindsAPersonsOwnSignIns()
{
    const QByteArray admin = m_service.signIn(u"admin"_s);
    const QString id = m_service.get(u"/v1/auth/me"_s, admin).json.value("id"_L1).toString();
    const Answer found
        = m_service.get(u"/v1/audit/events?action=staff.login.succeeded&user="_s + id, admin);
    QCOMPARE(found.status, 200);
    const QJsonArray items = found.json.value("items"_L1).toArray();
    QVERIFY(!items.isEmpty());
    for (const QJsonValue &item : items)
        QCOMPARE(item["actor"_L1]["role"_L1].toString(), u"admin"_s);
}

void tst_Chain::staffSeeMaskedCustomersAndTheMessage()
{
    const QByteArray manager = m_service.signIn(u"manager"_s);
    QVERIFY(!manager.isEmpty());
    const Answer list = m_service.get(u"/v1/customers?query=%2B12025550123"_s, manager);
    QCOMPARE(list.status, 200);
    const QJsonArray found = list.json.value("items"_L1).toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0)["phone"_L1].toString(), u"***-***-0123"_s);
    QVERIFY(!list.body.contains("5550123"));

    const Answer outbox = m_service.get(u"/v1/outbox"_s, manager);
    QCOMPARE(outbox.status, 200);
    const QJsonArray messages = outbox.json.value("items"_L1).toArray();
    QVERIFY(!messages.isEmpty());
    QVERIFY2(!outbox.body.contains("2025550123"), "addresses are masked");

    QCOMPARE(m_service.get(u"/v1/outbox"_s, m_service.signIn(u"agent"_s)).status, 403);
    QCOMPARE(m_service.get(u"/v1/audit/events"_s, manager).status, 403);
}

// A phone number changes under an override that a second person has approved, or by the customer's own code.
void tst_Chain::addressesAreHeld()
{
    const QByteArray agent = m_service.signIn(u"agent"_s);
    const QByteArray manager = m_service.signIn(u"manager"_s);
    const QByteArray admin = m_service.signIn(u"admin"_s);
    const Answer created = m_service.post(u"/v1/customers"_s,
                                          {{u"name"_s, u"Mary Major"_s},
                                           {u"phone"_s, u"+12025550161"_s},
                                           {u"email"_s, u"mary@example.com"_s}},
                                          admin);
    QCOMPARE(created.status, 201);
    const QString path = u"/v1/customers/"_s + created.json.value("id"_L1).toString();
    const QString changes = path + u"/contact-changes"_s;
    const auto hold = [&](const QString &field, const QString &value) {
        return m_service.post(
            changes, {{u"field"_s, field}, {u"value"_s, value}, {u"reason"_s, u"Asked."_s}}, agent);
    };
    QCOMPARE(hold(u"phone"_s, u"+12025550162"_s).status, 409);
    QCOMPARE(hold(u"email"_s, u"nobody"_s).status, 400);
    QCOMPARE(hold(u"email"_s, u"mary@example.net"_s).status, 202);
    const Answer safety = m_service.get(path + u"/safety"_s, agent);
    QCOMPARE(safety.status, 200);
    const QJsonObject held = safety.json.value("changes"_L1).toArray().first().toObject();
    QCOMPARE(held.value("value"_L1).toString(), u"m***@example.net"_s);
    QCOMPARE(held.value("state"_L1).toString(), u"held"_s);
    const QString id = held.value("id"_L1).toString();
    QCOMPARE(m_service.call("DELETE", changes + u'/' + id, manager).status, 204);
    QCOMPARE(m_service.call("DELETE", changes + u'/' + id, manager).status, 404);

    const Answer wanted = m_service.post(
        path + u"/overrides"_s,
        {{u"procedure"_s, u"in_person"_s},
         {u"checks"_s, QJsonArray{u"document_seen"_s, u"photo_matches"_s, u"full_name"_s}},
         {u"reason"_s, u"Lost the phone."_s},
         {u"phoneChange"_s, true}},
        agent);
    QCOMPARE(wanted.status, 201);
    QCOMPARE(wanted.json.value("state"_L1).toString(), u"waiting"_s);
    const QString entry = path + u"/overrides/"_s + wanted.json.value("id"_L1).toString();
    QCOMPARE(m_service.call("POST", entry + u"/approval"_s, agent).status, 409);
    QCOMPARE(m_service.get(u"/v1/overrides"_s, manager).json.value("items"_L1).toArray().size(), 1);
    QCOMPARE(m_service.call("POST", entry + u"/approval"_s, manager).status, 200);
    QCOMPARE(hold(u"phone"_s, u"+12025550162"_s).status, 202);
    QCOMPARE(m_service.call("DELETE", entry, manager).status, 204);

    // The customer sees it and does not want it; codes still come to the old number.
    const QByteArray mary = m_service.signInCustomer(u"+12025550161"_s);
    const QString own = u"/v1/me/contact-changes"_s;
    const QJsonObject mine
        = m_service.get(own, mary).json.value("items"_L1).toArray().first().toObject();
    QCOMPARE(mine.value("value"_L1).toString(), u"+12025550162"_s);
    const QString mineId = mine.value("id"_L1).toString();
    QCOMPARE(m_service.call("DELETE", own + u'/' + mineId, mary).status, 204);
    const Answer asked = m_service.post(
        own, {{u"field"_s, u"email"_s}, {u"value"_s, u"mary@example.org"_s}}, mary);
    QCOMPARE(asked.status, 202);
    QCOMPARE(asked.json.value("channel"_L1).toString(), u"sms"_s);
    const QString confirmation
        = own + u'/' + asked.json.value("id"_L1).toString() + u"/confirmation"_s;
    QCOMPARE(m_service.post(confirmation, {{u"code"_s, u"000000"_s}}, mary).code(),
             u"invalid_code"_s);

    const Answer timeline = m_service.get(path + u"/timeline?limit=3"_s, agent);
    QCOMPARE(timeline.status, 200);
    QCOMPARE(timeline.json.value("items"_L1).toArray().size(), 3);
    const QString next = timeline.json.value("next"_L1).toString();
    QVERIFY(!next.isEmpty());
    QCOMPARE(m_service.get(path + u"/timeline?after="_s + next, agent).status, 200);
    QCOMPARE(m_service.get(path + u"/timeline?after=x"_s, agent).code(), u"invalid_cursor"_s);
}

// Each of these writes to the trail; a code that its operation does not list would undo it and answer 500.
void tst_Chain::staffWorkStaysWithinWhatTheContractLists()
{
    const QByteArray admin = m_service.signIn(u"admin"_s);
    const Answer created = m_service.post(u"/v1/customers"_s,
                                          {{u"name"_s, u"Jane Roe"_s},
                                           {u"phone"_s, u"+12025550171"_s},
                                           {u"email"_s, u"jane@example.com"_s}},
                                          admin);
    QCOMPARE(created.status, 201);
    const QString path = u"/v1/customers/"_s + created.json.value("id"_L1).toString();
    QCOMPARE(m_service.get(path, admin).status, 200);
    QByteArray token = m_service.signInCustomer(u"+12025550171"_s);
    // A number that is there is held, not changed.
    QCOMPARE(m_service.call("PATCH", path, admin, R"({"phone": "+12025550172"})").status, 409);
    QCOMPARE(m_service.get(u"/v1/me"_s, token).status, 200);
    QCOMPARE(m_service.get(path + u"/sessions"_s, admin).json.value("items"_L1).toArray().size(),
             1);
    QCOMPARE(m_service.call("DELETE", path + u"/sessions"_s, admin).status, 204);
    QCOMPARE(m_service.get(u"/v1/me"_s, token).status, 401); // their sessions have ended
    QCOMPARE(m_service.call("POST", path + u"/sign-in/enable"_s, admin).status, 204);
    token = m_service.signInCustomer(u"+12025550171"_s);
    QCOMPARE(m_service.call("POST", u"/v1/me/notices/sign-in/withdrawal"_s, token).status, 204);
    QCOMPARE(m_service.get(u"/v1/me"_s, token).status, 401);
    QCOMPARE(m_service.call("DELETE", path, admin).status, 204);

    const Answer import = m_service.call("POST", u"/v1/customers/imports"_s, admin,
                                         "name,phone\nJohn Doe,+12025550173\n", "text/csv");
    QCOMPARE(import.status, 202);
    const QString importPath
        = u"/v1/customers/imports/"_s + import.json.value("importId"_L1).toString();
    QTRY_COMPARE(m_service.get(importPath, admin).json.value("state"_L1).toString(),
                 u"completed"_s);

    const QByteArray other = m_service.signIn(u"admin"_s);
    QCOMPARE(m_service.call("POST", u"/v1/auth/logout"_s, other).status, 204);
    for (int i = 0; i < 25; ++i) // more than may be open: the oldest ends
        QVERIFY(!m_service.signIn(u"viewer"_s).isEmpty());
    QVERIFY2(!m_service.log().contains("x-countersign.audit"), m_service.log().constData());
}

void tst_Chain::aPersonsTrailShowsWhoLookedAtThem()
{
    const QByteArray manager = m_service.signIn(u"manager"_s);
    const QByteArray auditor = m_service.signIn(u"auditor"_s);
    const Answer found = m_service.get(u"/v1/customers?query=%2B14045550130"_s, manager);
    const QString id = found.json.value("items"_L1)[0]["id"_L1].toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_service
                 .post(u"/v1/functions/get_customer_by_phone"_s,
                       {{u"parameters"_s, QJsonObject{{u"phone"_s, u"(404) 555-0130"_s}}}}, manager)
                 .status,
             200);
    QCOMPARE(m_service
                 .post(u"/v1/functions/get_loyalty_status"_s,
                       {{u"parameters"_s, QJsonObject{{u"customer_id"_s, u"C-20454"_s}}}}, manager)
                 .status,
             200);
    const Answer trail
        = m_service.get(u"/v1/audit/events?action=function.called&subject="_s + id, auditor);
    QCOMPARE(trail.status, 200);
    QStringList functions;
    const QJsonArray items = trail.json.value("items"_L1).toArray();
    for (const QJsonValue &event : items) {
        if (event["actor"_L1]["role"_L1] == "manager"_L1)
            functions += event["resourceId"_L1].toString();
    }
    QCOMPARE(functions, (QStringList{u"get_loyalty_status"_s, u"get_customer_by_phone"_s}));
    const Answer searched
        = m_service.get(u"/v1/audit/events?action=customer.list.read&subject="_s + id, auditor);
    QVERIFY(!searched.json.value("items"_L1).toArray().isEmpty());
    const Answer one = m_service.get(u"/v1/audit/events?resource=customer/"_s + id, auditor);
    QVERIFY2(!one.json.value("items"_L1).toArray().isEmpty(), one.body.constData());
}

void tst_Chain::theTrailTellsEveryStep()
{
    const QByteArray auditor = m_service.signIn(u"auditor"_s);
    // reading the trail is in the trail, but not on the page that was read
    QCOMPARE(m_service.get(u"/v1/audit/events?limit=1"_s, auditor).status, 200);
    QSet<QString> actions;
    QString after;
    do {
        const Answer page = m_service.get(
            u"/v1/audit/events?limit=100"_s + (after.isEmpty() ? QString() : u"&after="_s + after),
            auditor);
        QCOMPARE(page.status, 200);
        const QJsonArray items = page.json.value("items"_L1).toArray();
        for (const QJsonValue &event : items)
            actions.insert(event["action"_L1].toString());
        after = page.json.value("next"_L1).toString();
    } while (!after.isEmpty());
    for (const QString &expected :
         {u"otp.code.requested"_s, u"session.started"_s, u"otp.code.refused"_s,
          u"function.called"_s, u"function.refused"_s, u"session.ended"_s,
          u"staff.login.succeeded"_s, u"customer.list.read"_s, u"outbox.read"_s,
          u"audit.events.read"_s, u"request.refused"_s})
        QVERIFY2(actions.contains(expected), qPrintable(expected));
}

void tst_Chain::theTrailVerifiesWithoutTheService()
{
    const QByteArray auditor = m_service.signIn(u"auditor"_s);
    const Answer checkpoint = m_service.get(u"/v1/audit/checkpoint"_s, auditor);
    QCOMPARE(checkpoint.status, 200);
    QByteArray output;
    // also while the service runs
    QCOMPARE(runTool({u"audit"_s, u"verify"_s, u"--database"_s,
                      m_service.dataDirectory() + u"/countersign.db"_s, u"--public-key"_s,
                      checkpoint.json.value("publicKey"_L1).toString()},
                     &output),
             0);
    QVERIFY2(output.contains("events"), output.constData());
}

void tst_Chain::nothingPersonalIsInTheDatabaseOrTheLog()
{
    // The write-ahead log holds what is not in the file yet.
    for (const QString &name : {u"/countersign.db"_s, u"/countersign.db-wal"_s}) {
        QFile file(m_service.dataDirectory() + name);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("2025550123"));
        QVERIFY(!bytes.contains("maren.aldcroft"));
        QVERIFY(!bytes.contains("Aldcroft"));
    }
    QVERIFY(!m_service.log().contains("5550123"));
}

void tst_Chain::whatWasAcknowledgedSurvivesAKill()
{
    const QByteArray auditor = m_service.signIn(u"auditor"_s);
    const QByteArray session = m_service.signInCustomer(Phone);
    const qint64 size
        = m_service.get(u"/v1/audit/checkpoint"_s, auditor).json.value("size"_L1).toInteger();
    m_service.kill();
    QCOMPARE(m_service.start(m_relaxed), QString());
    const Answer checkpoint
        = m_service.get(u"/v1/audit/checkpoint"_s, m_service.signIn(u"auditor"_s));
    QVERIFY(checkpoint.json.value("size"_L1).toInteger() >= size);
    QCOMPARE(m_service.get(u"/v1/me"_s, session).status, 200);
    QCOMPARE(runTool({u"audit"_s, u"verify"_s, u"--database"_s,
                      m_service.dataDirectory() + u"/countersign.db"_s}),
             0);
}

// LOFT and the demo's own list still know the first customer; neither brings them back, not at a restart either.
void tst_Chain::theErasedStayErased()
{
    const auto search = [this] {
        return m_service.get(u"/v1/customers?query=%2B12025550123"_s, m_service.signIn(u"admin"_s))
            .json.value("items"_L1)
            .toArray();
    };
    QCOMPARE(search().size(), 1);
    const QString id = search().at(0)["id"_L1].toString();
    QCOMPARE(
        m_service.call("DELETE", u"/v1/customers/"_s + id, m_service.signIn(u"admin"_s)).status,
        204);
    for (int start = 0; start < 2; ++start) {
        const Answer sent = m_service.post(u"/v1/otp/send"_s, {{u"phone"_s, Phone}});
        QCOMPARE(sent.status, 202); // the same answer as ever
        QCOMPARE(m_service.codeFor(Phone), QString());
        QVERIFY(search().isEmpty());
        QCOMPARE(m_service.stop(), 0);
        QCOMPARE(m_service.start(m_relaxed), QString());
    }
}

void tst_Chain::aSecondInstanceIsRefused()
{
    QByteArray output;
    QCOMPARE(runTool({u"serve"_s, u"--demo"_s, u"--data-dir"_s, m_service.dataDirectory(),
                      u"--port"_s, u"0"_s, u"--tls-port"_s, u"0"_s},
                     &output),
             1);
    QVERIFY2(output.startsWith("countersign: Another program (countersignd, process "
                               + QByteArray::number(m_service.processId())),
             output.constData());
    QVERIFY2(output.contains("uses this data folder. Close it first, or choose another folder."),
             output.constData());
    QCOMPARE(m_service.get(u"/readyz"_s).status, 200); // the first one takes no notice
    QCOMPARE(m_service.stop(), 0);
}

QTEST_GUILESS_MAIN(tst_Chain)
#include "tst_chain.moc"
