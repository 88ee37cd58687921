// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailindex.h"
#include "audit/trailsearch.h"
#include "audit/trailverifier.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <QTest>

#include <random>

using namespace countersign;
using namespace countersign::audit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Events = 2600; // two stretches, and the beginning of a third

const QStringList People{u"01938a00-1111-7222-8333-444455556666"_s,
                         u"01938a00-2222-7222-8333-444455556666"_s,
                         u"01938a00-3333-7222-8333-444455556666"_s};

// By the letter, without anything of what the search does.
bool passes(const EventFilter &filter, const Leaf &leaf)
{
    const QStringList resource = filter.resource.split(u'/');
    return (filter.id.isEmpty() || filter.id == leaf.id.value())
           && (filter.user.isEmpty() || filter.user == leaf.actorId)
           && (filter.subject.isEmpty() || filter.subject == leaf.subject.value())
           && (filter.action.isEmpty() || (leaf.action + u'.').startsWith(filter.action + u'.'))
           && (filter.resource.isEmpty() || resource.first() == leaf.resource)
           && (resource.size() < 2 || resource.last() == leaf.resourceId)
           && (!filter.success || *filter.success == leaf.success)
           && (!filter.from || leaf.at >= *filter.from) && (!filter.to || leaf.at < *filter.to);
}

} // namespace

class TrailSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_database.reset(); }

    void findsWhatLookingAtEachFinds_data();
    void findsWhatLookingAtEachFinds();
    void findsAnEventByItsId();
    void findsWhatHasJustHappened();
    void writesTheIndexBehindTheTrail();
    void indexesAnOldTrailAtTheStart_data();
    void indexesAnOldTrailAtTheStart();
    void refusesAnIndexOfMoreThanThereIs();
    void neverChangesTheIndex_data();
    void neverChangesTheIndex();
    void verifierFindsAChangedIndex_data();
    void verifierFindsAChangedIndex();
    void storesPlacesInEitherForm();

private:
    QList<quint64> search(const EventFilter &filter, int pageSize);
    qint64 count(const QString &sql)
    {
        return m_database->reader()
            .one(sql, {}, [](const database::Row &row) { return row.integer(0); })
            .value_or(-1)
            .value_or(-1);
    }

    std::unique_ptr<support::TemporaryDatabase> m_database;
    QByteArray m_file; // a closed database
    QList<Leaf> m_leaves;
    Instant m_start;
};

// One trail for all tests; each gets a copy of the file. Its clock goes forward, stands still, and is set back once.
void TrailSearchTest::initTestCase()
{
    support::TemporaryDatabase original;
    CS_VERIFY_RESULT(original.open());
    m_start = original.clock().now();
    std::mt19937 dice(20261122);
    const auto pick = [&](const QStringList &from) {
        return from.at(std::uniform_int_distribution<qsizetype>(0, from.size() - 1)(dice));
    };
    for (int i = 1; i < Events; i += 100) { // the founding was the first
        CS_VERIFY_RESULT(original.ledger().write<void>(
            original.system(), [&](Transaction &transaction) -> Result<void> {
                for (int j = i; j < std::min(i + 100, Events); ++j) {
                    const QString resource = pick({u"customer"_s, u"otp_flow"_s, u"session"_s});
                    transaction.record(
                        {.action = pick({u"customer.read"_s, u"otp.code.requested"_s,
                                         u"otp.code.refused"_s, u"session.started"_s}),
                         .resource = resource,
                         .resourceId = pick({People.at(1), u"a\"b"_s, u""_s}),
                         .subject = PersonId(pick({People.at(0), u""_s})),
                         .success = j % 7 != 0});
                }
                if (i == 1301) // rare: one of a hundred events, in the second stretch
                    transaction.record({.action = u"customer.import.completed"_s,
                                        .resource = u"customer_import"_s,
                                        .resourceId = People.at(2),
                                        .success = false});
                return {};
            }));
        original.clock().advance(i == 901 ? -3h : i % 300 == 1 ? 0min : 10min);
    }
    const auto all = TrailSearch(original.reader(), {}).newest({}, 2 * Events);
    CS_VERIFY_RESULT(all);
    for (const StoredEvent &event : *all)
        m_leaves.prepend(decodeLeaf(event.leaf).value_or(Leaf()));
    QCOMPARE(m_leaves.size(), Events + 1);
    CS_VERIFY_RESULT(original.ledger().checkpointNow());
    original.close();
    const auto file = original.file();
    CS_VERIFY_RESULT(file);
    m_file = *file;
}

void TrailSearchTest::init()
{
    m_database = std::make_unique<support::TemporaryDatabase>();
    m_database->clock().advance(24h); // new events get other ids than the copied ones
    CS_VERIFY_RESULT(m_database->setFile(m_file));
}

// All of them, page by page.
QList<quint64> TrailSearchTest::search(const EventFilter &filter, int pageSize)
{
    QList<quint64> found;
    std::optional<quint64> before;
    for (bool more = true; more;) {
        const auto page = TrailSearch(m_database->reader(), filter).newest(before, pageSize);
        if (!page)
            return {};
        for (const StoredEvent &event : *page)
            found += event.index;
        more = page->size() == pageSize;
        if (more)
            before = page->last().index;
    }
    return found;
}

void TrailSearchTest::findsWhatLookingAtEachFinds_data()
{
    QTest::addColumn<EventFilter>("filter");
    QTest::addColumn<int>("atLeast");
    const auto row = [](const char *name, const EventFilter &filter, int atLeast = 1) {
        QTest::newRow(name) << filter << atLeast;
    };
    row("everything", {}, Events);
    row("subject", {.subject = People.at(0)}, 1000);
    row("nobody", {.subject = People.at(1)}, 0);
    row("actor", {.user = People.at(0)}, 0);
    row("action", {.action = u"customer.read"_s}, 500);
    row("actions below", {.action = u"otp"_s}, 1000);
    row("actions below a part", {.action = u"otp.code"_s}, 1000);
    row("half a word", {.action = u"otp.cod"_s}, 0);
    row("only a dot", {.action = u"otp."_s}, 0);
    row("rare action", {.action = u"customer.import.completed"_s});
    row("kind of resource", {.resource = u"session"_s}, 500);
    row("one of them", {.resource = u"session/"_s + People.at(1)}, 200);
    row("with a quote in its name", {.resource = u"session/a\"b"_s}, 200);
    row("of another kind", {.resource = u"customer_import/"_s + People.at(1)}, 0);
    row("rare resource", {.resource = u"customer_import/"_s + People.at(2)});
    row("failed", {.success = false}, 300);
    row("done", {.success = true}, 1000);
    row("all at once",
        {.subject = People.at(0),
         .action = u"otp.code.refused"_s,
         .resource = u"otp_flow/"_s + People.at(1),
         .success = false},
        1);
    row("from", {.from = m_start + 30min}, 100);
    row("to", {.to = m_start + 60min}, 300);
    row("between", {.from = m_start + 20min, .to = m_start + 40min}, 100);
    row("the set-back hours", {.from = m_start - 3h, .to = m_start}, 100);
    row("action and time", {.action = u"otp"_s, .from = m_start, .to = m_start + 30min}, 100);
    row("before everything", {.to = m_start - 24h}, 0);
    row("after everything", {.from = m_start + 240h}, 0);
    row("SQL is only text", {.subject = u"' OR 1=1 --"_s}, 0);
}

void TrailSearchTest::findsWhatLookingAtEachFinds()
{
    QFETCH(const EventFilter, filter);
    QFETCH(const int, atLeast);
    CS_VERIFY_RESULT(m_database->open());
    QList<quint64> expected;
    for (qsizetype i = m_leaves.size(); i-- > 0;) {
        if (passes(filter, m_leaves.at(i)))
            expected += static_cast<quint64>(i);
    }
    QVERIFY2(expected.size() >= atLeast, qPrintable(QString::number(expected.size())));
    QVERIFY(atLeast > 0 || expected.isEmpty());
    QCOMPARE(search(filter, 10'000), expected);
    QCOMPARE(search(filter, 97), expected);
    if (expected.size() < 600)
        QCOMPARE(search(filter, 1), expected);
}

void TrailSearchTest::findsAnEventByItsId()
{
    CS_VERIFY_RESULT(m_database->open());
    for (const qsizetype index :
         {qsizetype(0), qsizetype(1023), qsizetype(1024), qsizetype(Events)}) {
        const Leaf &leaf = m_leaves.at(index);
        QCOMPARE(search({.id = leaf.id.value(), .from = leaf.at, .to = leaf.at + 1ms}, 10),
                 QList<quint64>{static_cast<quint64>(index)});
    }
}

void TrailSearchTest::findsWhatHasJustHappened()
{
    CS_VERIFY_RESULT(m_database->open());
    const PersonId person(People.at(2));
    for (int i = 0; i < 3; ++i) {
        CS_VERIFY_RESULT(
            m_database->ledger().record(m_database->system(), {.action = u"customer.read"_s,
                                                               .resource = u"customer"_s,
                                                               .resourceId = person.value()}));
        QCOMPARE(search({.resource = u"customer/"_s + person.value()}, 10).size(), i + 1);
    }
}

void TrailSearchTest::writesTheIndexBehindTheTrail()
{
    CS_VERIFY_RESULT(m_database->open());
    QCOMPARE(count(u"SELECT count(*) FROM audit_stretches"_s), 2);
    const quint64 missing = 3 * StretchSize - m_database->ledger().size();
    const auto record = [&](quint64 times) {
        return m_database->ledger().write<void>(
            m_database->system(), [&](Transaction &transaction) -> Result<void> {
                for (quint64 i = 0; i < times; ++i)
                    transaction.record({.action = u"customer.read"_s,
                                        .resource = u"customer"_s,
                                        .resourceId = {}});
                return {};
            });
    };
    CS_VERIFY_RESULT(record(missing - 1));
    QCOMPARE(count(u"SELECT count(*) FROM audit_stretches"_s), 2);
    CS_VERIFY_RESULT(record(1));
    QCOMPARE(count(u"SELECT count(*) FROM audit_stretches"_s), 3);
    // More than one group may add: the next ones go on.
    CS_VERIFY_RESULT(record(18 * StretchSize));
    QVERIFY(count(u"SELECT count(*) FROM audit_stretches"_s) < 21);
    const auto sizeBefore = static_cast<int>(m_database->ledger().size());
    QCOMPARE(search({.action = u"customer.read"_s}, sizeBefore).size(),
             count(u"SELECT count(*) FROM audit_fields WHERE action = 'customer.read'"_s));
    CS_VERIFY_RESULT(record(1));
    QCOMPARE(count(u"SELECT count(*) FROM audit_stretches"_s), 21);
    const auto report = verifyDatabase(m_database->path(), {});
    CS_VERIFY_RESULT(report);
    QVERIFY2(!report->fault, report->fault ? qPrintable(report->fault->what) : "");
}

void TrailSearchTest::indexesAnOldTrailAtTheStart_data()
{
    QTest::addColumn<QString>("unwritten");
    QTest::newRow("of before the index") << u"0"_s;
    QTest::newRow("ended in the middle of it") << u"1"_s;
}

void TrailSearchTest::indexesAnOldTrailAtTheStart()
{
    QFETCH(const QString, unwritten);
    const QString contents
        = u"SELECT total(term) + sum(stretch) + sum(length(events)) + count(*) FROM audit_terms"_s;
    CS_VERIFY_RESULT(m_database->open());
    const qint64 before = count(contents);
    m_database->close();
    CS_VERIFY_RESULT(
        m_database->attack({u"DELETE FROM audit_terms WHERE stretch >= "_s + unwritten,
                            u"DELETE FROM audit_stretches WHERE number >= "_s + unwritten}));
    CS_VERIFY_RESULT(m_database->open());
    QCOMPARE(count(u"SELECT count(*) FROM audit_stretches"_s), 2);
    QCOMPARE(count(contents), before);
}

void TrailSearchTest::refusesAnIndexOfMoreThanThereIs()
{
    CS_VERIFY_RESULT(m_database->attack({u"INSERT INTO audit_stretches VALUES (2, 0, 0)"_s}));
    const auto opened = m_database->open();
    CS_VERIFY_ERROR(opened, ErrorCode::Conflict);
}

void TrailSearchTest::neverChangesTheIndex_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("change a stretch") << u"UPDATE audit_stretches SET latest = 0"_s;
    QTest::newRow("delete a stretch") << u"DELETE FROM audit_stretches"_s;
    QTest::newRow("change a term") << u"UPDATE audit_terms SET events = x'0000'"_s;
    QTest::newRow("delete a term") << u"DELETE FROM audit_terms WHERE stretch = 1"_s;
}

void TrailSearchTest::neverChangesTheIndex()
{
    QFETCH(const QString, statement);
    CS_VERIFY_RESULT(m_database->open());
    const auto refused = m_database->ledger().write<void>(
        m_database->system(), [&](Transaction &transaction) -> Result<void> {
            transaction.record(
                {.action = u"customer.read"_s, .resource = u"customer"_s, .resourceId = {}});
            const auto done = transaction.sql().execute(statement);
            return done ? Result<void>() : failureOf(done);
        });
    CS_VERIFY_ERROR(refused, ErrorCode::Conflict);
}

void TrailSearchTest::verifierFindsAChangedIndex_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<quint64>("first");
    const auto row = [](const char *name, const QStringList &statements, quint64 first) {
        QTest::newRow(name) << statements << first;
    };
    const QString one
        = u" WHERE stretch = 1 AND term = (SELECT min(term) FROM audit_terms WHERE stretch = 1)"_s;
    row("a term gone", {u"DELETE FROM audit_terms"_s + one}, 1024);
    row("an event gone from a term",
        {u"UPDATE audit_terms SET events = substr(events, 1, length(events) - 2)"_s + one}, 1024);
    row("another event", {u"UPDATE audit_terms SET events = x'0001'"_s + one}, 1024);
    row("another term", {u"UPDATE audit_terms SET term = term + 1"_s + one}, 1024);
    row("a term more", {u"INSERT INTO audit_terms VALUES (77, 0, x'0001')"_s}, 0);
    row("moved to another stretch", {u"UPDATE audit_terms SET stretch = 77"_s + one}, 1024);
    row("of a stretch that there is none of",
        {u"INSERT INTO audit_terms VALUES (77, 5, x'0001')"_s}, 5120);
    row("two exchanged",
        {u"UPDATE audit_terms SET stretch = 78 WHERE stretch = 0 AND term & 7 = 5"_s, // failed
         u"UPDATE audit_terms SET stretch = 0 WHERE stretch = 1 AND term & 7 = 5"_s,
         u"UPDATE audit_terms SET stretch = 1 WHERE stretch = 78"_s},
        0);
    row("an earlier end", {u"UPDATE audit_stretches SET latest = latest - 1 WHERE number = 0"_s},
        0);
    row("a later beginning",
        {u"UPDATE audit_stretches SET earliest = earliest + 1 WHERE number = 1"_s}, 1024);
    row("a stretch gone", {u"DELETE FROM audit_stretches WHERE number = 0"_s}, 0);
    row("the last stretch gone, its terms left",
        {u"DELETE FROM audit_stretches WHERE number = 1"_s}, 1024);
    row("a stretch more", {u"INSERT INTO audit_stretches VALUES (9, 0, 0)"_s}, 9216);
}

void TrailSearchTest::verifierFindsAChangedIndex()
{
    QFETCH(const QStringList, statements);
    QFETCH(const quint64, first);
    CS_VERIFY_RESULT(m_database->attack(statements));
    const auto report = verifyDatabase(m_database->path(), {});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->fault.has_value());
    QCOMPARE(report->fault->first, first);
    QCOMPARE(report->fault->last, first + StretchSize - 1);
}

void TrailSearchTest::storesPlacesInEitherForm()
{
    std::vector<quint16> places;
    for (const std::size_t count : {0U, 1U, 63U, 64U, 1024U}) {
        places.clear();
        StretchEvents events;
        for (std::size_t i = 0; i < count; ++i) {
            places.push_back(static_cast<quint16>(1024 - count + i));
            events.set(places.back());
        }
        const QByteArray bytes = encodeEvents(places);
        QCOMPARE(bytes.size(), static_cast<qsizetype>(std::min<std::size_t>(2 * count, 128)));
        QVERIFY(decodeEvents(bytes) == events);
    }
    QVERIFY(!decodeEvents("x"));                   // half a place
    QVERIFY(!decodeEvents(QByteArray(130, '\0'))); // too long
    QVERIFY(!decodeEvents("\x04\x01"));            // 1025
}

QTEST_GUILESS_MAIN(TrailSearchTest)
#include "tst_trailsearch.moc"
