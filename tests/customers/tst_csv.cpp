// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/csvreader.h"
#include "customers/csvtext.h"
#include "support/verify.h"

#include <QStringEncoder>
#include <QTest>

using namespace countersign;
using namespace countersign::customers;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text);
}

Result<QList<QStringList>> rowsOf(const QByteArray &text, char delimiter = ',')
{
    QList<QStringList> rows;
    const auto read = readCsv(text, delimiter, [&](qint64 number, const QStringList &cells) {
        rows.append(QStringList{QString::number(number)} + cells);
        return true;
    });
    return read ? Result<QList<QStringList>>(rows) : failureOf(read);
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("UTF-8") << u"name\nJosé\n"_s.toUtf8();
        QTest::newRow("two files with marks, joined")
            << u"\ufeffname\n\ufeff\ufeffJo\ufeffsé\n"_s.toUtf8();
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + u"name\nJosé\n"_s.toUtf8();
        QTest::newRow("UTF-16 little-endian")
            << utf16(u"name\nJosé\n"_s, QStringConverter::Utf16LE);
        QTest::newRow("UTF-16 big-endian") << utf16(u"name\nJosé\n"_s, QStringConverter::Utf16BE);
    }

    void decodes()
    {
        QFETCH(const QByteArray, file);
        const auto text = decodeCsvText(file);
        CS_VERIFY_RESULT(text);
        QCOMPARE(*text, u"name\nJosé\n"_s.toUtf8());
    }

    void refusesOtherEncodings_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        QTest::newRow("Latin 1") << "name,phone\nJane,1\nJos\xE9,2\n"_ba << u"line 3"_s;
        QTest::newRow("Latin 1 far inside")
            << "name\n" + QByteArray("Jane Roe\n").repeated(5000) + "Jos\xE9\n"
            << u"line 5002"_s;
        QTest::newRow("cut inside a character") << "name\nJos\xC3"_ba << u"line 2"_s;
        QTest::newRow("UTF-16 without mark")
            << utf16(u"name\n"_s, QStringConverter::Utf16LE).sliced(2) << u"byte order mark"_s;
        QTest::newRow("UTF-16 of odd length")
            << utf16(u"name\n"_s, QStringConverter::Utf16LE) + 'x' << u"UTF-16"_s;
        QTest::newRow("UTF-16 with half a pair")
            << QByteArray("\xFF\xFEn\0\x00\xD8", 6) << u"UTF-16"_s;
        QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0n\0\0\0", 8) << u"UTF-32"_s;
        QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n"_ba << u"UTF-8"_s;
        QTest::newRow("a NUL") << QByteArray("name\0,phone\n", 12) << u"not a text file"_s;
        QTest::newRow("nothing") << ""_ba << u"empty"_s;
        QTest::newRow("blank lines") << "\xEF\xBB\xBF\r\n\r\n"_ba << u"empty"_s;
    }

    void refusesOtherEncodings()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, reason);
        const auto text = decodeCsvText(file);
        CS_VERIFY_ERROR(text, ErrorCode::InvalidImport);
        QVERIFY2(text.error().detail.contains(reason), qPrintable(text.error().detail));
    }

    void findsTheDelimiter()
    {
        QCOMPARE(detectDelimiter("name,phone\na;b;c;d"), ',');
        QCOMPARE(detectDelimiter("name;phone;email\n"), ';');
        QCOMPARE(detectDelimiter("name\tphone"), '\t');
        QCOMPARE(detectDelimiter("\"a;b;c;d\",phone\n"), ',');
        QCOMPARE(detectDelimiter("name"), ',');
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::newRow("plain") << "a,b\nc,d\n"_ba
                               << QList<QStringList>{{u"1"_s, u"a"_s, u"b"_s},
                                                     {u"2"_s, u"c"_s, u"d"_s}};
        QTest::newRow("no final line end")
            << "a\nb"_ba << QList<QStringList>{{u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}};
        QTest::newRow("CRLF and blank lines")
            << "a\r\n\r\n\r\nb\r\n"_ba << QList<QStringList>{{u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}};
        QTest::newRow("rows of separators only")
            << "a,b\n,\n,,,\nc,\n"_ba
            << QList<QStringList>{{u"1"_s, u"a"_s, u"b"_s}, {u"2"_s, u"c"_s, u""_s}};
        QTest::newRow("quotes") << "\"a,\n\"\"x\"\"\",b\n"_ba
                                << QList<QStringList>{{u"1"_s, u"a,\n\"x\""_s, u"b"_s}};
        QTest::newRow("old Macintosh")
            << "a\rb\r"_ba << QList<QStringList>{{u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}};
    }

    void reads()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QList<QStringList>, rows);
        const auto read = rowsOf(text);
        CS_VERIFY_RESULT(read);
        QCOMPARE(*read, rows);
    }

    void tabsSeparate()
    {
        const auto rows = rowsOf("a\tb\n\tc\n", '\t');
        CS_VERIFY_RESULT(rows);
        QCOMPARE(*rows, (QList<QStringList>{{u"1"_s, u"a"_s, u"b"_s}, {u"2"_s, u""_s, u"c"_s}}));
    }

    void refusesBrokenQuotes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("row");
        QTest::newRow("inside a cell") << "a\nb \"c\" d\n"_ba << 2;
        QTest::newRow("after the end") << "a\n\"b\" c\n"_ba << 2;
        QTest::newRow("never closed") << "a\nb\n\"c\nd\n"_ba << 3;
        QTest::newRow("swallows the file") << "a\n\"b" + QByteArray(40'000, 'x') + "\"\n" << 2;
        QTest::newRow("swallows more than one chunk") << "a\n\"b" + QByteArray(400'000, 'x') << 2;
    }

    void refusesBrokenQuotes()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, row);
        const auto rows = rowsOf(text);
        CS_VERIFY_ERROR(rows, ErrorCode::InvalidImport);
        QVERIFY2(rows.error().detail.contains(u"Row %1 "_s.arg(row)),
                 qPrintable(rows.error().detail));
    }

    void refusesRowsOfTooManyCells()
    {
        const QByteArray most = QByteArray(MaximumCells - 1, ',') + "a\n";
        CS_VERIFY_RESULT(rowsOf("a\n" + most));
        for (const qsizetype more : {qsizetype(1), qsizetype(1'000'000)}) {
            const auto rows = rowsOf("a\n" + QByteArray(more, ',') + most);
            CS_VERIFY_ERROR(rows, ErrorCode::InvalidImport);
            QVERIFY2(rows.error().detail.contains(u"Row 2 "_s), qPrintable(rows.error().detail));
        }
    }

    void stopsWhenTold()
    {
        int rows = 0;
        CS_VERIFY_RESULT(
            readCsv("a\nb\nc\n", ',', [&](qint64, const QStringList &) { return ++rows < 2; }));
        QCOMPARE(rows, 2);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
