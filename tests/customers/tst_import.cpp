// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerdesk.h"
#include "customers/importservice.h"

#include <QStringEncoder>
#include <QTest>

using namespace countersign;
using namespace countersign::customers;
using namespace Qt::StringLiterals;
using State = ImportProgress::State;

namespace {

// Sanitizers make every row some ten times as slow, and find what they find in fewer.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int ManyRows = 5'000;
#else
constexpr int ManyRows = 100'000;
#endif

// A file of invented customers. Area codes vary so that every number is another one.
QByteArray fileOf(int rows, int from = 0)
{
    QByteArray file = "name,phone,email,vip,tags,store\n";
    file.reserve(rows * 80);
    for (int i = from; i < from + rows; ++i) {
        const QByteArray number = QByteArray::number(2'000'000 + i);
        file += "Customer " + QByteArray::number(i) + ",+4930" + number + ",customer"
                + QByteArray::number(i) + "@example.com," + (i % 10 == 0 ? "yes" : "no")
                + ",newsletter|trade,Downtown\n";
    }
    return file;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::CustomerDesk> m_desk;
    std::atomic_bool m_cancelled = false;

    ImportProgress import(
        const QByteArray &file, const ImportOptions &options = {},
        const ImportRun::Report &report = [](const ImportProgress &) {})
    {
        const CustomerContext context = m_desk->context();
        return ImportRun(context, m_desk->staff(), u"01938a30-0000-7abc-8def-001122334455"_s,
                         options, m_cancelled, report)
            .run(file);
    }

    qint64 customers() { return m_desk->count(u"SELECT count(*) FROM customers"_s); }
    qint64 keys()
    {
        return m_desk->count(u"SELECT count(*) FROM person_keys"_s) - 1;
    } // without the installation's

private Q_SLOTS:
    void init()
    {
        m_cancelled = false;
        m_desk = std::make_unique<support::CustomerDesk>();
        CS_VERIFY_RESULT(m_desk->open());
    }

    void importsEverything()
    {
        const ImportProgress done = import(fileOf(250));
        QCOMPARE(importStateName(done.state), u"completed"_s);
        QCOMPARE(done.imported, 250);
        QCOMPARE(done.rowsTotal, 250);
        QCOMPARE(done.rowsRead, 250);
        QCOMPARE(done.errorCount, 0);
        QCOMPARE(customers(), 250);
        QCOMPARE(keys(), 250);
        QCOMPARE(m_desk->trail().count(u"customer.import.completed"_s), 1);
        const auto found = m_desk->service().findByEmail(
            EmailAddress::parse(u"customer20@example.com"_s).value());
        CS_VERIFY_RESULT(found);
        QVERIFY(*found);
        QCOMPARE((*found)->profile.name, u"Customer 20"_s);
        QCOMPARE((*found)->profile.phone->e164(), u"+49302000020"_s);
        QVERIFY((*found)->profile.vip);
        QCOMPARE((*found)->profile.tags, (QStringList{u"newsletter"_s, u"trade"_s}));
        QCOMPARE((*found)->profile.customFields, (QJsonObject{{u"store"_s, u"Downtown"_s}}));
        QCOMPARE((*found)->source, Source::Import);
        QCOMPARE(
            m_desk->count(
                u"SELECT count(*) FROM customers WHERE import_id = '01938a30-0000-7abc-8def-001122334455'"_s),
            250);
    }

    // A file adds customers and changes none, so it is no way around a held change of a phone number.
    void knownCustomersKeepTheirPhone()
    {
        const auto jane = m_desk->add(u"Jane Roe"_s, u"202-555-0123"_s, u"jane@example.com"_s);
        CS_VERIFY_RESULT(jane);
        ImportOptions skip;
        skip.onError = ImportOptions::OnError::Skip;
        const ImportProgress done
            = import("name,phone,email\nJane Roe,202-555-0188,jane@example.com\n"_ba, skip);
        QCOMPARE(done.imported, 0);
        QCOMPARE(done.errorCount, 1);
        QCOMPARE(done.errors.first().code, u"duplicate"_s);
        QCOMPARE(m_desk->service().load(jane->id)->profile.phone->e164(), u"+12025550123"_s);
    }

    void theErasedAreReported()
    {
        const auto jane = m_desk->add(u"Jane Roe"_s, u"202-555-0123"_s, u"jane@example.com"_s);
        CS_VERIFY_RESULT(m_desk->service().erase(m_desk->staff(), jane->id));
        const QByteArray file = "name,phone,email\n"
                                "Jane Roe,202-555-0123,\n"
                                "Jane R.,,JANE@example.com\n"
                                "John Doe,202-555-0124,\n"_ba;
        ImportOptions skip;
        skip.onError = ImportOptions::OnError::Skip;
        const ImportProgress done = import(file, skip);
        QCOMPARE(importStateName(done.state), u"completed"_s);
        QCOMPARE(done.imported, 1);
        QCOMPARE(done.errors.size(), 2);
        QCOMPARE(done.errors.at(0).code, u"conflict"_s);
        QCOMPARE(done.errors.at(0).column, u"phone"_s);
        QCOMPARE(done.errors.at(1).column, u"email"_s);
        QCOMPARE(customers(), 1);
    }

    // Erased while the import runs: the table itself keeps them out.
    void whoIsErasedMeanwhileIsLeftOut()
    {
        const auto jane = m_desk->add(u"Jane Roe"_s, u"202-555-0123"_s, u"jane@example.com"_s);
        const QByteArray file = "name,phone,email\n"
                                "Jane Roe,,jane@example.net\n"
                                "John Doe,202-555-0124,\n"_ba;
        ImportOptions skip;
        skip.onError = ImportOptions::OnError::Skip;
        bool erased = false;
        const ImportProgress done = import(file, skip, [&](const ImportProgress &progress) {
            if (progress.rowsRead < 2 || erased)
                return;
            erased = true; // under the address that the file has for her
            CS_VERIFY_RESULT(m_desk->move(jane->id, [](const Profile &profile) {
                return applyPatch(profile, {{u"email"_s, u"jane@example.net"_s}}, u"US"_s);
            }));
            CS_VERIFY_RESULT(m_desk->service().erase(m_desk->staff(), jane->id));
        });
        QVERIFY(erased);
        QCOMPARE(done.imported, 1);
        QCOMPARE(done.errorCount, 1);
        QCOMPARE(customers(), 1);
    }

    void oneFaultRefusesAll()
    {
        CS_VERIFY_RESULT(m_desk->add(u"Known"_s, u"202-555-0150"_s, u"known@example.com"_s));
        const QByteArray file = "name,phone,email\n"
                                "Jane Roe,202-555-0123,\n"         // 2: good
                                "John Doe,12,john@example.com\n"   // 3: bad phone
                                "Jane Two,(202) 555-0123,\n"       // 4: row 2's phone
                                "Known Two,2025550150,\n"          // 5: in the table
                                "Known Three,,KNOWN@example.com\n" // 6: in the table
                                ",2025550124,\n"                   // 7: no name
                                "A,B,C,D\n"_ba;                    // 8: too many cells
        const ImportProgress done = import(file);
        QCOMPARE(importStateName(done.state), u"refused"_s);
        QCOMPARE(done.imported, 0);
        QCOMPARE(done.errorCount, 6);
        QStringList faults;
        for (const contract::ImportRowError &error : done.errors)
            faults += u"%1 %2 %3"_s.arg(QString::number(error.row), error.column, error.code);
        QCOMPARE(faults, (QStringList{u"3 phone invalid_phone"_s, u"4 phone duplicate"_s,
                                      u"5 phone duplicate"_s, u"6 email duplicate"_s,
                                      u"7 name invalid_request"_s, u"8  invalid_request"_s}));
        QVERIFY(!done.detail.isEmpty());
        QCOMPARE(customers(), 1);
        QCOMPARE(keys(), 1);
        QCOMPARE(m_desk->lastAction(), u"customer.import.refused"_s);
    }

    void skippingImportsTheGoodRows()
    {
        const QByteArray file
            = "name,phone\nJane Roe,202-555-0123\nJohn Doe,12\nJane Two,2025550123\nAnn Poe,2025550124\n"_ba;
        const ImportProgress done = import(file, {.onError = ImportOptions::OnError::Skip});
        QCOMPARE(importStateName(done.state), u"completed"_s);
        QCOMPARE(done.imported, 2);
        QCOMPARE(done.errorCount, 2);
        QCOMPARE(customers(), 2);
        QCOMPARE(keys(), 2);
    }

    void dryRunsStoreNothing()
    {
        const ImportProgress good = import(fileOf(20), {.dryRun = true});
        QCOMPARE(importStateName(good.state), u"completed"_s);
        QCOMPARE(good.imported, 20);
        const ImportProgress bad = import("name,phone\nJane,1\n", {.dryRun = true});
        QCOMPARE(importStateName(bad.state), u"refused"_s);
        QCOMPARE(customers(), 0);
        QCOMPARE(keys(), 0);
        QCOMPARE(m_desk->trail().count(u"customer.import.completed"_s),
                 1); // looking for duplicates tells who is a customer
    }

    void refusesFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << ""_ba << u"empty"_s;
        QTest::newRow("headings only") << "name,phone\r\n"_ba << u"no rows"_s;
        QTest::newRow("missing column") << "phone\n2025550123\n"_ba << u"“name”"_s;
        QTest::newRow("no headings")
            << "Jane Roe,2025550123\nJohn Doe,2025550124\n"_ba << u"“name”"_s;
        QTest::newRow("wrong encoding") << "name,phone\nJos\xE9,2025550123\n"_ba << u"UTF-8"_s;
        QTest::newRow("broken quotes")
            << "name,phone\nJane \"J\" Roe,2025550123\n"_ba << u"Row 2"_s;
        QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << u"text file"_s;
    }

    void refusesFiles()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, reason);
        const ImportProgress done = import(file);
        QCOMPARE(importStateName(done.state), u"refused"_s);
        QVERIFY2(done.detail.contains(reason), qPrintable(done.detail));
        QVERIFY(!done.detail.contains(u"2025550123"_s) && !done.detail.contains(u"Roe"_s));
        QCOMPARE(customers(), 0);
        QCOMPARE(m_desk->lastAction(), u"customer.import.refused"_s);
    }

    void understandsSpreadsheets()
    {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray file = encoder(
            u"Full name\tMobile\tStore\nJosé Álvarez\t(202) 555-0123\t\"a \"\"b\"\"\"\n"_s);
        ImportOptions options;
        options.headings = {{u"name"_s, u"Full name"_s}, {u"phone"_s, u"mobile"_s}};
        const ImportProgress done = import(file, options);
        QVERIFY2(done.state == State::Completed, qPrintable(done.detail));
        const auto found
            = m_desk->service().findByPhone(PhoneNumber::parse(u"2025550123"_s).value());
        QCOMPARE((*found)->profile.name, u"José Álvarez"_s);
        QCOMPARE((*found)->profile.customFields.value("Store"_L1).toString(), u"a \"b\""_s);
    }

    void keepsOnlyTheFirstErrors()
    {
        QByteArray file = "name,phone\n";
        for (int i = 0; i < 1500; ++i)
            file += "Jane Roe,1\n";
        const ImportProgress done = import(file);
        QCOMPARE(done.errorCount, 1500);
        QCOMPARE(done.errors.size(), ImportProgress::MaximumErrors);
        QCOMPARE(done.errors.last().row, 1001);
    }

    void cancellingLeavesNothing()
    {
        int reports = 0;
        const ImportProgress early = import(fileOf(3000), {}, [&](const ImportProgress &progress) {
            ++reports;
            if (progress.rowsRead >= 1000)
                m_cancelled = true;
        });
        QCOMPARE(importStateName(early.state), u"cancelled"_s);
        QVERIFY(reports >= 3);
        QVERIFY(early.rowsRead < 3000);
        m_cancelled = false;
        const ImportProgress late = import(fileOf(3000), {}, [&](const ImportProgress &progress) {
            if (progress.rowsRead == 3000)
                m_cancelled = true; // just before the transaction
        });
        QCOMPARE(importStateName(late.state), u"cancelled"_s);
        QCOMPARE(customers(), 0);
        QCOMPARE(keys(), 0);
        QCOMPARE(m_desk->lastAction(), u"customer.import.refused"_s);
    }

    void customersAddedMeanwhileAreDuplicates_data()
    {
        QTest::addColumn<bool>("skip");
        QTest::newRow("reject") << false;
        QTest::newRow("skip") << true;
    }

    void customersAddedMeanwhileAreDuplicates()
    {
        QFETCH(const bool, skip);
        bool added = false;
        const auto interfere = [&](const ImportProgress &progress) {
            if (progress.rowsRead == 700 && !added) { // all rows are checked, none is stored
                added = true;
                CS_VERIFY_RESULT(m_desk->add(u"Interloper"_s, u"+49302000005"_s));
            }
        };
        const ImportProgress done = import(
            fileOf(700),
            {.onError = skip ? ImportOptions::OnError::Skip : ImportOptions::OnError::Reject},
            interfere);
        QVERIFY(added);
        QCOMPARE(importStateName(done.state), skip ? u"completed"_s : u"refused"_s);
        QCOMPARE(done.imported, skip ? 699 : 0);
        QCOMPARE(done.errorCount, 1);
        QCOMPARE(done.errors.first().row, 7);
        QCOMPARE(customers(), skip ? 700 : 1);
        QCOMPARE(keys(), skip ? 700 : 1);
    }

    void jobsRunAndAreRemembered()
    {
        ImportService imports(m_desk->context());
        const auto id = imports.start(m_desk->staff(), fileOf(300), {});
        CS_VERIFY_RESULT(id);
        QTRY_COMPARE(imports.job(*id)->state, u"completed"_s);
        QCOMPARE(imports.job(*id)->imported, 300);
        CS_VERIFY_ERROR(imports.cancel(m_desk->staff(), *id), ErrorCode::Conflict);
        CS_VERIFY_ERROR(imports.job(u"unknown"_s), ErrorCode::NotFound);
        CS_VERIFY_ERROR(imports.cancel(m_desk->staff(), u"unknown"_s), ErrorCode::NotFound);
        const auto again = imports.start(m_desk->staff(), fileOf(300), {});
        QTRY_COMPARE(imports.job(*again)->state, u"refused"_s);
        QCOMPARE(imports.job(*again)->errorCount, 300);
        m_desk->database().clock().advance(std::chrono::hours(25));
        const auto third = imports.start(m_desk->staff(), fileOf(1, 900), {});
        CS_VERIFY_RESULT(third);
        CS_VERIFY_ERROR(imports.job(*id), ErrorCode::NotFound);
        QTRY_COMPARE(imports.job(*third)->state, u"completed"_s);
        QVERIFY(!m_desk->trail().contains(u"customer.import.cancelled"_s)); // none was running
    }

    void whoCancelsIsRecorded()
    {
        Actor colleague = m_desk->staff();
        colleague.id = u"01938a00-1111-7222-8333-777788889999"_s;
        ImportService imports(m_desk->context());
        const auto id = imports.start(m_desk->staff(), fileOf(20'000), {});
        CS_VERIFY_RESULT(id);
        CS_VERIFY_RESULT(imports.cancel(colleague, *id));
        QTRY_COMPARE(imports.job(*id)->state, u"cancelled"_s);
        const auto actorOf = [this](const QString &action) {
            return m_desk->count(
                u"SELECT count(*) FROM audit_fields WHERE action = '%1' "
                "AND actor_id = '01938a00-1111-7222-8333-777788889999'"_s.arg(action));
        };
        QCOMPARE(actorOf(u"customer.import.cancelled"_s), 1);
        QCOMPARE(actorOf(u"customer.import.refused"_s), 0); // how it ended: by who started it
        QCOMPARE(m_desk->trail().count(u"customer.import.cancelled"_s), 1);
        QTRY_COMPARE(m_desk->trail().count(u"customer.import.refused"_s), 1);

        // an answer only with its record
        const auto second = imports.start(m_desk->staff(), fileOf(20'000), {});
        CS_VERIFY_RESULT(second);
        Actor unlisted = colleague;
        unlisted.operation = u"getCustomerImport"_s;
        CS_VERIFY_ERROR(imports.cancel(unlisted, *second), ErrorCode::Internal);
        QCOMPARE(m_desk->trail().count(u"customer.import.cancelled"_s), 1);
        QTRY_COMPARE(customers(), 0);
    }

    void jobsCanBeCancelledAndQueuesAreBounded()
    {
        ImportService imports(m_desk->context());
        QStringList ids;
        bool full = false;
        for (int i = 0; i < 8 && !full; ++i) {
            const auto id = imports.start(m_desk->staff(), fileOf(20'000, i * 20'000), {});
            if (id) {
                ids += *id;
            } else {
                full = true;
                QCOMPARE(id.error().code, ErrorCode::Unavailable);
                QVERIFY(id.error().retryAfter);
            }
        }
        QVERIFY(full);
        for (const QString &id : std::as_const(ids))
            CS_VERIFY_RESULT(imports.cancel(m_desk->staff(), id));
        for (const QString &id : std::as_const(ids))
            QTRY_COMPARE(imports.job(id)->state, u"cancelled"_s);
        QCOMPARE(customers(), 0);
    }

    void stoppingCancels()
    {
        {
            ImportService imports(m_desk->context());
            CS_VERIFY_RESULT(imports.start(m_desk->staff(), fileOf(20'000), {}));
        }
        QCOMPARE(customers(), 0);
        QCOMPARE(m_desk->lastAction(), u"customer.import.refused"_s);
    }

    void aHundredThousandRows()
    {
        const QByteArray file = fileOf(ManyRows);
        qint64 reports = 0;
        const ImportProgress done = import(file, {}, [&](const ImportProgress &) { ++reports; });
        QVERIFY2(done.state == State::Completed, qPrintable(done.detail));
        QCOMPARE(customers(), ManyRows);
        QVERIFY(reports >= ManyRows / 500);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
