// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/ledger.h"
#include "audit/trailservice.h"
#include "desk.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace countersign;
using namespace countersign::otp;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Sending and checking codes (features A2 to A4, A7) on a real database.
class tst_Otp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void aRightCodeStartsASession();
    void theCodeIsNotInTheDatabase();
    void knownAndUnknownGetTheSameReply();
    void refusesWhatCannotBeAnAddress_data();
    void refusesWhatCannotBeAnAddress();
    void aNoticeMustHaveBeenShown();
    void codesWorkOnce();
    void codesExpireAfterFiveMinutes();
    void threeWrongGuessesEndACode();
    void aCodeBelongsToItsFlow();
    void aNewCodeVoidsTheOldOne();
    void anUnknownPhoneNeverSignsIn();
    void sendsCoolDown();
    void guessesAreCountedOverAllFlows();
    void aHundredWrongInARowDisableUntilStaffEnable();
    void fiftyParallelVerifiesGiveOneSession();
    void parallelGuessesNeverExceedTheBudget();
    void withdrawnAgreementStopsCodesUntilAgreedAgain();
    void emailInsteadOfSms();
    void purgeDeletesExpiredFlows();
    void wrongGuessesAreForgottenAfterAQuietQuarter();
    void whatIsDisabledStays();
    void erasureForgetsBudgetsOfTheAddresses();
    void erasureForgetsBudgetsOfFormerAddresses();
    void checkingIsTheSameWorkForUnknownPhones();

private:
    /// Sends to the known phone and returns flow and right code, waiting out every cool-down.
    std::pair<QString, QString> freshCode(std::chrono::seconds wait = 24h);

    std::unique_ptr<Desk> m_desk;
};

std::pair<QString, QString> tst_Otp::freshCode(std::chrono::seconds wait)
{
    m_desk->base.clock().advance(wait);
    const auto sent = m_desk->send(KnownPhone);
    return {sent ? sent->flowId : QString(), m_desk->deliver()};
}

void tst_Otp::aRightCodeStartsASession()
{
    const auto sent = m_desk->send(u"(202) 555-0123"_s);
    CS_VERIFY_RESULT(sent);
    QCOMPARE(sent->channel, u"sms"_s);
    QCOMPARE(sent->expiresIn, 300);
    QCOMPARE(sent->resendAfter, 60);
    QCOMPARE(sent->flowId.size(), 22);
    const auto signedIn = m_desk->verify(sent->flowId, m_desk->deliver());
    CS_VERIFY_RESULT(signedIn);
    QCOMPARE(signedIn->customer.value(), m_desk->known.id.value());
    QVERIFY(signedIn->token.startsWith("cst_"_L1));
    QCOMPARE(signedIn->expiresIn, 30min);
    CS_VERIFY_RESULT(
        m_desk->sessions->useCustomerToken(signedIn->token.toLatin1(), m_desk->base.clock().now()));
}

void tst_Otp::theCodeIsNotInTheDatabase()
{
    const auto [flow, code] = freshCode();
    m_desk->base.close();
    QFile file(m_desk->base.path());
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(code.toLatin1() + " is your"));
    QVERIFY(!bytes.contains("2025550123"));
    QVERIFY(bytes.contains(flow.toLatin1()));
}

void tst_Otp::knownAndUnknownGetTheSameReply()
{
    const auto known = m_desk->send(KnownPhone);
    const auto unknown = m_desk->send(UnknownPhone);
    CS_VERIFY_RESULT(known);
    CS_VERIFY_RESULT(unknown);
    QCOMPARE(known->channel, unknown->channel);
    QCOMPARE(known->expiresIn, unknown->expiresIn);
    QCOMPARE(known->resendAfter, unknown->resendAfter);
    QCOMPARE(known->flowId.size(), unknown->flowId.size());
    // and the second request of either has to wait
    QCOMPARE(m_desk->send(KnownPhone).error().code, ErrorCode::TooManyCodes);
    QCOMPARE(m_desk->send(UnknownPhone).error().code, ErrorCode::TooManyCodes);
    QCOMPARE(m_desk->verify(known->flowId, u"12345x"_s).error().code,
             m_desk->verify(unknown->flowId, u"12345x"_s).error().code);
    QCOMPARE(m_desk->verify(known->flowId, u"12345x"_s).error().detail,
             m_desk->verify(u"AAAAAAAAAAAAAAAAAAAAAA"_s, u"12345x"_s).error().detail);
}

void tst_Otp::refusesWhatCannotBeAnAddress_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("email");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nonsense") << u"call me"_s << QString() << ErrorCode::InvalidPhone;
    QTest::newRow("too short") << u"555"_s << QString() << ErrorCode::InvalidPhone;
    QTest::newRow("emergency") << u"911"_s << QString() << ErrorCode::InvalidPhone;
    QTest::newRow("bad e-mail") << QString() << u"nobody"_s << ErrorCode::InvalidEmail;
    QTest::newRow("two addresses")
        << QString() << u"a@example.com,b@example.com"_s << ErrorCode::InvalidEmail;
}

void tst_Otp::refusesWhatCannotBeAnAddress()
{
    QFETCH(const QString, phone);
    QFETCH(const QString, email);
    QFETCH(const ErrorCode, code);
    contract::OtpSendRequest request;
    (phone.isEmpty() ? request.email : request.phone) = phone.isEmpty() ? email : phone;
    const auto sent = m_desk->service->send(m_desk->anonymous(), request);
    QCOMPARE(sent.error().code, code);
    QCOMPARE(sent.error().field, phone.isEmpty() ? u"/email"_s : u"/phone"_s);
}

void tst_Otp::aNoticeMustHaveBeenShown()
{
    contract::OtpSendRequest request{
        .phone = KnownPhone, .email = {}, .channel = {}, .notice = QString(64, u'0')};
    QCOMPARE(m_desk->service->send(m_desk->anonymous(), request).error().code,
             ErrorCode::UnknownNotice);
    request.notice = m_desk->notices.current(u"es-MX"_s).hash;
    CS_VERIFY_RESULT(m_desk->service->send(m_desk->anonymous(), request));
}

void tst_Otp::codesWorkOnce()
{
    const auto [flow, code] = freshCode();
    CS_VERIFY_RESULT(m_desk->verify(flow, code));
    QCOMPARE(m_desk->verify(flow, code).error().code, ErrorCode::InvalidCode);
}

void tst_Otp::codesExpireAfterFiveMinutes()
{
    const auto [flow, code] = freshCode();
    m_desk->base.clock().advance(300s);
    QCOMPARE(m_desk->verify(flow, code).error().code, ErrorCode::InvalidCode);
    const auto [second, newCode] = freshCode();
    m_desk->base.clock().advance(300s - 1ms);
    CS_VERIFY_RESULT(m_desk->verify(second, newCode));
}

void tst_Otp::threeWrongGuessesEndACode()
{
    const auto [flow, code] = freshCode();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_desk->verify(flow, wrongCode(code)).error().code, ErrorCode::InvalidCode);
    QCOMPARE(m_desk->verify(flow, code).error().code, ErrorCode::InvalidCode);
}

void tst_Otp::aCodeBelongsToItsFlow()
{
    const auto mine = m_desk->send(KnownPhone);
    const QString myCode = m_desk->deliver();
    const auto theirs = m_desk->send(OtherPhone);
    const QString theirCode = m_desk->deliver();
    if (myCode != theirCode) // one time in a million
        QCOMPARE(m_desk->verify(theirs->flowId, myCode).error().code, ErrorCode::InvalidCode);
    CS_VERIFY_RESULT(m_desk->verify(theirs->flowId, theirCode));
    CS_VERIFY_RESULT(m_desk->verify(mine->flowId, myCode));
}

void tst_Otp::aNewCodeVoidsTheOldOne()
{
    const auto [flow, code] = freshCode();
    const auto [second, newCode] = freshCode(60s);
    QVERIFY(!second.isEmpty());
    QCOMPARE(m_desk->verify(flow, code).error().code, ErrorCode::InvalidCode);
    CS_VERIFY_RESULT(m_desk->verify(second, newCode));
}

void tst_Otp::anUnknownPhoneNeverSignsIn()
{
    const auto sent = m_desk->send(UnknownPhone);
    QCOMPARE(m_desk->deliver(), QString());
    // even if somebody could read the code from the program's memory
    for (int guess = 0; guess < 3; ++guess)
        QCOMPARE(m_desk->verify(sent->flowId, QString::number(guess).rightJustified(6, u'0'))
                     .error()
                     .code,
                 ErrorCode::InvalidCode);
}

void tst_Otp::sendsCoolDown()
{
    CS_VERIFY_RESULT(m_desk->send(KnownPhone));
    const auto refused = m_desk->send(KnownPhone);
    QCOMPARE(refused.error().code, ErrorCode::TooManyCodes);
    QCOMPARE(refused.error().retryAfter.value(), 60s);
    m_desk->base.clock().advance(60s);
    CS_VERIFY_RESULT(m_desk->send(KnownPhone));
    QCOMPARE(m_desk->send(KnownPhone).error().retryAfter.value(), 120s);
}

void tst_Otp::guessesAreCountedOverAllFlows()
{
    int wrong = 0;
    for (int flow = 0; flow < 4; ++flow) {
        const auto [id, code] = freshCode(301s);
        for (int guess = 0; guess < 3 && wrong < 10; ++guess, ++wrong)
            QCOMPARE(m_desk->verify(id, wrongCode(code)).error().code, ErrorCode::InvalidCode);
        if (wrong == 10) {
            QCOMPARE(m_desk->verify(id, code).error().code, ErrorCode::InvalidCode);
            return;
        }
    }
    QFAIL("the budget was never used up");
}

void tst_Otp::aHundredWrongInARowDisableUntilStaffEnable()
{
    for (int wrong = 0; wrong < 100;) {
        const auto [flow, code] = freshCode();
        QVERIFY(!code.isEmpty());
        for (int guess = 0; guess < 3 && wrong < 100; ++guess, ++wrong)
            QVERIFY(!m_desk->verify(flow, wrongCode(code)));
    }
    QCOMPARE(freshCode().second, QString()); // nothing is sent any more
    CS_VERIFY_RESULT(m_desk->self->enableSignIn(m_desk->base.system(), m_desk->known.id));
    const auto [flow, code] = freshCode();
    CS_VERIFY_RESULT(m_desk->verify(flow, code));
}

void tst_Otp::fiftyParallelVerifiesGiveOneSession()
{
    const auto [flow, code] = freshCode();
    std::atomic<int> sessions = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 50; ++i)
            threads.emplace_back([&, id = flow, right = code] {
                sessions += m_desk->verify(id, right).has_value() ? 1 : 0;
            });
    }
    QCOMPARE(sessions.load(), 1);
}

void tst_Otp::parallelGuessesNeverExceedTheBudget()
{
    const auto [flow, code] = freshCode();
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 50; ++i)
            threads.emplace_back([&, id = flow, wrong = wrongCode(code)] {
                [[maybe_unused]] const auto refused = m_desk->verify(id, wrong);
            });
    }
    const auto stored = OtpStore::flow(m_desk->base.reader(), FlowId(flow));
    QCOMPARE(stored.value()->wrong, 3);
    const auto budget = OtpStore::budget(
        m_desk->base.reader(), m_desk->index->phone(PhoneNumber::parse(KnownPhone).value()));
    QCOMPARE(budget->wrongs.size(), 3);
}

void tst_Otp::withdrawnAgreementStopsCodesUntilAgreedAgain()
{
    const auto [flow, code] = freshCode();
    const auto signedIn = m_desk->verify(flow, code);
    Actor actor = m_desk->anonymous();
    actor.kind = ActorKind::Customer;
    actor.id = signedIn->customer.value();
    actor.role = u"customer"_s;
    CS_VERIFY_RESULT(m_desk->self->withdrawNotice(actor));
    QVERIFY(!m_desk->sessions->useCustomerToken(signedIn->token.toLatin1(),
                                                m_desk->base.clock().now()));
    QCOMPARE(freshCode().second, QString());

    m_desk->base.clock().advance(1h);
    const contract::OtpSendRequest agreed{.phone = KnownPhone,
                                          .email = {},
                                          .channel = {},
                                          .notice = m_desk->notices.current(u"en"_s).hash};
    const auto sent = m_desk->service->send(m_desk->anonymous(), agreed);
    CS_VERIFY_RESULT(m_desk->verify(sent->flowId, m_desk->deliver()));
}

void tst_Otp::emailInsteadOfSms()
{
    const contract::OtpSendRequest request{
        .phone = KnownPhone, .email = {}, .channel = u"email"_s, .notice = {}};
    const auto sent = m_desk->service->send(m_desk->anonymous(), request);
    QCOMPARE(sent->channel, u"email"_s);
    CS_VERIFY_RESULT(m_desk->verify(sent->flowId, m_desk->deliver()));

    const contract::OtpSendRequest byEmail{
        .phone = {}, .email = u"OTHER@example.com"_s, .channel = {}, .notice = {}};
    const auto second = m_desk->service->send(m_desk->anonymous(), byEmail);
    QCOMPARE(second->channel, u"email"_s);
    CS_VERIFY_RESULT(m_desk->verify(second->flowId, m_desk->deliver()));
}

void tst_Otp::purgeDeletesExpiredFlows()
{
    const auto [flow, code] = freshCode();
    const quint64 size = m_desk->base.ledger().size();
    CS_VERIFY_RESULT(m_desk->service->purge());
    QVERIFY2(m_desk->base.ledger().size() == size, "a purge with nothing to do leaves no event");
    m_desk->base.clock().advance(300s);
    CS_VERIFY_RESULT(m_desk->service->purge());
    QVERIFY(!OtpStore::flow(m_desk->base.reader(), FlowId(flow)).value());
}

void tst_Otp::wrongGuessesAreForgottenAfterAQuietQuarter()
{
    const auto [flow, code] = freshCode();
    QVERIFY(!m_desk->verify(flow, wrongCode(code)));
    const auto budgets = [this] { return m_desk->count(u"SELECT count(*) FROM otp_budgets"_s); };
    const qint64 counted = budgets();
    QCOMPARE(counted, 2); // of the phone and of the customer
    m_desk->base.clock().advance(WrongGuessesKept - 1s);
    CS_VERIFY_RESULT(m_desk->service->purge());
    QCOMPARE(budgets(), counted);
    m_desk->base.clock().advance(1s);
    CS_VERIFY_RESULT(m_desk->service->purge());
    QCOMPARE(budgets(), 0);
    const quint64 size = m_desk->base.ledger().size();
    CS_VERIFY_RESULT(m_desk->service->purge());
    QCOMPARE(m_desk->base.ledger().size(), size);
}

void tst_Otp::whatIsDisabledStays()
{
    const QByteArray key = m_desk->index->phone(PhoneNumber::parse(KnownPhone).value());
    CS_VERIFY_RESULT(m_desk->base.ledger().write<bool>(
        m_desk->base.system(), [&](audit::Transaction &transaction) -> Result<bool> {
            transaction.record(
                {.action = u"otp.address.disabled"_s, .resource = u"otp_flow"_s, .resourceId = {}});
            return OtpStore::saveBudget(
                       transaction.sql(), key,
                       Budget{.consecutiveWrong = 100, .disabledAt = transaction.now()},
                       transaction.now())
                .transform([] { return true; });
        }));
    m_desk->base.clock().advance(WrongGuessesKept * 4);
    CS_VERIFY_RESULT(m_desk->service->purge());
    QVERIFY(OtpStore::budget(m_desk->base.reader(), key)->disabledAt);
}

void tst_Otp::erasureForgetsBudgetsOfTheAddresses()
{
    const auto [flow, code] = freshCode();
    QVERIFY(!m_desk->verify(flow, wrongCode(code)));
    const auto row = customers::CustomerStore(m_desk->base.reader()).find(m_desk->known.id).value();
    CS_VERIFY_RESULT(m_desk->base.ledger().write<bool>(
        m_desk->base.system(), [&](audit::Transaction &transaction) -> Result<bool> {
            transaction.record(
                {.action = u"customer.deleted"_s, .resource = u"customer"_s, .resourceId = {}});
            return forgetCustomer(transaction.sql(), *m_desk->index, *row).transform([] {
                return true;
            });
        }));
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM otp_budgets"_s), 0);
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM otp_flows"_s), 0);
}

void tst_Otp::erasureForgetsBudgetsOfFormerAddresses()
{
    const auto [flow, code] = freshCode();
    QVERIFY(!m_desk->verify(flow, wrongCode(code)));
    auto &customers = *m_desk->customers;
    const auto edit = [](customers::Profile old) -> Result<customers::Profile> {
        old.phone = PhoneNumber::parse(u"+12025550188"_s).value();
        return old;
    };
    CS_VERIFY_RESULT(m_desk->base.ledger().write<customers::Customer>(
        m_desk->base.system(), [&](audit::Transaction &transaction) {
            return customers.moveContact(transaction, m_desk->known.id, edit,
                                         u"customer.updated"_s);
        }));
    customers.addErasure(
        [this](audit::Transaction &transaction, const customers::CustomerRow &customer) {
            return forgetCustomer(transaction.sql(), *m_desk->index, customer);
        });
    CS_VERIFY_RESULT(customers.erase(m_desk->base.system(), m_desk->known.id));
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM otp_budgets"_s), 0);
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM otp_flows"_s), 0);
}

// A4, A5: what a wrong guess leaves in the tables must not depend on whether somebody has the phone.
void tst_Otp::checkingIsTheSameWorkForUnknownPhones()
{
    const auto rowsAfter = [this](const QString &phone, int guesses) {
        const qint64 before = m_desk->count(u"SELECT count(*) FROM otp_budgets"_s);
        const auto sent = m_desk->send(phone);
        m_desk->deliver();
        for (int guess = 0; guess < guesses; ++guess) [[maybe_unused]]
            const auto refused = m_desk->verify(sent->flowId, u"12345x"_s);
        return m_desk->count(u"SELECT count(*) FROM otp_budgets"_s) - before;
    };
    QCOMPARE(rowsAfter(KnownPhone, 3), 2);
    QCOMPARE(rowsAfter(UnknownPhone, 3), 2);
    const auto stored = OtpStore::budget(
        m_desk->base.reader(),
        nobodysBudgetKey(*m_desk->index,
                         m_desk->index->phone(PhoneNumber::parse(UnknownPhone).value())));
    QCOMPARE(stored->wrongs.size(), 3);
}

QTEST_GUILESS_MAIN(tst_Otp)
#include "tst_otp.moc"
