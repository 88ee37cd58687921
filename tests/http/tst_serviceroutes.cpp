// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contract.h"
#include "http/serviceroutes.h"
#include "support/verify.h"

#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace countersign::http;
using namespace Qt::StringLiterals;

class ServiceRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsReady();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    static Result<Reply> readiness(const Result<QJsonObject> &state)
    {
        Handlers handlers;
        addServiceRoutes(handlers, nullptr, nullptr, [state] { return state; });
        return handlers.all().value(u"getReadiness"_s)(Request());
    }
};

void ServiceRoutesTest::saysWhatIsReady()
{
    const auto reply = readiness(QJsonObject{{u"database"_s, u"ok"_s}});
    CS_VERIFY_RESULT(reply);
    QCOMPARE(reply->status, 200);
    const QJsonObject body = QJsonDocument::fromJson(reply->body).object();
    QCOMPARE(body, (QJsonObject{{u"status"_s, u"ok"_s},
                                {u"checks"_s, QJsonObject{{u"database"_s, u"ok"_s}}}}));
}

void ServiceRoutesTest::saysWhatIsWrong_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("full") << ErrorCode::StorageFull << u"storage_full"_s;
    QTest::newRow("failing") << ErrorCode::StorageUnavailable << u"storage_unavailable"_s;
    QTest::newRow("busy") << ErrorCode::Unavailable << u"unavailable"_s;
}

void ServiceRoutesTest::saysWhatIsWrong()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, name);
    const auto reply = readiness(
        std::unexpected(Error{code, u"Do this."_s, u"database"_s, std::chrono::seconds(5)}));
    CS_VERIFY_RESULT(reply);
    QCOMPARE(reply->status, 503);
    QCOMPARE(reply->headers.value(QHttpHeaders::WellKnownHeader::RetryAfter), "5");
    const QJsonObject body = QJsonDocument::fromJson(reply->body).object();
    QCOMPARE(body, (QJsonObject{{u"status"_s, u"unavailable"_s},
                                {u"checks"_s, QJsonObject{{u"database"_s, name}}},
                                {u"detail"_s, u"Do this."_s}}));
}

QTEST_GUILESS_MAIN(ServiceRoutesTest)
#include "tst_serviceroutes.moc"
