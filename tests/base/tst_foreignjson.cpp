// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foreignjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// A key whose memory goes on behind its end as the name in `json` does: whoever reads beyond the key finds it there.
bool findsBeyondTheEnd(const QJsonObject &object, const QByteArray &memory, qsizetype key)
{
    const QString wide = QString::fromLatin1(memory);
    return object.contains(QLatin1StringView(memory.constData(), key))
           || object.contains(QStringView(wide).first(key));
}

} // namespace

class ForeignJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingBeyondAKey_data();
    void findsNothingBeyondAKey();
    void readsWhatQtReads_data();
    void readsWhatQtReads();
    void refusesTheRest_data();
    void refusesTheRest();
};

void ForeignJsonTest::findsNothingBeyondAKey_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("memory");
    QTest::newRow("beyond ASCII") << R"({"code\u00e9xyz": 1})"_ba << "code\xe9xyz"_ba;
    QTest::newRow("beyond ASCII, not escaped") << "{\"code\xc3\xa9xyz\": 1}"_ba << "code\xe9xyz"_ba;
    QTest::newRow("ASCII, escaped for nothing") << R"({"code\u0061xyz": 1})"_ba << "codeaxyz"_ba;
    QTest::newRow("a slash") << R"({"code\/xyz": 1})"_ba << "code/xyz"_ba;
    QTest::newRow("among others") << R"({"a": "\"", "code\u0061xyz" : {}, "z\n": 2})"_ba
                                  << "codeaxyz"_ba;
    QTest::newRow("sorts after the key") << R"({"\u00e9\u00e9\u00e9\u00e9\u00e9": 1})"_ba
                                         << "code\xe9"_ba;
    QTest::newRow("a quotation mark") << R"({"code\"xyz": 1})"_ba << "code\"xyz"_ba;
}

void ForeignJsonTest::findsNothingBeyondAKey()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, memory);
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    QVERIFY(!findsBeyondTheEnd(parseForeignObject(json), memory, 4));
}

void ForeignJsonTest::readsWhatQtReads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing in it") << "{}"_ba;
    QTest::newRow("no escapes") << "{\"caf\xc3\xa9\": [1, {\"b\": null}], \"a\": \"x\"}"_ba;
    QTest::newRow("escaped names")
        << R"({"caf\u00e9": 1, "\ud83d\ude00": 2, "\u0062": [{"\u0061": 3}]})"_ba;
    QTest::newRow("values that look like names")
        << R"({"a": "x\":", "b": ["\u0061", ":"], "c": "\\", "d": "\\\""})"_ba;
    QTest::newRow("spaces before the colon") << "{\"\\u0061\" \t\r\n : 1}"_ba;
}

void ForeignJsonTest::readsWhatQtReads()
{
    QFETCH(const QByteArray, json);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    QCOMPARE(parseForeignObject(json), document.object());
    QCOMPARE(QJsonDocument::fromJson(withPlainNames(json)), document);
}

void ForeignJsonTest::refusesTheRest_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << R"(["\u0061"])"_ba;
    QTest::newRow("cut off") << R"({"\u0061": 1)"_ba;
    QTest::newRow("cut off in an escape") << R"({"a\)"_ba;
    QTest::newRow("a name with a quotation mark") << R"({"a": 1, "b\"": 2})"_ba;
    QTest::newRow("a name with a backslash, further in") << R"({"a": [{"b\\": 2}]})"_ba;
    QTest::newRow("a name with a control character") << R"({"a\u0000": 2})"_ba;
    QTest::newRow("a name with half a character") << R"({"a\ud800": 2})"_ba;
}

void ForeignJsonTest::refusesTheRest()
{
    QFETCH(const QByteArray, json);
    QVERIFY(parseForeignObject(json).isEmpty());
}

QTEST_GUILESS_MAIN(ForeignJsonTest)
#include "tst_foreignjson.moc"
