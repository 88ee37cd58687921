// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningservice.h"
#include "support/smtpstandin.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using countersign::support::Answer;
using countersign::support::RunningService;
using countersign::support::SmtpStandIn;

// E-mails to staff from end to end: by the real program, over HTTP, through a real mail server or the local outbox.
class tst_StaffMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invitationByMail();
    void resetByMail();
    void demoKeepsItInTheLocalOutbox();
    void theLinkLeadsToAPage();
};

namespace {

constexpr auto NewPassword = "another long phrase 88"_L1;

/// The text of a mail, without the encoding of its transport.
QString textOf(const QJsonObject &mail)
{
    QByteArray raw = SmtpStandIn::mailText(mail);
    const qsizetype head = raw.indexOf("\r\n\r\n");
    const QByteArray header = raw.first(head).toLower();
    QByteArray body = raw.sliced(head + 4);
    if (header.contains("base64"))
        return QString::fromUtf8(QByteArray::fromBase64(body.replace("\r\n", "")));
    if (header.contains("quoted-printable")) {
        body.replace("=\r\n", "");
        static const QRegularExpression escaped(u"=([0-9A-F]{2})"_s);
        QByteArray decoded;
        for (qsizetype i = 0; i < body.size(); ++i) {
            if (body.at(i) == '=') {
                decoded += QByteArray::fromHex(body.sliced(i + 1, 2));
                i += 2;
            } else {
                decoded += body.at(i);
            }
        }
        return QString::fromUtf8(decoded);
    }
    return QString::fromUtf8(body);
}

QString codeIn(const QString &text)
{
    static const QRegularExpression code(u"^([A-Za-z0-9_-]{43})\\r?$"_s,
                                         QRegularExpression::MultilineOption);
    return code.match(text).captured(1);
}

QString startWithMail(RunningService &service, SmtpStandIn &server)
{
    if (!server.start())
        return server.errorText();
    return service.start({u"--smtp-url"_s, u"smtp://localhost:%1"_s.arg(server.port()),
                          u"--smtp-from"_s, u"desk@example.com"_s, u"--smtp-ca-file"_s,
                          server.authority(), u"--public-address"_s,
                          u"https://desk.example.com"_s});
}

} // namespace

void tst_StaffMail::invitationByMail()
{
    SmtpStandIn server;
    RunningService service;
    QCOMPARE(startWithMail(service, server), QString());
    const QByteArray admin = service.signIn(u"admin"_s);
    const Answer made = service.post(u"/v1/users"_s,
                                     {{u"name"_s, u"Dan Reed"_s},
                                      {u"email"_s, u"dan.reed@example.com"_s},
                                      {u"role"_s, u"agent"_s}},
                                     admin);
    QCOMPARE(made.status, 201);
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, 20'000);
    QCOMPARE(server.mails().first().value("to"_L1).toArray().first().toString(),
             u"dan.reed@example.com"_s);
    const QString text = textOf(server.mails().first());
    const QString code = codeIn(text);
    QVERIFY2(!code.isEmpty(), qPrintable(text));
    QVERIFY(text.contains(u"https://desk.example.com/reset#"_s + code));

    const QJsonObject choice{{u"token"_s, code}, {u"password"_s, NewPassword}};
    QCOMPARE(service.post(u"/v1/auth/password-resets/confirmation"_s, choice).status, 204);
    QCOMPARE(service.post(u"/v1/auth/password-resets/confirmation"_s, choice).code(),
             u"invalid_code"_s);
    const Answer signedIn
        = service.post(u"/v1/auth/login"_s,
                       {{u"email"_s, u"dan.reed@example.com"_s}, {u"password"_s, NewPassword}});
    QCOMPARE(signedIn.status, 200);
    QCOMPARE(signedIn.json.value("user"_L1)["role"_L1].toString(), u"agent"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 2, 20'000); // that it was set
    QVERIFY(!service.log().contains(code.toLatin1()));
}

void tst_StaffMail::resetByMail()
{
    SmtpStandIn server;
    RunningService service;
    QCOMPARE(startWithMail(service, server), QString());
    Answer last;
    for (const QString &email : {u"nobody@example.com"_s, service.email(u"viewer"_s)}) {
        const Answer asked = service.post(u"/v1/auth/password-resets"_s, {{u"email"_s, email}});
        QCOMPARE(asked.status, 202);
        QCOMPARE(asked.body, QByteArray());
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, 20'000);
    const QString code = codeIn(textOf(server.mails().first()));
    QCOMPARE(service
                 .post(u"/v1/auth/password-resets/confirmation"_s,
                       {{u"token"_s, code}, {u"password"_s, NewPassword}})
                 .status,
             204);
    QVERIFY(service.signIn(u"viewer"_s).isEmpty()); // the old password
    QCOMPARE(service
                 .post(u"/v1/auth/login"_s,
                       {{u"email"_s, service.email(u"viewer"_s)}, {u"password"_s, NewPassword}})
                 .status,
             200);
}

void tst_StaffMail::demoKeepsItInTheLocalOutbox()
{
    RunningService service;
    QCOMPARE(service.start(), QString());
    const QByteArray admin = service.signIn(u"admin"_s);
    QCOMPARE(service.post(u"/v1/auth/password-resets"_s, {{u"email"_s, service.email(u"agent"_s)}})
                 .status,
             202);
    QString code;
    QTRY_VERIFY_WITH_TIMEOUT(!(code = codeIn(service.get(u"/v1/outbox?state=local"_s, admin)
                                                 .json.value("items"_L1)[0]["body"_L1]
                                                 .toString()))
                                  .isEmpty(),
                             20'000);
    QCOMPARE(service
                 .post(u"/v1/auth/password-resets/confirmation"_s,
                       {{u"token"_s, code}, {u"password"_s, NewPassword}})
                 .status,
             204);
}

// As a browser loads it: same origin, nothing from elsewhere.
void tst_StaffMail::theLinkLeadsToAPage()
{
    RunningService service;
    QCOMPARE(service.start(), QString());
    const Answer page = service.get(u"/reset"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers.value("content-type").startsWith("text/html"));
    QVERIFY(page.headers.value("content-security-policy").contains("script-src 'self'"));
    QVERIFY(page.headers.value("content-security-policy").contains("frame-ancestors 'none'"));
    static const QRegularExpression file(u"(?:src|href)=\"(reset/[^\"]+)\""_s);
    int files = 0;
    for (const auto &match : file.globalMatch(QString::fromUtf8(page.body))) {
        const Answer loaded = service.get(u'/' + match.captured(1));
        QCOMPARE(loaded.status, 200);
        QVERIFY(loaded.headers.value("content-security-policy").contains("script-src 'self'"));
        ++files;
    }
    QCOMPARE(files, 2);
    for (const QString &other : {u"/reset/other.js"_s, u"/reset/reset.html"_s})
        QCOMPARE(service.get(other).status, 404);
    const Answer sent
        = service.call("POST", u"/v1/auth/password-resets/confirmation"_s, {},
                       R"({"token": "x", "password": "another long phrase 88"})",
                       "application/json", {{"Origin", service.http().toString().toLatin1()}});
    QCOMPARE(sent.code(), u"invalid_code"_s);
}

QTEST_GUILESS_MAIN(tst_StaffMail)
#include "tst_staffmail.moc"
