// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailservice.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace countersign::audit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const PersonId ada(u"01938a00-1111-7222-8333-444455556666"_s);
const StaffId mia(u"01938a00-2222-7222-8333-444455556666"_s);

QByteArray bytes(const QString &base64)
{
    return QByteArray::fromBase64(base64.toLatin1());
}

QList<QByteArray> bytes(const QStringList &texts)
{
    QList<QByteArray> list;
    for (const QString &text : texts)
        list += bytes(text);
    return list;
}

} // namespace

class TrailServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsNewestFirstWithDetails();
    void recordsThatItWasRead();
    void filters_data();
    void filters();
    void pagesWithoutGapsWhileTheTrailGrows();
    void refusesForeignCursors_data();
    void refusesForeignCursors();
    void tellsWhoWasErased();
    void provesEveryEvent();
    void provesThatItOnlyGrew();
    void refusesImpossibleProofs();

private:
    Actor reader() const
    {
        return {ActorKind::Staff, mia.value(), u"auditor"_s, {},
                u"192.0.2.9"_s,   {},          u"r"_s,       m_database->clock().now()};
    }
    Result<void> record(const QString &action, const QString &resource, const Actor &actor,
                        bool success = true)
    {
        return m_database->ledger().record(
            actor,
            {.action = action, .resource = resource, .resourceId = u"id"_s, .success = success});
    }
    Result<contract::AuditPage> list(const EventFilter &filter, const QString &after, int limit)
    {
        return m_service->list(reader(), filter, after, limit).and_then([](const QByteArray &page) {
            return contract::decode<contract::AuditPage>(QJsonDocument::fromJson(page).object());
        });
    }
    QStringList actionsOf(const EventFilter &filter)
    {
        QStringList actions;
        const auto page = list(filter, {}, 50);
        for (const contract::AuditEvent &event : page.value_or(contract::AuditPage()).items)
            actions += event.action;
        return actions;
    }

    std::unique_ptr<support::TemporaryDatabase> m_database;
    std::unique_ptr<TrailService> m_service;
};

void TrailServiceTest::init()
{
    m_database = std::make_unique<support::TemporaryDatabase>();
    CS_VERIFY_RESULT(m_database->open());
    m_service = std::make_unique<TrailService>(m_database->database(), m_database->vault(),
                                               m_database->ledger());
}

void TrailServiceTest::cleanup()
{
    m_service.reset();
    m_database.reset();
}

void TrailServiceTest::listsNewestFirstWithDetails()
{
    Actor actor = reader();
    actor.userAgent = u"Browser"_s;
    CS_VERIFY_RESULT(m_database->ledger().record(actor, {.action = u"customer.updated"_s,
                                                         .resource = u"customer"_s,
                                                         .resourceId = u"7"_s,
                                                         .details = {{"fields"_L1, u"name"_s}},
                                                         .before = {{"name"_L1, u"A"_s}},
                                                         .after = {{"name"_L1, u"B"_s}}}));
    const auto page = list({}, {}, 50);
    CS_VERIFY_RESULT(page);
    QCOMPARE(page->items.size(), 2);
    QVERIFY(!page->next);
    const contract::AuditEvent &event = page->items.first();
    QCOMPARE(event.index, 1);
    QCOMPARE(event.action, u"customer.updated"_s);
    QCOMPARE(event.actor.kind, u"staff"_s);
    QCOMPARE(event.actor.id, mia.value());
    QCOMPARE(event.at, formatInstant(m_database->clock().now()));
    QVERIFY(!event.subject && !event.error && !event.erased);
    QCOMPARE(*event.details, (QJsonObject{{"address"_L1, u"192.0.2.9"_s},
                                          {"userAgent"_L1, u"Browser"_s},
                                          {"before"_L1, QJsonObject{{"name"_L1, u"A"_s}}},
                                          {"after"_L1, QJsonObject{{"name"_L1, u"B"_s}}},
                                          {"details"_L1, QJsonObject{{"fields"_L1, u"name"_s}}}}));
    QCOMPARE(page->items.last().action, u"installation.created"_s);
}

void TrailServiceTest::recordsThatItWasRead()
{
    CS_VERIFY_RESULT(list({.subject = ada.value(),
                           .action = u"customer"_s,
                           .success = false,
                           .from = m_database->clock().now()},
                          {}, 10));
    const auto page = list({}, {}, 1);
    CS_VERIFY_RESULT(page);
    const contract::AuditEvent &event = page->items.first();
    QCOMPARE(event.action, u"audit.events.read"_s);
    QCOMPARE(event.actor.id, mia.value());
    QCOMPARE(event.details->value("details"_L1).toObject(),
             (QJsonObject{{"subject"_L1, ada.value()},
                          {"action"_L1, u"customer"_s},
                          {"success"_L1, false},
                          {"count"_L1, 0},
                          {"from"_L1, formatInstant(m_database->clock().now())}}));
}

void TrailServiceTest::filters_data()
{
    // Recorded: 0 installation.created (system), 1 otp.code.requested (anonymous), 2
    // otp.code.refused (customer ada, failed), 3 session.started (customer ada), 4 customer.updated
    // (staff mia, of customer 7, about ada); one minute apart.
    const Instant start = support::VirtualClock().now();
    QTest::addColumn<EventFilter>("filter");
    QTest::addColumn<QStringList>("actions");
    QTest::newRow("user") << EventFilter{.user = ada.value()}
                          << QStringList{u"session.started"_s, u"otp.code.refused"_s};
    QTest::newRow("nobody") << EventFilter{.user = u"01938a00-0000-7222-8333-444455556666"_s}
                            << QStringList();
    QTest::newRow("action") << EventFilter{.action = u"otp.code.refused"_s}
                            << QStringList{u"otp.code.refused"_s};
    QTest::newRow("actions below") << EventFilter{.action = u"otp"_s}
                                   << QStringList{u"otp.code.refused"_s, u"otp.code.requested"_s};
    QTest::newRow("only whole words") << EventFilter{.action = u"otp.code.re"_s} << QStringList();
    QTest::newRow("resource") << EventFilter{.resource = u"customer"_s}
                              << QStringList{u"customer.updated"_s};
    QTest::newRow("one of them") << EventFilter{.resource = u"customer/7"_s}
                                 << QStringList{u"customer.updated"_s};
    QTest::newRow("another of them") << EventFilter{.resource = u"customer/8"_s} << QStringList();
    QTest::newRow("about somebody")
        << EventFilter{.subject = ada.value()} << QStringList{u"customer.updated"_s};
    QTest::newRow("failed") << EventFilter{.success = false} << QStringList{u"otp.code.refused"_s};
    QTest::newRow("from") << EventFilter{.from = start + 3min}
                          << QStringList{u"customer.updated"_s, u"session.started"_s};
    QTest::newRow("to") << EventFilter{.to = start + 1min}
                        << QStringList{u"installation.created"_s};
    QTest::newRow("between") << EventFilter{.from = start + 1min, .to = start + 3min}
                             << QStringList{u"otp.code.refused"_s, u"otp.code.requested"_s};
    QTest::newRow("all of them") << EventFilter{.user = ada.value(),
                                                .action = u"otp"_s,
                                                .resource = u"otp_flow"_s,
                                                .success = false,
                                                .from = start,
                                                .to = start + 10min}
                                 << QStringList{u"otp.code.refused"_s};
    QTest::newRow("SQL is only text") << EventFilter{.action = u"' OR 1=1 --"_s} << QStringList();
}

void TrailServiceTest::filters()
{
    QFETCH(const EventFilter, filter);
    QFETCH(const QStringList, actions);
    const auto next = [&] {
        m_database->clock().advance(1min);
        return m_database->system();
    };
    Actor anonymous = next();
    anonymous.kind = ActorKind::Anonymous;
    CS_VERIFY_RESULT(record(u"otp.code.requested"_s, u"otp_flow"_s, anonymous));
    Actor customer = next();
    customer.kind = ActorKind::Customer;
    customer.id = ada.value();
    CS_VERIFY_RESULT(record(u"otp.code.refused"_s, u"otp_flow"_s, customer, false));
    next();
    CS_VERIFY_RESULT(record(u"session.started"_s, u"session"_s, customer));
    Actor staff = next();
    staff.kind = ActorKind::Staff;
    staff.id = mia.value();
    CS_VERIFY_RESULT(m_database->ledger().record(staff, {.action = u"customer.updated"_s,
                                                         .resource = u"customer"_s,
                                                         .resourceId = u"7"_s,
                                                         .subject = PersonId(ada.value())}));
    QCOMPARE(actionsOf(filter), actions);
}

void TrailServiceTest::pagesWithoutGapsWhileTheTrailGrows()
{
    for (int i = 0; i < 24; ++i)
        CS_VERIFY_RESULT(record(u"customer.read"_s, u"customer"_s, m_database->system()));
    QList<qint64> seen;
    QString after;
    int pages = 0;
    do {
        const auto page = list({}, after, 10); // each call adds an event at the other end
        CS_VERIFY_RESULT(page);
        QVERIFY(page->items.size() <= 10);
        for (const contract::AuditEvent &event : page->items)
            seen += event.index;
        after = page->next.value_or(QString());
        ++pages;
    } while (!after.isEmpty());
    QCOMPARE(pages, 3);
    QCOMPARE(seen.size(), 25);
    for (qsizetype i = 0; i < seen.size(); ++i)
        QCOMPARE(seen[i], 24 - i);
}

void TrailServiceTest::refusesForeignCursors_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::newRow("words") << u"next please"_s;
    QTest::newRow("a number") << u"12"_s;
    QTest::newRow("padding") << u"ZTEy=="_s;
    QTest::newRow("negative") << u"ZS0x"_s;       // e-1
    QTest::newRow("leading zero") << u"ZTAx"_s;   // e01
    QTest::newRow("another letter") << u"eDEy"_s; // x12
    QTest::newRow("not ASCII") << u"ZTEyé"_s;
}

void TrailServiceTest::refusesForeignCursors()
{
    QFETCH(const QString, cursor);
    CS_VERIFY_ERROR(list({}, cursor, 10), ErrorCode::InvalidCursor);
}

void TrailServiceTest::tellsWhoWasErased()
{
    auto &vault = m_database->vault();
    CS_VERIFY_RESULT(m_database->ledger().write<void>(
        m_database->system(), [&](Transaction &transaction) -> Result<void> {
            transaction.record({.action = u"customer.created"_s,
                                .resource = u"customer"_s,
                                .resourceId = ada.value(),
                                .subject = ada,
                                .after = {{"name"_L1, u"Ada"_s}}});
            return vault.createKey(transaction.sql(), ada, transaction.now());
        }));
    auto page = list({.action = u"customer.created"_s}, {}, 10);
    CS_VERIFY_RESULT(page);
    QCOMPARE(page->items.first().details->value("after"_L1).toObject().value("name"_L1).toString(),
             u"Ada"_s);
    const auto before = m_service->inclusion(1, std::nullopt);
    CS_VERIFY_RESULT(before);

    CS_VERIFY_RESULT(m_database->ledger().write<void>(
        m_database->system(), [&](Transaction &transaction) -> Result<void> {
            transaction.record({.action = u"customer.deleted"_s,
                                .resource = u"customer"_s,
                                .resourceId = ada.value(),
                                .subject = ada});
            return vault.destroyKey(transaction.sql(), ada, transaction.now());
        }));
    page = list({.action = u"customer.created"_s}, {}, 10);
    CS_VERIFY_RESULT(page);
    QVERIFY(!page->items.first().details);
    QCOMPARE(page->items.first().erased, true);
    QCOMPARE(page->items.first().subject, ada.value());
    // The old proof is still the same, and a new one verifies too.
    const auto after = m_service->inclusion(1, before->size);
    CS_VERIFY_RESULT(after);
    QCOMPARE(after->leaf, before->leaf);
    QCOMPARE(after->proof, before->proof);
}

void TrailServiceTest::provesEveryEvent()
{
    for (int i = 0; i < 20; ++i)
        CS_VERIFY_RESULT(record(u"customer.read"_s, u"customer"_s, m_database->system()));
    const auto checkpoint = m_service->checkpoint();
    CS_VERIFY_RESULT(checkpoint);
    const auto parsed = crypto::parseSigned(
        checkpoint->note.toUtf8(), m_database->ledger().origin(), bytes(checkpoint->publicKey));
    CS_VERIFY_RESULT(parsed);
    QCOMPARE(parsed->size, 21u);
    QCOMPARE(parsed->root, bytes(checkpoint->rootHash));
    for (quint64 index = 0; index < parsed->size; ++index) {
        const auto proof = m_service->inclusion(index, std::nullopt);
        CS_VERIFY_RESULT(proof);
        QCOMPARE(proof->size, 21);
        QCOMPARE(crypto::leafHash(bytes(proof->leaf)), bytes(proof->leafHash));
        QVERIFY(crypto::verifyInclusion(index, parsed->size, bytes(proof->leafHash),
                                        bytes(proof->proof), parsed->root));
        QVERIFY(!crypto::verifyInclusion(index, parsed->size, QByteArray(32, 'x'),
                                         bytes(proof->proof), parsed->root));
    }
    const auto page = list({}, {}, 1);
    CS_VERIFY_RESULT(page);
    const auto byId = m_service->inclusion(EventId(page->items.first().id), std::nullopt);
    CS_VERIFY_RESULT(byId);
    QCOMPARE(byId->index, page->items.first().index);
    QCOMPARE(byId->leafHash, page->items.first().leafHash);

    // The newest event is not in the last checkpoint: one is made that has it.
    const auto newest = m_service->inclusion(21, std::nullopt);
    CS_VERIFY_RESULT(newest);
    QVERIFY(newest->size >= 22);
    QCOMPARE(m_database->ledger().lastCheckpoint().size, static_cast<quint64>(newest->size));
}

void TrailServiceTest::provesThatItOnlyGrew()
{
    QList<contract::AuditCheckpoint> checkpoints;
    for (int i = 0; i < 6; ++i) {
        for (int j = 0; j <= i; ++j)
            CS_VERIFY_RESULT(record(u"customer.read"_s, u"customer"_s, m_database->system()));
        const auto checkpoint = m_service->checkpoint();
        CS_VERIFY_RESULT(checkpoint);
        checkpoints += *checkpoint;
    }
    for (const contract::AuditCheckpoint &older : std::as_const(checkpoints)) {
        for (const contract::AuditCheckpoint &newer : std::as_const(checkpoints)) {
            if (older.size > newer.size)
                continue;
            const auto from = static_cast<quint64>(older.size);
            const auto to = static_cast<quint64>(newer.size);
            const auto proof = m_service->consistency(from, to);
            CS_VERIFY_RESULT(proof);
            QVERIFY(crypto::verifyConsistency(from, to, bytes(older.rootHash),
                                              bytes(newer.rootHash), bytes(proof->proof)));
            QVERIFY(!crypto::verifyConsistency(from, to, bytes(newer.rootHash), QByteArray(32, 'x'),
                                               bytes(proof->proof)));
        }
    }
}

void TrailServiceTest::refusesImpossibleProofs()
{
    CS_VERIFY_ERROR(
        m_service->inclusion(EventId(u"01938a2e-52c4-7d61-b2aa-3344556677aa"_s), std::nullopt),
        ErrorCode::NotFound);
    CS_VERIFY_ERROR(m_service->inclusion(99, std::nullopt), ErrorCode::NotFound);
    const auto tooSmall = m_service->inclusion(0, 0);
    CS_VERIFY_ERROR(tooSmall, ErrorCode::InvalidRequest);
    QCOMPARE(tooSmall.error().field, u"size"_s);
    CS_VERIFY_ERROR(m_service->inclusion(0, 99), ErrorCode::InvalidRequest);
    CS_VERIFY_ERROR(m_service->consistency(1, 99), ErrorCode::InvalidRequest);
    CS_VERIFY_ERROR(m_service->consistency(1, 0), ErrorCode::InvalidRequest);
    CS_VERIFY_RESULT(m_service->consistency(0, 1));
}

QTEST_GUILESS_MAIN(TrailServiceTest)
#include "tst_trailservice.moc"
