// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/request.h"
#include "support/verify.h"
#include "widget/widgetroutes.h"

#include <QRegularExpression>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

// The widget's files as they are served; what they do in a browser is tested in tests/e2e.
class WidgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesEveryFile_data();
    void servesEveryFile();
    void servesNothingElse_data();
    void servesNothingElse();
    void demoIsForTheDemo();
    void savesTheWayOfUnchangedFiles_data();
    void savesTheWayOfUnchangedFiles();
    void knowsTheNumberToCall_data();
    void knowsTheNumberToCall();
    void needsNoInlineScriptOrStyle();
    void importsOnlyWhatIsThere();

private:
    static Result<http::Reply> ask(const QString &operation, const QString &file, bool demo = true,
                                   const QByteArray &tag = {});
};

Result<http::Reply> WidgetTest::ask(const QString &operation, const QString &file, bool demo,
                                    const QByteArray &tag)
{
    const auto files = widget::WidgetFiles::load(demo);
    if (!files)
        return failureOf(files);
    http::Handlers handlers;
    widget::addWidgetRoutes(handlers, *files, [] { return QString(); });
    http::Request request;
    request.path.insert(u"file"_s, file);
    if (!tag.isEmpty())
        request.headers.append(QHttpHeaders::WellKnownHeader::IfNoneMatch, QLatin1StringView(tag));
    return handlers.all().value(operation)(request);
}

void WidgetTest::servesEveryFile_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *script :
         {"countersign.js", "countersign-api.js", "countersign-chat.js", "countersign-dom.js",
          "countersign-orders.js", "countersign-signin.js", "countersign-style.js",
          "countersign-words.js", "demo.js"})
        QTest::newRow(script) << "text/javascript; charset=utf-8"_ba;
    QTest::newRow("demo.css") << "text/css; charset=utf-8"_ba;
    QTest::newRow("demo.html") << "text/html; charset=utf-8"_ba;
}

void WidgetTest::servesEveryFile()
{
    const auto reply = ask(u"getWidgetFile"_s, QString::fromLatin1(QTest::currentDataTag()));
    CS_VERIFY_RESULT(reply);
    QCOMPARE(reply->status, 200);
    QTEST(reply->contentType, "type");
    QVERIFY(reply->body.contains("GPL-3.0-or-later"));
    QCOMPARE(reply->headers.value(QHttpHeaders::WellKnownHeader::CacheControl), "no-cache");
    QVERIFY(reply->headers.value(QHttpHeaders::WellKnownHeader::ETag).startsWith('"'));
}

void WidgetTest::servesNothingElse_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"", "frame.html", "../openapi.json", "countersign.js/",
                             "COUNTERSIGN.JS", ":/widget/demo.js"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void WidgetTest::servesNothingElse()
{
    QFETCH(QString, file);
    CS_VERIFY_ERROR(ask(u"getWidgetFile"_s, file), ErrorCode::NotFound);
}

void WidgetTest::demoIsForTheDemo()
{
    CS_VERIFY_RESULT(ask(u"getDemoPage"_s, {}));
    CS_VERIFY_ERROR(ask(u"getDemoPage"_s, {}, false), ErrorCode::NotFound);
    CS_VERIFY_ERROR(ask(u"getWidgetFile"_s, u"demo.js"_s, false), ErrorCode::NotFound);
    CS_VERIFY_RESULT(ask(u"getWidgetFile"_s, u"countersign.js"_s, false));
}

void WidgetTest::savesTheWayOfUnchangedFiles_data()
{
    QTest::addColumn<QByteArray>("sent"); // TAG stands for the file's own
    QTest::addColumn<int>("status");
    QTest::newRow("same") << "TAG"_ba << 304;
    QTest::newRow("weak") << "W/TAG"_ba << 304;
    QTest::newRow("in a list") << "\"old\", TAG"_ba << 304;
    QTest::newRow("any") << "*"_ba << 304;
    QTest::newRow("another") << "\"old\""_ba << 200;
    QTest::newRow("without quotes") << "old"_ba << 200;
}

void WidgetTest::savesTheWayOfUnchangedFiles()
{
    QFETCH(QByteArray, sent);
    const auto first = ask(u"getWidgetFile"_s, u"countersign.js"_s);
    CS_VERIFY_RESULT(first);
    const QByteArray tag = first->headers.value(QHttpHeaders::WellKnownHeader::ETag).toByteArray();
    const auto again = ask(u"getWidgetFile"_s, u"countersign.js"_s, true, sent.replace("TAG", tag));
    CS_VERIFY_RESULT(again);
    QTEST(again->status, "status");
    QCOMPARE(again->body.isEmpty(), again->status == 304);
}

void WidgetTest::knowsTheNumberToCall_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("inScript");
    QTest::newRow("none") << QString() << "supportPhone = \"\";"_ba;
    QTest::newRow("number") << u"+1 800 555 0199"_s << "supportPhone = \"+1 800 555 0199\";"_ba;
    QTest::newRow("no way out of the text")
        << u"\";alert(1);\\"_s << "supportPhone = \"\\\";alert(1);\\\\\";"_ba;
}

void WidgetTest::knowsTheNumberToCall()
{
    QFETCH(QString, setting);
    QFETCH(QByteArray, inScript);
    const auto files = widget::WidgetFiles::load(false);
    CS_VERIFY_RESULT(files);
    const auto script = files->file(u"countersign.js"_s, setting);
    QVERIFY(script);
    QVERIFY2(script->content.contains(inScript), script->content.constData());
    QVERIFY(!script->content.contains("SUPPORT_PHONE"));
    // What is served under one tag is one text.
    QCOMPARE(script->etag == files->file(u"countersign.js"_s)->etag, setting.isEmpty());
}

void WidgetTest::needsNoInlineScriptOrStyle()
{
    const auto page = ask(u"getDemoPage"_s, {});
    CS_VERIFY_RESULT(page);
    const QString html = QString::fromUtf8(page->body);
    static const QRegularExpression inlined(
        u"<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=|javascript:"_s);
    QVERIFY2(!inlined.match(html).hasMatch(), qPrintable(inlined.match(html).captured()));
    static const QRegularExpression elsewhere(u"(src|href)=\"(https?:)?//"_s);
    QVERIFY(!elsewhere.match(html).hasMatch());
}

void WidgetTest::importsOnlyWhatIsThere()
{
    static const QRegularExpression import(u"from \"\\./([^\"]+)\""_s);
    QStringList open{u"countersign-chat.js"_s};
    QSet<QString> seen;
    while (!open.isEmpty()) {
        const QString name = open.takeFirst();
        if (seen.contains(name))
            continue;
        seen.insert(name);
        const auto file = ask(u"getWidgetFile"_s, name, false);
        CS_VERIFY_RESULT(file);
        QVERIFY2(!file->body.contains("innerHTML") && !file->body.contains("eval("),
                 qPrintable(name));
        const QString source = QString::fromUtf8(file->body);
        for (const auto &match : import.globalMatch(source))
            open.append(match.captured(1));
    }
    QCOMPARE(seen.size(), 7);
}

QTEST_GUILESS_MAIN(WidgetTest)
#include "tst_widget.moc"
