// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsservice.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <thread>

using namespace countersign;
using namespace countersign::settings;
using namespace Qt::StringLiterals;
using gateways::DeliveryOutcome;

namespace {

const auto Account = u"AC0123456789abcdef0123456789abcdef"_s;
const auto Token = u"the-token-of-the-account"_s;

// Takes every message and answers what the test says.
class ScriptedTrial final : public MessageTrial
{
public:
    std::future<DeliveryOutcome> send(const Values &with,
                                      const gateways::OutgoingMessage &message) override
    {
        const std::lock_guard lock(m_mutex);
        values = with;
        sent.append(message);
        std::promise<DeliveryOutcome> answer;
        std::future<DeliveryOutcome> coming = answer.get_future();
        if (silent)
            m_held.push_back(std::move(answer));
        else
            answer.set_value(outcome);
        return coming;
    }
    std::size_t held()
    {
        const std::lock_guard lock(m_mutex);
        return m_held.size();
    }
    void release()
    {
        const std::lock_guard lock(m_mutex);
        for (auto &answer : m_held)
            answer.set_value(outcome);
        m_held.clear();
    }
    bool silent = false;
    Values values;
    QList<gateways::OutgoingMessage> sent;
    DeliveryOutcome outcome = gateways::Delivery{};

private:
    std::mutex m_mutex;
    std::vector<std::promise<DeliveryOutcome>> m_held;
};

} // namespace

// The settings with a real database, vault and trail.
class TestSettingsService : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::TemporaryDatabase> m_db;
    std::unique_ptr<SettingsService> m_service;
    ScriptedTrial m_trial;
    QList<Values> m_heard;

    void start(const Values &given = {})
    {
        m_service = std::make_unique<SettingsService>(
            SettingsService::Parts{m_db->ledger(), m_db->database(), m_db->vault(), m_db->clock(),
                                   m_db->random(), u"US"_s, given});
        m_service->setListener([this](const Values &values) { m_heard.append(values); });
        m_service->setTrial(&m_trial);
        CS_VERIFY_RESULT(m_service->load());
    }
    Actor admin() const
    {
        Actor actor = m_db->system();
        actor.kind = ActorKind::Staff;
        actor.id = u"01938a00-1111-7222-8333-444455556666"_s;
        actor.role = u"admin"_s;
        return actor;
    }
    static contract::SettingsPatch twilio(qint64 version)
    {
        contract::SettingsPatch patch;
        patch.version = version;
        patch.textMessages = contract::TextMessagePatch{
            .accountSid = Account, .authToken = Token, .from = u"+12025550199"_s};
        return patch;
    }
    qint64 count(const QString &sql)
    {
        const auto found
            = m_db->reader().one(sql, {}, [](const database::Row &row) { return row.integer(0); });
        return found ? found->value_or(0) : -1;
    }
    qint64 events(const QString &action)
    {
        const auto found
            = m_db->reader().one(u"SELECT count(*) FROM audit_fields WHERE action = ?"_s, {action},
                                 [](const database::Row &row) { return row.integer(0); });
        return found ? found->value_or(0) : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<support::TemporaryDatabase>();
        CS_VERIFY_RESULT(m_db->open());
        m_trial.outcome = gateways::Delivery{};
        start();
    }
    void cleanup()
    {
        // Secrets go before the library that keeps their memory.
        m_heard.clear();
        m_trial.sent.clear();
        m_trial.values = {};
        m_service.reset();
        m_db.reset();
    }

    void nothingIsSetAtFirst()
    {
        const auto view = m_service->view();
        QCOMPARE(view.version, 0);
        QCOMPARE(view.textMessages.source, u"default"_s);
        QCOMPARE(view.email.source, u"default"_s);
        QCOMPARE(view.businessName.value, u"Countersign"_s);
        QVERIFY(view.countries.isEmpty());
        QVERIFY(!view.adminPhoneSignIn);
        QVERIFY(!view.textMessages.authToken.set);
    }

    void aSecretIsSealedAndNeverShown()
    {
        const auto view = m_service->change(admin(), twilio(0));
        CS_VERIFY_RESULT(view);
        QCOMPARE(view->version, 1);
        QCOMPARE(view->textMessages.source, u"stored"_s);
        QVERIFY(view->textMessages.authToken.set);
        QCOMPARE(view->textMessages.authToken.setBy, std::optional(admin().id));
        QCOMPARE(view->textMessages.authToken.setAt,
                 std::optional(formatInstant(m_db->clock().now())));
        QVERIFY(!contract::jsonText(*view).contains(Token.toUtf8()));
        QCOMPARE(m_service->current()->texts.authToken.view().toByteArray(), Token.toUtf8());
        QCOMPARE(m_heard.size(), 2); // what was loaded, and this
        QCOMPARE(m_heard.last(), *m_service->current());
        QCOMPARE(events(u"settings.changed"_s), 1);
        QCOMPARE(count(u"SELECT count(*) FROM service_settings WHERE secret IS NOT NULL"_s), 1);

        // after a restart it is there again, and nowhere in the file
        m_service.reset();
        m_db->close();
        const auto file = m_db->file();
        CS_VERIFY_RESULT(file);
        QVERIFY(!file->contains(Token.toUtf8()));
        CS_VERIFY_RESULT(m_db->open());
        start();
        QVERIFY(m_service->current()->texts.authToken.equals(Token.toUtf8()));
        QCOMPARE(m_service->view().version, 1);
    }

    void onlyOnWhatOneHasSeen()
    {
        CS_VERIFY_RESULT(m_service->change(admin(), twilio(0)));
        contract::SettingsPatch late;
        late.businessName = u"Example Shop"_s;
        const auto refused = m_service->change(admin(), late);
        CS_VERIFY_ERROR(refused, ErrorCode::Conflict);
        QCOMPARE(refused.error().field, u"/version"_s);
        late.version = 1;
        CS_VERIFY_RESULT(m_service->change(admin(), late));
        QCOMPARE(nameIn(*m_service->current()), u"Example Shop"_s);
        QVERIFY(m_service->current()->texts.isSet()); // untouched
        QCOMPARE(m_service->view().version, 2);
        // nothing to change is no change
        late.version = 2;
        CS_VERIFY_ERROR(m_service->change(admin(), late), ErrorCode::InvalidRequest);
        QCOMPARE(events(u"settings.changed"_s), 2);
    }

    void takenBack()
    {
        CS_VERIFY_RESULT(m_service->change(admin(), twilio(0)));
        contract::SettingsPatch none;
        none.version = 1;
        none.textMessages = contract::TextMessagePatch{.accountSid = QString()};
        const auto view = m_service->change(admin(), none);
        CS_VERIFY_RESULT(view);
        QCOMPARE(view->version, 2);
        QCOMPARE(view->textMessages.source, u"default"_s);
        QVERIFY(!view->textMessages.authToken.set);
        QCOMPARE(count(u"SELECT count(*) FROM service_settings WHERE secret IS NOT NULL"_s), 0);
    }

    void whatWasGivenIsSaidToBe()
    {
        Values given;
        given.texts = {Account, SecretBytes(QByteArrayView("given")), u"+12025550199"_s, {}};
        given.businessName = u"Given"_s;
        start(given);
        const auto view = m_service->view();
        QCOMPARE(view.textMessages.source, u"file"_s);
        QCOMPARE(view.textMessages.accountSid, Account);
        QVERIFY(view.textMessages.authToken.set && !view.textMessages.authToken.setBy);
        QCOMPARE(view.businessName.source, u"file"_s);
        QCOMPARE(view.supportPhone.source, u"default"_s);
        CS_VERIFY_ERROR(m_service->change(admin(), twilio(0)), ErrorCode::Conflict);
        QCOMPARE(events(u"settings.changed"_s), 0);
    }

    void theSwitchOfPhoneSignIn()
    {
        contract::SettingsPatch on;
        on.adminPhoneSignIn = true;
        const auto view = m_service->change(admin(), on);
        CS_VERIFY_RESULT(view);
        QVERIFY(view->adminPhoneSignIn);
        QVERIFY(m_service->current()->adminPhoneSignIn);
        QCOMPARE(events(u"settings.changed"_s), 1);
    }

    void aTestBeforeSaving()
    {
        contract::TestMessageRequest request{
            .channel = u"sms"_s, .to = u"(202) 555-0123"_s, .textMessages = {}, .email = {}};
        CS_VERIFY_ERROR(m_service->test(admin(), request), ErrorCode::Conflict); // none is set up
        request.textMessages = twilio(0).textMessages;
        const auto sent = m_service->test(admin(), request);
        CS_VERIFY_RESULT(sent);
        QVERIFY(sent->sent);
        QCOMPARE(sent->provider, u"twilio"_s);
        QCOMPARE(m_trial.sent.size(), 1);
        QCOMPARE(m_trial.sent.first().to, u"+12025550123"_s);
        QVERIFY(m_trial.values.texts.authToken.equals(Token.toUtf8()));
        QVERIFY(!m_service->current()->texts.isSet()); // and nothing of it is saved
        QCOMPARE(events(u"settings.message.tested"_s), 1);

        m_trial.outcome = std::unexpected(gateways::DeliveryFailure{.code = u"provider_login"_s});
        const auto failed = m_service->test(admin(), request);
        CS_VERIFY_RESULT(failed);
        QVERIFY(!failed->sent);
        QCOMPARE(failed->code, std::optional(u"provider_login"_s));
        QCOMPARE(events(u"settings.message.tested"_s), 2);
    }

    // Each keeps a worker waiting.
    void notTooManyAtOnce()
    {
        contract::TestMessageRequest request{
            .channel = u"sms"_s, .to = u"+12025550123"_s, .textMessages = {}, .email = {}};
        request.textMessages = twilio(0).textMessages;
        m_trial.silent = true;
        std::atomic_int done = 0;
        std::vector<std::jthread> callers;
        for (std::size_t i = 0; i < 4; ++i) {
            callers.emplace_back([&] {
                if (m_service->test(admin(), request))
                    ++done;
            });
            QTRY_COMPARE(m_trial.held(), i + 1);
        }
        CS_VERIFY_ERROR(m_service->test(admin(), request), ErrorCode::Unavailable);
        QCOMPARE(m_trial.sent.size(), 4);
        m_trial.silent = false;
        m_trial.release();
        callers.clear();
        QCOMPARE(done.load(), 4);
        CS_VERIFY_RESULT(m_service->test(admin(), request)); // there is room again
    }

    void aTestToNowhere_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("code");
        QTest::newRow("no number") << u"sms"_s << u"owner@example.com"_s << u"invalid_phone"_s;
        QTest::newRow("no address") << u"email"_s << u"+12025550123"_s << u"invalid_email"_s;
        QTest::newRow("two addresses")
            << u"email"_s << u"a@example.com, b@example.com"_s << u"invalid_email"_s;
        QTest::newRow("no channel") << u"fax"_s << u"+12025550123"_s << u"invalid_request"_s;
    }
    void aTestToNowhere()
    {
        QFETCH(const QString, channel);
        QFETCH(const QString, to);
        contract::TestMessageRequest request{
            .channel = channel, .to = to, .textMessages = twilio(0).textMessages, .email = {}};
        request.email = contract::EmailPatch{.url = u"smtp://mail.example.com"_s,
                                             .from = u"desk@example.com"_s};
        const auto refused = m_service->test(admin(), request);
        QVERIFY(!refused);
        QTEST(errorCodeName(refused.error().code), "code");
        QVERIFY(m_trial.sent.isEmpty());
        QCOMPARE(events(u"settings.message.tested"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestSettingsService)
#include "tst_service.moc"
