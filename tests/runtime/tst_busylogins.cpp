// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningservice.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;
using support::RunningService;

// More people sign in at once than passwords can be checked: some are asked to come again, and nobody else notices.
class tst_BusyLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void someAreAskedToComeAgain();

private:
    /// Sends a sign-in and does not wait.
    QNetworkReply *signIn();

    RunningService m_service;
    QNetworkAccessManager m_networks[2]; // six connections each
};

QNetworkReply *tst_BusyLogins::signIn()
{
    static int number = 0;
    QNetworkRequest request(QUrl(m_service.http().toString() + u"/v1/auth/login"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    const QJsonObject body{{u"email"_s, m_service.email(u"viewer"_s)},
                           {u"password"_s, m_service.password(u"viewer"_s)}};
    QNetworkAccessManager &network = m_networks[number++ % 2];
    return network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void tst_BusyLogins::someAreAskedToComeAgain()
{
    // Eight workers: four sign-ins may be inside at a time, three of them while none has been begun.
    QCOMPARE(m_service.start({u"--workers"_s, u"8"_s, u"--rate-auth"_s, u"500"_s}), QString());
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 12; ++i)
        replies.append(signIn());
    // The other half of the workers goes on. What is measured is that an answer comes while sign-ins still wait.
    QTRY_VERIFY(std::ranges::any_of(replies, &QNetworkReply::isFinished));
    QCOMPARE(m_service.get(u"/v1/auth/me"_s).status, 401);

    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(replies, &QNetworkReply::isFinished), 60'000);
    int signedIn = 0;
    int turnedAway = 0;
    for (QNetworkReply *reply : std::as_const(replies)) {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 200) {
            ++signedIn;
            continue;
        }
        QCOMPARE(status, 503);
        QVERIFY(reply->rawHeader("Retry-After").toInt() > 0);
        const QJsonObject problem = QJsonDocument::fromJson(reply->readAll()).object();
        QCOMPARE(problem.value("code"_L1).toString(), u"unavailable"_s);
        ++turnedAway;
    }
    QVERIFY2(signedIn >= 3 && turnedAway >= 1,
             qPrintable(u"%1 in, %2 away"_s.arg(signedIn).arg(turnedAway)));
    QVERIFY(!m_service.signIn(u"viewer"_s).isEmpty()); // and now there is room again
    qDeleteAll(replies);
    QCOMPARE(m_service.stop(), 0);
}

QTEST_GUILESS_MAIN(tst_BusyLogins)
#include "tst_busylogins.moc"
