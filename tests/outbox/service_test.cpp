// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/sealing.h"
#include "audit/trailsearch.h"
#include "gateways/localprovider.h"
#include "gateways/twiliosignature.h"
#include "http/request.h"
#include "outbox/outboxroutes.h"
#include "outboxfixture.h"
#include "support/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace countersign;
using namespace countersign::outbox;
using gateways::LocalProvider;
using support::OutboxFixture;

class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRolledBackMessageWasNever();
    void refusesAnUnknownChannel();
    void localMessagesAreReadableUntilTheyExpire();
    void privateMessagesAreNotReadable();
    void erasedPersonsHaveNoAddress();
    void theFileHoldsNothingInClear();
    void listIsPagedAndFiltered();
    void refusesStrangeCursors_data();
    void refusesStrangeCursors();
    void listRoute();
    void twilioRoute();
    void twilioRouteRefusesOthers_data();
    void twilioRouteRefusesOthers();

private:
    static OutboxDispatcher::Providers localProviders();
    static http::Request twilioRequest(const QByteArray &body);
    static void send(OutboxFixture &fixture);

    QCA::Initializer m_secureMemory; // for the SecretBytes in test data
};

namespace {

const QString callbackUrl = u"https://desk.example.com/v1/outbox/callbacks/twilio"_s;
const auto authToken = "an invented token"_ba;
const QString sid = u"SM00000000000000000000000000000001"_s;

Result<contract::OutboxPage> list(OutboxFixture &fixture, const OutboxService::Query &query = {})
{
    return fixture.service->list(Actor{ActorKind::Staff,
                                       u"s1"_s,
                                       u"auditor"_s,
                                       {},
                                       {},
                                       {},
                                       {},
                                       fixture.database.clock().now()},
                                 query);
}

} // namespace

OutboxDispatcher::Providers ServiceTest::localProviders()
{
    return {std::make_unique<LocalProvider>(), std::make_unique<LocalProvider>()};
}

http::Request ServiceTest::twilioRequest(const QByteArray &body)
{
    http::Request request;
    request.rawBody = body;
    const auto fields = gateways::parseForm(body).value_or(gateways::FormFields());
    request.headers.append("X-Twilio-Signature",
                           gateways::twilioSignature(SecretBytes(authToken), callbackUrl, fields));
    return request;
}

// Brings one text message to state sent, with the provider id `sid`.
void ServiceTest::send(OutboxFixture &fixture)
{
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    fixture.sms->otherwise = gateways::Delivery{sid, gateways::DeliveryState::Sent};
    QTRY_COMPARE(fixture.message().state, State::Sent);
}

void ServiceTest::aRolledBackMessageWasNever()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    const auto refused = fixture.database.ledger().write<bool>(
        fixture.database.system(), [&](audit::Transaction &transaction) -> Result<bool> {
            const auto queued = fixture.service->enqueue(
                transaction, {u"otp.code"_s, u"sms"_s, {}, transaction.now() + 300s});
            if (!queued)
                return failureOf(queued);
            return failure(ErrorCode::TooManyCodes, u"Changed my mind."_s);
        });
    CS_VERIFY_ERROR(refused, ErrorCode::TooManyCodes);
    QVERIFY(fixture.messages().isEmpty());
}

void ServiceTest::refusesAnUnknownChannel()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_ERROR(fixture.enqueue(OutboxFixture::janesPhone(), u"pigeon"_s),
                    ErrorCode::InvalidRequest);
}

void ServiceTest::privateMessagesAreNotReadable()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    fixture.service->keepPrivate(u"otp.code"_s);
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher(localProviders());
    QTRY_COMPARE(fixture.message().state, State::Local);
    const auto page = list(fixture);
    CS_VERIFY_RESULT(page);
    QCOMPARE(page->items.first().to, u"***-***-0123"_s);
    QVERIFY(!page->items.first().body);
}

void ServiceTest::localMessagesAreReadableUntilTheyExpire()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    auto page = list(fixture);
    CS_VERIFY_RESULT(page);
    QCOMPARE(page->items.first().state, u"queued"_s);
    QVERIFY(!page->items.first().to && !page->items.first().body);

    fixture.startDispatcher(localProviders());
    QTRY_COMPARE(fixture.message().state, State::Local);
    page = list(fixture);
    CS_VERIFY_RESULT(page);
    const contract::OutboxMessage shown = page->items.first();
    QCOMPARE(shown.state, u"local"_s);
    QCOMPARE(shown.to, u"***-***-0123"_s);
    QCOMPARE(shown.body, u"Your code is 012345."_s);
    QCOMPARE(shown.provider, u"local"_s);
    QCOMPARE(shown.attempts, 1);
    QCOMPARE(shown.at, formatInstant(fixture.message().createdAt));
    QCOMPARE(fixture.events(u"outbox.read"_s), 2);
    // whose message was shown, once for each person
    const auto read
        = audit::TrailSearch(fixture.database.reader(), {.action = u"outbox.read"_s}).newest({}, 2);
    CS_VERIFY_RESULT(read);
    const auto personsOf = [&](const audit::StoredEvent &event) {
        return audit::openEvent(fixture.database.reader(), fixture.database.vault(),
                                audit::decodeLeaf(event.leaf).value())
            .value()["details"_L1]["persons"_L1]
            .toArray();
    };
    QCOMPARE(personsOf(read->first()), QJsonArray{fixture.jane.value()});
    QCOMPARE(personsOf(read->last()), QJsonArray()); // addressed to nobody yet

    fixture.database.clock().advance(300s);
    page = list(fixture);
    CS_VERIFY_RESULT(page);
    QVERIFY(!page->items.first().body); // before the dispatcher has come round
    fixture.dispatcher->work();
    QTRY_VERIFY(fixture.message().content.isEmpty());
    QCOMPARE(fixture.message().state, State::Local);
    QCOMPARE(fixture.events(u"message.contents.deleted"_s), 1);
    QCOMPARE(list(fixture)->items.first().to, u"***-***-0123"_s);
}

void ServiceTest::erasedPersonsHaveNoAddress()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher(localProviders());
    QTRY_COMPARE(fixture.message().state, State::Local);
    const auto erased = fixture.database.ledger().write<bool>(
        fixture.database.system(), [&](audit::Transaction &transaction) -> Result<bool> {
            transaction.record({.action = u"customer.deleted"_s,
                                .resource = u"customer"_s,
                                .resourceId = fixture.jane.value()});
            return fixture.database.vault()
                .destroyKey(transaction.sql(), fixture.jane, transaction.now())
                .transform([] { return true; });
        });
    CS_VERIFY_RESULT(erased);
    const auto page = list(fixture);
    CS_VERIFY_RESULT(page);
    QCOMPARE(page->items.size(), 1);
    QVERIFY(!page->items.first().to && !page->items.first().body);
}

void ServiceTest::theFileHoldsNothingInClear()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    const auto contents = [&] {
        QByteArray all;
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(fixture.database.path() + suffix);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    };
    const QByteArray queued = contents();
    QVERIFY(queued.contains("otp.code")); // it is the right file
    fixture.startDispatcher(localProviders());
    QTRY_COMPARE(fixture.message().state, State::Local);
    for (const QByteArray &file : {queued, contents()}) {
        QVERIFY(!file.contains("2025550123"));
        QVERIFY(!file.contains("012345"));
        QVERIFY(!file.contains("Your code"));
    }
}

void ServiceTest::listIsPagedAndFiltered()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    for (int i = 0; i < 5; ++i) {
        CS_VERIFY_RESULT(fixture.enqueue());
        fixture.database.clock().advance(1s);
    }
    QStringList ids;
    OutboxService::Query query{.state = {}, .after = {}, .limit = 2};
    for (int pages = 0; pages < 3; ++pages) {
        const auto page = list(fixture, query);
        CS_VERIFY_RESULT(page);
        for (const auto &item : page->items)
            ids.append(item.id);
        QCOMPARE(page->next.has_value(), pages < 2);
        query.after = page->next.value_or(QString());
    }
    QCOMPARE(ids.size(), 5);
    QStringList sorted = ids;
    std::ranges::sort(sorted, std::greater());
    QCOMPARE(ids, sorted); // newest first, none twice
    QCOMPARE(list(fixture, {.state = State::Failed, .after = {}})->items.size(), 0);
    QCOMPARE(list(fixture, {.state = State::Queued, .after = {}})->items.size(), 5);
}

void ServiceTest::refusesStrangeCursors_data()
{
    QTest::addColumn<QString>("after");
    QTest::newRow("not base64url") << u"%%%"_s;
    QTest::newRow("not an id") << u"aGVsbG8"_s;
    QTest::newRow("padding") << u"aGVsbG8="_s;
}

void ServiceTest::refusesStrangeCursors()
{
    QFETCH(const QString, after);
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_ERROR(list(fixture, {.state = {}, .after = after}), ErrorCode::InvalidCursor);
    QCOMPARE(fixture.events(u"outbox.read"_s), 0);
}

void ServiceTest::listRoute()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    CS_VERIFY_RESULT(fixture.enqueue());
    http::Handlers handlers;
    addOutboxRoutes(handlers, *fixture.service, [] { return TwilioCallback(); });
    http::Request request;
    request.query = {{u"limit"_s, 1}, {u"state"_s, u"queued"_s}};
    const auto reply = handlers.all().value(u"listOutbox"_s)(request);
    CS_VERIFY_RESULT(reply);
    const QJsonObject body = QJsonDocument::fromJson(reply->body).object();
    QCOMPARE(body.value("items"_L1).toArray().size(), 1);
    QVERIFY(body.value("next"_L1).isString());
}

void ServiceTest::twilioRoute()
{
    OutboxFixture fixture;
    send(fixture);
    http::Handlers handlers;
    addOutboxRoutes(handlers, *fixture.service,
                    [] { return TwilioCallback{callbackUrl, SecretBytes(authToken)}; });
    const http::Handler handler = handlers.all().value(u"receiveTwilioStatus"_s);
    const auto report = [&](const QByteArray &id, const QByteArray &status) {
        const auto reply = handler(
            twilioRequest("MessageSid=" + id + "&MessageStatus=" + status + "&To=%2B12025550123"));
        return reply ? reply->status : -1;
    };
    QCOMPARE(report(sid.toLatin1(), "sent"), 204); // no news
    QCOMPARE(fixture.events(u"message.status.received"_s), 0);
    QCOMPARE(report(sid.toLatin1(), "delivered"), 204);
    QCOMPARE(fixture.message().state, State::Delivered);
    QVERIFY(fixture.message().content.isEmpty());
    QCOMPARE(fixture.events(u"message.status.received"_s), 1);
    QCOMPARE(report(sid.toLatin1(), "delivered"), 204);                       // twice
    QCOMPARE(report(sid.toLatin1(), "undelivered"), 204);                     // too late
    QCOMPARE(report("SM00000000000000000000000000000099", "delivered"), 204); // nobody's
    QCOMPARE(report(sid.toLatin1(), "teleported"), 204);
    QCOMPARE(report({}, {}), 204);
    QCOMPARE(fixture.message().state, State::Delivered);
    QCOMPARE(fixture.events(u"message.status.received"_s), 1);
}

void ServiceTest::twilioRouteRefusesOthers_data()
{
    QTest::addColumn<http::Request>("request");
    QTest::addColumn<bool>("configured");
    const QByteArray body = "MessageSid=" + sid.toLatin1() + "&MessageStatus=delivered";
    QTest::newRow("not configured") << twilioRequest(body) << false;
    http::Request unsigned_ = twilioRequest(body);
    unsigned_.headers.removeAll("X-Twilio-Signature");
    QTest::newRow("no signature") << unsigned_ << true;
    http::Request changed = twilioRequest(body);
    changed.rawBody = "MessageSid=" + sid.toLatin1() + "&MessageStatus=failed";
    QTest::newRow("changed") << changed << true;
    http::Request broken = twilioRequest(body);
    broken.rawBody += "&x=%";
    QTest::newRow("broken escape") << broken << true;
}

void ServiceTest::twilioRouteRefusesOthers()
{
    QFETCH(const http::Request, request);
    QFETCH(const bool, configured);
    OutboxFixture fixture;
    send(fixture);
    http::Handlers handlers;
    addOutboxRoutes(handlers, *fixture.service, [configured] {
        return configured ? TwilioCallback{callbackUrl, SecretBytes(authToken)} : TwilioCallback{};
    });
    CS_VERIFY_ERROR(handlers.all().value(u"receiveTwilioStatus"_s)(request), ErrorCode::Forbidden);
    QCOMPARE(fixture.message().state, State::Sent);
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "service_test.moc"
