// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "identity/credentiallinkroutes.h"
#include "staffdesk.h"

#include <QTest>

using namespace countersign;
using namespace countersign::identity;
using namespace std::chrono_literals;

// Links by e-mail with which staff choose a password.
class TestCredentialLinks : public QObject
{
    Q_OBJECT

    static constexpr auto NewPassword = "another long phrase 88";

    std::unique_ptr<StaffDesk> m_desk;
    StaffId m_ada;
    StaffId m_carla;

    CredentialLinks &links() { return *m_desk->links; }
    Result<void> ask(const QString &email = u"carla@example.com"_s)
    {
        return links().request(m_desk->visitor(), email);
    }
    Result<void> confirm(const QString &code,
                         const QString &password = QLatin1StringView(NewPassword))
    {
        return links().confirm(m_desk->visitor(), code, password);
    }
    QString askedCode() { return ask() ? m_desk->deliverCode() : QString(); }
    void advance(std::chrono::milliseconds by) { m_desk->db.clock().advance(by); }

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void aResetSetsThePassword();
    void anInvitationSetsTheFirstPassword();
    void aLinkWorksOnce();
    void twoAtOnceUseItOnce();
    void aLinkEndsInTime();
    void aNewerLinkReplacesTheOlder();
    void strangersNeitherFloodNorReplace();
    void nobodyIsToldWhoHasAnAccount();
    void aResetEndsSessionsAndDevices();
    void aResetSignsNobodyIn();
    void badPasswordsLeaveTheLinkGood();
    void wrongCodesAreAllTheSame();
    void theTokenIsNotStored();
    void theSameMessageMayBeAddressedTwice();
    void aRevokedLinkIsNotSent();
    void noticesKeepTheirAddress();
    void oldLinksArePurged();
    void handlersAnswerTheSameToEverybody();
};

void TestCredentialLinks::init()
{
    m_desk = std::make_unique<StaffDesk>();
    CS_VERIFY_RESULT(m_desk->open());
    m_ada = m_desk->addStaff(u"ada@example.com"_s, u"admin"_s).value_or(StaffId());
    m_carla = m_desk->addStaff(u"carla@example.com"_s, u"agent"_s).value_or(StaffId());
    QVERIFY(!m_carla.isEmpty());
}

void TestCredentialLinks::aResetSetsThePassword()
{
    const QString code = askedCode();
    QCOMPARE(code.size(), 43); // 256 bits
    CS_VERIFY_RESULT(confirm(code));
    CS_VERIFY_ERROR(m_desk->login(u"carla@example.com"_s), ErrorCode::InvalidCredentials);
    CS_VERIFY_RESULT(m_desk->loginWith(u"carla@example.com"_s, QLatin1StringView(NewPassword)));
    QCOMPARE(m_desk->events(u"staff.reset.requested"_s), 1);
    QCOMPARE(m_desk->events(u"staff.link.created"_s), 1);
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM audit_fields WHERE action = "
                           "'staff.password.changed' AND subject = ? AND actor_id = ?"_s,
                           {m_carla.value(), m_carla.value()}),
             1);
    QCOMPARE(m_desk->deliverNotices(),
             QStringList{u"carla@example.com: Your Example password was changed"_s});
}

void TestCredentialLinks::anInvitationSetsTheFirstPassword()
{
    const auto dan = m_desk->admin->create(m_desk->as(m_ada),
                                           {u"Dan Reed"_s, u"dan@example.com"_s, u"viewer"_s});
    CS_VERIFY_RESULT(dan);
    const QString code = m_desk->deliverCode();
    advance(InvitationLife - 1ms);
    CS_VERIFY_RESULT(confirm(code));
    CS_VERIFY_RESULT(m_desk->loginWith(u"dan@example.com"_s, QLatin1StringView(NewPassword)));
    QCOMPARE(accountStatus(*m_desk->staff->account(dan->id)), u"active"_s);
    QCOMPARE(m_desk->deliverNotices(),
             QStringList{u"dan@example.com: Your Example password was set"_s});
}

void TestCredentialLinks::aLinkWorksOnce()
{
    const QString code = askedCode();
    CS_VERIFY_RESULT(confirm(code));
    CS_VERIFY_ERROR(confirm(code, u"a third long phrase 99"_s), ErrorCode::InvalidCode);
    CS_VERIFY_RESULT(m_desk->loginWith(u"carla@example.com"_s, QLatin1StringView(NewPassword)));
}

void TestCredentialLinks::twoAtOnceUseItOnce()
{
    const QString code = askedCode();
    std::atomic<int> used = 0;
    {
        std::vector<std::jthread> threads;
        threads.reserve(4);
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(
                [&, i] { used += confirm(code, u"a long phrase number %1"_s.arg(i)) ? 1 : 0; });
    }
    QCOMPARE(used.load(), 1);
    QCOMPARE(m_desk->events(u"staff.password.changed"_s), 1);
}

void TestCredentialLinks::aLinkEndsInTime()
{
    const QString code = askedCode();
    advance(ResetLife);
    CS_VERIFY_ERROR(confirm(code), ErrorCode::InvalidCode);
    const QString another = askedCode();
    advance(ResetLife - 1ms);
    CS_VERIFY_RESULT(confirm(another));
}

void TestCredentialLinks::aNewerLinkReplacesTheOlder()
{
    const QString first = askedCode();
    advance(ResetPause);
    const QString second = askedCode();
    QVERIFY(!second.isEmpty());
    QVERIFY(first != second);
    CS_VERIFY_ERROR(confirm(first), ErrorCode::InvalidCode);
    CS_VERIFY_RESULT(m_desk->admin->sendLink(m_desk->as(m_ada), m_carla)); // at once
    const QString third = m_desk->deliverCode();
    CS_VERIFY_ERROR(confirm(second), ErrorCode::InvalidCode);
    CS_VERIFY_RESULT(confirm(third));
}

void TestCredentialLinks::strangersNeitherFloodNorReplace()
{
    const QString code = askedCode();
    for (int i = 0; i < 5; ++i) {
        CS_VERIFY_RESULT(ask(u"CARLA@example.com"_s));
        QCOMPARE(m_desk->deliver().size(), 0);
    }
    QCOMPARE(m_desk->events(u"staff.link.created"_s, false), 5); // seen in the trail
    CS_VERIFY_RESULT(confirm(code));

    // Nor is an invitation shortened to a reset.
    CS_VERIFY_RESULT(
        m_desk->admin->create(m_desk->as(m_ada), {u"Dan"_s, u"dan@example.com"_s, u"viewer"_s}));
    const QString invitation = m_desk->deliverCode();
    advance(1h);
    CS_VERIFY_RESULT(ask(u"dan@example.com"_s));
    QCOMPARE(m_desk->deliverCode(), QString());
    CS_VERIFY_RESULT(confirm(invitation));
}

void TestCredentialLinks::nobodyIsToldWhoHasAnAccount()
{
    CS_VERIFY_RESULT(ask(u"nobody@example.com"_s));
    CS_VERIFY_RESULT(m_desk->admin->change(m_desk->as(m_ada), m_carla, {.disabled = true}));
    [[maybe_unused]] const auto notice = m_desk->deliver();
    CS_VERIFY_RESULT(ask());
    QCOMPARE(m_desk->deliver().size(), 0);
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM outbox_messages WHERE state = 'withheld'"_s), 2);
    // Who asked for whom is in no open part of the trail.
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM audit_fields WHERE action = "
                           "'staff.reset.requested' AND (subject <> '' OR resource_id <> '')"_s),
             0);
    CS_VERIFY_ERROR(ask(u"no address"_s), ErrorCode::InvalidEmail);
}

void TestCredentialLinks::aResetEndsSessionsAndDevices()
{
    const auto session = m_desk->login(u"carla@example.com"_s);
    const auto other = m_desk->login(u"ada@example.com"_s);
    CS_VERIFY_RESULT(session);
    CS_VERIFY_RESULT(other);
    CS_VERIFY_RESULT(confirm(askedCode()));
    const auto use = [this](const QString &token) {
        return m_desk->tokens->authenticate(token.toLatin1(), u"192.0.2.7"_s, m_desk->now(),
                                            http::Cause::Person);
    };
    CS_VERIFY_ERROR(use(session->accessToken), ErrorCode::Unauthenticated);
    CS_VERIFY_ERROR(m_desk->identity->refresh(m_desk->visitor(), session->refreshToken),
                    ErrorCode::Unauthenticated);
    CS_VERIFY_RESULT(use(other->accessToken));
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM known_devices WHERE person_id = ?"_s,
                           {m_carla.value()}),
             0);
}

void TestCredentialLinks::aResetSignsNobodyIn()
{
    CS_VERIFY_RESULT(confirm(askedCode()));
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM sessions"_s), 0);
    QCOMPARE(m_desk->events(u"staff.login.succeeded"_s), 0);
}

void TestCredentialLinks::badPasswordsLeaveTheLinkGood()
{
    const QString code = askedCode();
    for (const QString &bad : {u"short"_s, u"passwordpassword"_s, u"Alex Morgan!"_s}) {
        const auto refused = confirm(code, bad);
        CS_VERIFY_ERROR(refused, ErrorCode::InvalidRequest);
        QCOMPARE(refused.error().field, u"/password"_s);
    }
    CS_VERIFY_RESULT(confirm(code));
}

void TestCredentialLinks::wrongCodesAreAllTheSame()
{
    const QString used = askedCode();
    CS_VERIFY_RESULT(confirm(used));
    advance(ResetPause);
    const QString expired = askedCode();
    advance(ResetLife);
    QSet<QString> answers;
    for (const QString &code : {used, expired, u"short"_s, QString(43, u'x'), QString()}) {
        const auto refused = confirm(code);
        CS_VERIFY_ERROR(refused, ErrorCode::InvalidCode);
        answers.insert(refused.error().detail + refused.error().field);
    }
    QCOMPARE(answers.size(), 1);
}

void TestCredentialLinks::theTokenIsNotStored()
{
    const QByteArray code = askedCode().toLatin1();
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM credential_links WHERE token_hash = ?"_s,
                           {crypto::sha256(code)}),
             1);
    QCOMPARE(
        m_desk->count(u"SELECT count(*) FROM outbox_messages WHERE instr(content, ?)"_s, {code}),
        0);
}

// A crash between the making of the link and the sending of its message.
void TestCredentialLinks::theSameMessageMayBeAddressedTwice()
{
    CS_VERIFY_RESULT(ask());
    const auto tasks = m_desk->book->claim(10, {}, {});
    CS_VERIFY_RESULT(tasks);
    const auto first = m_desk->book->prepare(tasks->first());
    advance(2s);
    const auto second = m_desk->book->prepare(tasks->first());
    QVERIFY(first.message && second.message);
    QCOMPARE(second.message->body, first.message->body);
}

void TestCredentialLinks::aRevokedLinkIsNotSent()
{
    CS_VERIFY_RESULT(m_desk->admin->sendLink(m_desk->as(m_ada), m_carla));
    CS_VERIFY_RESULT(m_desk->admin->change(m_desk->as(m_ada), m_carla, {.disabled = true}));
    QCOMPARE(m_desk->deliverCode(), QString());
}

void TestCredentialLinks::noticesKeepTheirAddress()
{
    CS_VERIFY_RESULT(confirm(askedCode()));
    CS_VERIFY_RESULT(
        m_desk->admin->change(m_desk->as(m_ada), m_carla, {.email = u"thief@example.com"_s}));
    QVERIFY(m_desk->deliverNotices().contains(
        u"carla@example.com: Your Example password was changed"_s));
}

void TestCredentialLinks::oldLinksArePurged()
{
    (void)askedCode();
    CS_VERIFY_RESULT(m_desk->admin->purge());
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM credential_links"_s), 1);
    advance(ResetLife);
    CS_VERIFY_RESULT(m_desk->admin->purge());
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM credential_links"_s), 0);
    QCOMPARE(m_desk->events(u"staff.offers.purged"_s), 1);
}

void TestCredentialLinks::handlersAnswerTheSameToEverybody()
{
    http::Handlers handlers;
    addCredentialLinkRoutes(handlers, links());
    const auto call = [&](const QString &operation, const QJsonObject &body) {
        http::Request request;
        request.body = body;
        request.receivedAt = m_desk->now();
        return handlers.all().value(operation)(request);
    };
    for (const QString &email : {u"carla@example.com"_s, u"nobody@example.com"_s}) {
        const auto reply = call(u"requestPasswordReset"_s, {{u"email"_s, email}});
        CS_VERIFY_RESULT(reply);
        QCOMPARE(reply->status, 202);
        QCOMPARE(reply->body, QByteArray());
    }
    const QString code = m_desk->deliverCode();
    const auto done = call(u"confirmPasswordReset"_s,
                           {{u"token"_s, code}, {u"password"_s, QLatin1StringView(NewPassword)}});
    CS_VERIFY_RESULT(done);
    QCOMPARE(done->status, 204);
}

QTEST_GUILESS_MAIN(TestCredentialLinks)
#include "tst_credentiallinks.moc"
