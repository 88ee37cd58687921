// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerimport.h"
#include "support/verify.h"

#include <QTest>

using namespace countersign;
using namespace countersign::customers;
using namespace Qt::StringLiterals;

namespace {

ImportColumns columnsOf(const QString &headings, const QString &mapping = {})
{
    ImportOptions options;
    options.headings = parseMapping(mapping).value();
    return ImportColumns::from(headings.split(u','), options).value();
}

} // namespace

class TestImportRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMappings()
    {
        const auto mapping = parseMapping(u"name:Full name, phone : Mobile\\, private\\:x"_s);
        CS_VERIFY_RESULT(mapping);
        QCOMPARE(*mapping, (QHash<QString, QString>{{u"name"_s, u"Full name"_s},
                                                    {u"phone"_s, u"Mobile, private:x"_s}}));
        QVERIFY(parseMapping({})->isEmpty());
    }

    void refusesMappings_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"name", "name:", "name:a:b", ":a", "name:a,", "salary:Pay",
                                 "name:a,name:b", "name:a,phone:a", ","})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesMappings()
    {
        QFETCH(const QString, text);
        const auto mapping = parseMapping(text);
        CS_VERIFY_ERROR(mapping, ErrorCode::InvalidRequest);
        QCOMPARE(mapping.error().field, u"mapping"_s);
    }

    void readsOptions()
    {
        const auto options = importOptionsOf({{u"onError"_s, u"skip"_s},
                                              {u"dryRun"_s, true},
                                              {u"region"_s, u"DE"_s},
                                              {u"mapping"_s, u"name:N"_s}},
                                             u"US"_s);
        CS_VERIFY_RESULT(options);
        QCOMPARE(options->onError, ImportOptions::OnError::Skip);
        QVERIFY(options->dryRun);
        QCOMPARE(options->region, u"DE"_s);
        QCOMPARE(options->headings.value(u"name"_s), u"N"_s);
        const auto defaults = importOptionsOf({}, u"CA"_s);
        CS_VERIFY_RESULT(defaults);
        QCOMPARE(defaults->onError, ImportOptions::OnError::Reject);
        QVERIFY(!defaults->dryRun);
        QCOMPARE(defaults->region, u"CA"_s);
    }

    void findsColumns()
    {
        const ImportColumns columns
            = columnsOf(u"Store, NAME ,Mobile,E-mail"_s, u"phone:mobile,email:E-mail"_s);
        QCOMPARE(columns.fields,
                 (QHash<QString, qsizetype>{{u"name"_s, 1}, {u"phone"_s, 2}, {u"email"_s, 3}}));
        QCOMPARE(columns.custom, (QList<std::pair<qsizetype, QString>>{{0, u"Store"_s}}));
    }

    void refusesColumns_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no name") << u"phone,email"_s << QString() << u"no column “name”"_s;
        QTest::newRow("no address") << u"name,store"_s << QString() << u"neither"_s;
        QTest::newRow("twice") << u"name,phone,Phone"_s << QString() << u"Column 3"_s;
        QTest::newRow("empty") << u"name,,phone"_s << QString() << u"Column 2 has no heading"_s;
        QTest::newRow("mapped but missing") << u"name,phone"_s << u"email:Mail"_s << u"“Mail”"_s;
        QTest::newRow("mapped away") << u"name,phone"_s << u"name:Full name"_s << u"“Full name”"_s;
        QTest::newRow("far too long")
            << u"name,phone,"_s + QString(65, u'x') << QString() << u"row of headings"_s;
        QStringList many{u"name"_s, u"phone"_s};
        for (int i = 0; i < 51; ++i)
            many += u"c%1"_s.arg(i);
        QTest::newRow("too many") << many.join(u',') << QString() << u"more than 50"_s;
    }

    void refusesColumns()
    {
        QFETCH(const QString, headings);
        QFETCH(const QString, mapping);
        QFETCH(const QString, reason);
        ImportOptions options;
        options.headings = parseMapping(mapping).value();
        const auto columns = ImportColumns::from(headings.split(u','), options);
        CS_VERIFY_ERROR(columns, ErrorCode::InvalidImport);
        QVERIFY2(columns.error().detail.contains(reason), qPrintable(columns.error().detail));
    }

    void readsRows()
    {
        const ImportColumns columns = columnsOf(u"name,phone,email,vip,tags,status,store"_s);
        const auto full
            = checkRow(2,
                       {u"  Jane   Roe "_s, u"(202) 555-0123 ext. 7"_s, u"Jane@Example.com"_s,
                        u"Yes"_s, u"a| b  c |a||"_s, u"Blocked"_s, u" Downtown "_s},
                       columns, u"US"_s);
        QVERIFY(full);
        QCOMPARE(full->name, u"Jane Roe"_s);
        QCOMPARE(full->phone->e164(), u"+12025550123"_s);
        QCOMPARE(full->phone->extension(), u"7"_s);
        QCOMPARE(full->email->canonical(), u"jane@example.com"_s);
        QVERIFY(full->vip);
        QCOMPARE(full->tags, (QStringList{u"a"_s, u"b c"_s}));
        QCOMPARE(full->status, Status::Blocked);
        QCOMPARE(full->customFields, (QJsonObject{{u"store"_s, u"Downtown"_s}}));

        const auto shorter = checkRow(3, {u"Jo"_s, u"+44 20 7946 0018"_s}, columns,
                                      u"US"_s); // cells missing at the end are empty
        QVERIFY(shorter);
        QCOMPARE(shorter->phone->e164(), u"+442079460018"_s);
        QVERIFY(!shorter->email && !shorter->vip && shorter->customFields.isEmpty());

        const auto ownFields = checkRow(5, {u"Jo"_s, u"+44 20 7946 0018"_s, u"a"_s, u"b"_s, u"c"_s},
                                        columnsOf(u"name,phone,café no. 1,café,bar"_s), u"US"_s);
        QVERIFY(ownFields);
        QCOMPARE(ownFields->customFields,
                 (QJsonObject{{u"bar"_s, u"c"_s}, {u"café"_s, u"b"_s}, {u"café no. 1"_s, u"a"_s}}));

        const auto german = checkRow(4, {u"Jo"_s, u"030 23125 014"_s}, columns, u"DE"_s);
        QVERIFY(german);
        QCOMPARE(german->phone->e164(), u"+493023125014"_s);
    }

    void findsFaults_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QStringList>("faults");
        const QString phone = u"202-555-0123"_s;
        QTest::newRow("no name") << QStringList{u" "_s, phone}
                                 << QStringList{u"name invalid_request"_s};
        QTest::newRow("long name")
            << QStringList{QString(101, u'x'), phone} << QStringList{u"name invalid_request"_s};
        QTest::newRow("no address") << QStringList{u"Jane"_s} << QStringList{u" invalid_request"_s};
        QTest::newRow("bad phone")
            << QStringList{u"Jane"_s, u"12"_s} << QStringList{u"phone invalid_phone"_s};
        QTest::newRow("spreadsheet's phone")
            << QStringList{u"Jane"_s, u"2.02556E+09"_s} << QStringList{u"phone invalid_phone"_s};
        QTest::newRow("bad e-mail")
            << QStringList{u"Jane"_s, u""_s, u"jane@"_s} << QStringList{u"email invalid_email"_s};
        QTest::newRow("good phone, bad e-mail")
            << QStringList{u"Jane"_s, phone, u"x"_s} << QStringList{u"email invalid_email"_s};
        QTest::newRow("vip") << QStringList{u"Jane"_s, phone, u""_s, u"maybe"_s}
                             << QStringList{u"vip invalid_request"_s};
        QTest::newRow("status") << QStringList{u"Jane"_s, phone, u""_s, u""_s, u""_s, u"gone"_s}
                                << QStringList{u"status invalid_request"_s};
        QTest::newRow("tag") << QStringList{u"Jane"_s, phone, u""_s, u""_s, QString(41, u'x')}
                             << QStringList{u"tags invalid_request"_s};
        QTest::newRow("custom field")
            << QStringList{u"Jane"_s, phone, u""_s, u""_s, u""_s, u""_s, QString(1001, u'x')}
            << QStringList{u"store invalid_request"_s};
        QTest::newRow("too many cells")
            << QStringList(8, u"x"_s) << QStringList{u" invalid_request"_s};
        QTest::newRow("all at once")
            << QStringList{u"J"_s, u"12"_s, u"x"_s, u"?"_s}
            << QStringList{u"name invalid_request"_s, u"phone invalid_phone"_s,
                           u"email invalid_email"_s, u"vip invalid_request"_s};
    }

    void findsFaults()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const QStringList, faults);
        const auto profile
            = checkRow(17, cells, columnsOf(u"name,phone,email,vip,tags,status,store"_s), u"US"_s);
        QVERIFY(!profile);
        QStringList found;
        for (const contract::ImportRowError &error : profile.error()) {
            QCOMPARE(error.row, 17);
            QVERIFY(!error.detail.isEmpty());
            for (const QString &cell : cells)
                QVERIFY2(cell.size() < 4 || !error.detail.contains(cell),
                         "the error repeats personal data");
            found += error.column + u' ' + error.code;
        }
        QCOMPARE(found, faults);
    }

    void findsDuplicates()
    {
        FileDuplicates duplicates;
        QVERIFY(!duplicates.take(2, "p1", "e1"));
        QVERIFY(!duplicates.take(3, "p2", {}));
        QVERIFY(!duplicates.take(4, {}, "e2"));
        const auto phone = duplicates.take(5, "p1", "e3");
        QVERIFY(phone);
        QCOMPARE(phone->column, u"phone"_s);
        QCOMPARE(phone->code, u"duplicate"_s);
        QVERIFY(phone->detail.contains(u"Row 2 "_s));
        const auto email = duplicates.take(6, "p3", "e2");
        QVERIFY(email);
        QCOMPARE(email->column, u"email"_s);
        QVERIFY(!duplicates.take(7, "p3", "e3")); // those of refused rows are free
    }
};

QTEST_GUILESS_MAIN(TestImportRules)
#include "tst_importrules.moc"
