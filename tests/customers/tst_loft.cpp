// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerdesk.h"
#include "customers/loftsource.h"
#include "gateways/loftclient.h"
#include "support/loftstandin.h"

#include <QTest>
#include <QThread>

using namespace countersign;
using namespace countersign::customers;
using namespace Qt::StringLiterals;

namespace {

// LOFT with one prepared answer.
class FixedLoft final : public gateways::Loft
{
public:
    Result<QJsonObject> answer = failure(ErrorCode::NotFound, u"Nobody."_s);
    int calls = 0;

    std::future<Result<QJsonObject>> call(const QString &, const QJsonObject &, Repeat) override
    {
        ++calls;
        std::promise<Result<QJsonObject>> promise;
        promise.set_value(answer);
        return promise.get_future();
    }
};

PhoneNumber phone(const QString &text)
{
    return PhoneNumber::parse(text).value();
}

EmailAddress email(const QString &text)
{
    return EmailAddress::parse(text).value();
}

} // namespace

class TestLoft : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::CustomerDesk> m_desk;

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<support::CustomerDesk>();
        CS_VERIFY_RESULT(m_desk->open());
    }

    void whoeverIsFoundIsAdded()
    {
        FixedLoft loft;
        loft.answer = QJsonObject{{u"customer_id"_s, u"C-7"_s},
                                  {u"name"_s, u"Jane  Roe"_s},
                                  {u"phone"_s, u"(202) 555-0123"_s},
                                  {u"email"_s, u"jane@example.com"_s},
                                  {u"vip"_s, true},
                                  {u"tags"_s, QJsonArray{u"trade"_s}},
                                  {u"status"_s, u"inactive"_s}};
        LoftSource source(loft, m_desk->service(), m_desk->database().clock());
        CustomerDirectory directory({&m_desk->service(), &source});
        const auto found = directory.findByPhone(phone(u"2025550123"_s));
        CS_VERIFY_RESULT(found);
        QVERIFY(*found);
        QCOMPARE((*found)->source, Source::Loft);
        QCOMPARE((*found)->profile.name, u"Jane Roe"_s);
        QCOMPARE((*found)->profile.loftId, u"C-7"_s);
        QCOMPARE((*found)->profile.status, Status::Inactive);
        QVERIFY((*found)->profile.vip);
        QCOMPARE(loft.calls, 1);
        const auto again
            = directory.findByEmail(email(u"jane@example.com"_s)); // now from the local table
        QVERIFY(*again && (*again)->id == (*found)->id);
        QCOMPARE(loft.calls, 1);
        QCOMPARE(m_desk->lastAction(), u"customer.created"_s);
    }

    void nobodyIsNobody()
    {
        FixedLoft loft;
        LoftSource source(loft, m_desk->service(), m_desk->database().clock());
        CustomerDirectory directory({&m_desk->service(), &source});
        const auto found = directory.findByPhone(phone(u"2025550123"_s));
        CS_VERIFY_RESULT(found);
        QVERIFY(!*found);
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM customers"_s), 0);
    }

    void troubleIsNotNobody_data()
    {
        QTest::addColumn<int>("code");
        for (const ErrorCode code :
             {ErrorCode::UpstreamFailed, ErrorCode::UpstreamTimeout, ErrorCode::Unavailable})
            QTest::newRow(qPrintable(errorCodeName(code))) << static_cast<int>(code);
    }

    void troubleIsNotNobody()
    {
        QFETCH(const int, code);
        FixedLoft loft;
        loft.answer = failure(static_cast<ErrorCode>(code), u"Trouble."_s);
        LoftSource source(loft, m_desk->service(), m_desk->database().clock());
        CS_VERIFY_ERROR(source.findByPhone(phone(u"2025550123"_s)), static_cast<ErrorCode>(code));
        loft.answer = QJsonObject{{u"name"_s, 5}};
        CS_VERIFY_ERROR(source.findByEmail(email(u"a@example.com"_s)), ErrorCode::UpstreamFailed);
    }

    void answersAboutOthersDoNotCount()
    {
        FixedLoft loft;
        loft.answer = QJsonObject{{u"customer_id"_s, u"C-7"_s},
                                  {u"name"_s, u"Jane Roe"_s},
                                  {u"phone"_s, u"2025550199"_s},
                                  {u"email"_s, u"other@example.com"_s}};
        LoftSource source(loft, m_desk->service(), m_desk->database().clock());
        QVERIFY(!*source.findByPhone(phone(u"2025550123"_s)));
        QVERIFY(!*source.findByEmail(email(u"jane@example.com"_s)));
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM customers"_s), 0);
    }

    void takenEmailAddressesAreLeftOut()
    {
        CS_VERIFY_RESULT(m_desk->add(u"First"_s, u"2025550111"_s, u"family@example.com"_s));
        FixedLoft loft;
        loft.answer = QJsonObject{{u"customer_id"_s, u"C-8"_s},
                                  {u"name"_s, u"Second"_s},
                                  {u"phone"_s, u"2025550123"_s},
                                  {u"email"_s, u"family@example.com"_s}};
        LoftSource source(loft, m_desk->service(), m_desk->database().clock());
        const auto found = source.findByPhone(phone(u"2025550123"_s));
        CS_VERIFY_RESULT(found);
        QVERIFY(*found);
        QCOMPARE((*found)->profile.name, u"Second"_s);
        QVERIFY(!(*found)->profile.email);
    }

    // The suppression of features D6: LOFT still knows them, but that brings nobody back.
    void theErasedAreNotTakenOverAgain_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("email");
        QTest::newRow("the same") << u"2025550123"_s << u"jane@example.com"_s;
        QTest::newRow("with a new phone number") << u"2025550188"_s << u"jane@example.com"_s;
        QTest::newRow("only the LOFT number is the same")
            << u"2025550188"_s << u"new@example.com"_s;
    }

    void theErasedAreNotTakenOverAgain()
    {
        QFETCH(const QString, phone);
        QFETCH(const QString, email);
        FixedLoft loft;
        QJsonObject record{{u"customer_id"_s, u"C-7"_s},
                           {u"name"_s, u"Jane Roe"_s},
                           {u"phone"_s, u"2025550123"_s},
                           {u"email"_s, u"jane@example.com"_s}};
        loft.answer = record;
        LoftSource source(loft, m_desk->service(), m_desk->database().clock());
        CustomerDirectory directory({&m_desk->service(), &source});
        const auto jane = directory.findByPhone(::phone(u"2025550123"_s));
        QVERIFY(jane && *jane);
        CS_VERIFY_RESULT(m_desk->service().erase(m_desk->staff(), (*jane)->id));

        record.insert(u"phone"_s, phone);
        record.insert(u"email"_s, email);
        loft.answer = record;
        for (const auto &found :
             {directory.findByPhone(::phone(phone)), directory.findByEmail(::email(email))}) {
            CS_VERIFY_RESULT(found);
            QVERIFY(!*found);
        }
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM customers"_s), 0);
    }

    void worksWithTheRealClient()
    {
        support::LoftStandIn standIn(QDate(2026, 11, 22));
        CS_VERIFY_RESULT(standIn.start());
        QThread gateway;
        gateway.start();
        auto *client
            = new gateways::LoftClient({.baseUrl = standIn.url(), .apiKey = standIn.apiKey()});
        client->moveToThread(&gateway);
        LoftSource source(*client, m_desk->service(), m_desk->database().clock());
        const auto found = source.findByPhone(phone(u"+12025550123"_s));
        CS_VERIFY_RESULT(found);
        QVERIFY(*found);
        QCOMPARE((*found)->profile.loftId, u"C-20417"_s);
        const auto nobody = source.findByEmail(email(u"nobody@example.com"_s));
        CS_VERIFY_RESULT(nobody);
        QVERIFY(!*nobody);
        client->deleteLater();
        gateway.quit();
        gateway.wait();
    }
};

QTEST_GUILESS_MAIN(TestLoft)
#include "tst_loft.moc"
