// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/staffadminroutes.h"
#include "staffdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace countersign::identity;
using namespace std::chrono_literals;

// Accounts of staff in the hands of admins: Ada and Ben are admins, Carla is an agent.
class TestUsers : public QObject
{
    Q_OBJECT

    std::unique_ptr<StaffDesk> m_desk;
    StaffId m_ada;
    StaffId m_ben;
    StaffId m_carla;

    StaffAdminService &admin() { return *m_desk->admin; }
    AdminGrantService &grants() { return *m_desk->grants; }
    Actor ada() { return m_desk->as(m_ada); }
    Actor ben() { return m_desk->as(m_ben); }

    Result<http::Reply> call(const QString &operation, const StaffId &caller, const QString &role,
                             const QJsonObject &query = {}, const StaffId &user = {},
                             const QJsonObject &body = {})
    {
        http::Handlers handlers;
        addStaffAdminRoutes(handlers, admin(), grants(), m_desk->permissions);
        http::Request request;
        request.principal = {ActorKind::Staff, caller.value(), role, {}};
        request.receivedAt = m_desk->now();
        request.query = query;
        request.body = body;
        request.path.insert(u"userId"_s, user.value());
        return handlers.all().value(operation)(request);
    }
    static QJsonObject json(const Result<http::Reply> &reply)
    {
        return reply ? QJsonDocument::fromJson(reply->body).object() : QJsonObject();
    }
    static QStringList members(const QJsonObject &page, const QString &name)
    {
        QStringList values;
        for (const QJsonValue &item : page.value("items"_L1).toArray())
            values.append(item[name].toString());
        return values;
    }
    QString roleOf(const StaffId &id) { return m_desk->staff->account(id)->role; }
    bool isSignedIn(const QString &token)
    {
        return m_desk->tokens
            ->authenticate(token.toLatin1(), u"192.0.2.7"_s, m_desk->now(), http::Cause::Person)
            .has_value();
    }
    QString onlyGrant()
    {
        const auto waiting = grants().list(ada());
        return waiting && waiting->size() == 1 ? waiting->first().grant.id : QString();
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void listsInPagesAndByFilter();
    void masksAddressesByRole();
    void looksAreRecorded();
    void invitesWithoutAPassword();
    void refusesWhatCannotBeAnAccount_data();
    void refusesWhatCannotBeAnAccount();
    void invitesNobodyWhoGetsNoMail();
    void changesNameAndAddress();
    void anAddressThatMovesEndsEverything();
    void aRoleBitesOnTheNextRequest();
    void disablingEndsEverything();
    void nobodyTouchesTheirOwnRole();
    void theLastAdminStays();
    void twoAdminsCannotDemoteEachOther();
    void aSecondAdminAgrees();
    void neitherTheAskerNorThePersonDecides();
    void grantsAreRefusedOrTakenBack();
    void grantsExpire();
    void grantsEndWithTheAccountsTheyConcern();
    void aNewAdminIsAViewerMeanwhile();
    void anAdminIsEnabledByTwo();
    void theOnlyAdminGivesAReason();
    void sendsLinksToWhomItMay();
    void unknownAccountsAreNotFound();
};

void TestUsers::init()
{
    m_desk = std::make_unique<StaffDesk>();
    CS_VERIFY_RESULT(m_desk->open());
    const auto add = [this](const QString &name, const QString &role) {
        m_desk->db.clock().advance(1s);
        return m_desk->addStaff(name + u"@example.com"_s, role).value_or(StaffId());
    };
    m_ada = add(u"ada"_s, u"admin"_s);
    m_ben = add(u"ben"_s, u"admin"_s);
    m_carla = add(u"carla"_s, u"agent"_s);
    QVERIFY(!m_carla.isEmpty());
}

void TestUsers::listsInPagesAndByFilter()
{
    CS_VERIFY_RESULT(admin().create(ada(), {u"Dan Reed"_s, u"dan@example.com"_s, u"viewer"_s}));
    CS_VERIFY_RESULT(admin().change(ada(), m_carla, {.disabled = true}));
    const QJsonObject all = json(call(u"listUsers"_s, m_ada, u"admin"_s));
    QCOMPARE(members(all, u"role"_s),
             (QStringList{u"admin"_s, u"admin"_s, u"agent"_s, u"viewer"_s}));
    QCOMPARE(members(all, u"status"_s),
             (QStringList{u"active"_s, u"active"_s, u"disabled"_s, u"invited"_s}));
    QVERIFY(!all.contains("next"_L1));

    const auto narrowed = [&](const QString &name, const QString &value) {
        return members(json(call(u"listUsers"_s, m_ada, u"admin"_s, {{name, value}})), u"email"_s);
    };
    QCOMPARE(narrowed(u"role"_s, u"agent"_s), QStringList{u"carla@example.com"_s});
    QCOMPARE(narrowed(u"status"_s, u"invited"_s), QStringList{u"dan@example.com"_s});
    QCOMPARE(narrowed(u"status"_s, u"disabled"_s), QStringList{u"carla@example.com"_s});
    QCOMPARE(narrowed(u"status"_s, u"active"_s).size(), 2);
    QCOMPARE(narrowed(u"role"_s, u"auditor"_s), QStringList{});

    const QJsonObject first = json(call(u"listUsers"_s, m_ada, u"admin"_s, {{u"limit"_s, 3}}));
    QCOMPARE(members(first, u"id"_s).size(), 3);
    const QJsonObject second = json(
        call(u"listUsers"_s, m_ada, u"admin"_s, {{u"limit"_s, 3}, {u"after"_s, first["next"_L1]}}));
    QCOMPARE(members(second, u"email"_s), QStringList{u"dan@example.com"_s});
    CS_VERIFY_ERROR(call(u"listUsers"_s, m_ada, u"admin"_s, {{u"after"_s, u"nowhere"_s}}),
                    ErrorCode::InvalidCursor);
}

void TestUsers::masksAddressesByRole()
{
    for (const QString &role : {u"manager"_s, u"agent"_s, u"viewer"_s}) {
        const QJsonObject page = json(call(u"listUsers"_s, m_carla, role));
        QCOMPARE(members(page, u"email"_s),
                 (QStringList{u"a***@example.com"_s, u"b***@example.com"_s,
                              u"carla@example.com"_s})); // one's own is no secret
        QCOMPARE(json(call(u"getUser"_s, m_carla, role, {}, m_ada))["email"_L1].toString(),
                 u"a***@example.com"_s);
    }
    QCOMPARE(json(call(u"getUser"_s, m_ada, u"admin"_s, {}, m_carla))["email"_L1].toString(),
             u"carla@example.com"_s);
    // What waits for a second admin is nobody else's business.
    CS_VERIFY_RESULT(admin().change(ada(), m_carla, {.role = u"admin"_s}));
    QVERIFY(
        !json(call(u"getUser"_s, m_carla, u"manager"_s, {}, m_carla)).contains("pendingGrant"_L1));
    QCOMPARE(json(call(u"getUser"_s, m_ben, u"admin"_s, {}, m_carla))["pendingGrant"_L1].toString(),
             onlyGrant());
}

void TestUsers::looksAreRecorded()
{
    CS_VERIFY_RESULT(admin().list(ada(), {}));
    QCOMPARE(m_desk->events(u"staff.list.read"_s), 1);
    CS_VERIFY_RESULT(admin().read(ada(), m_carla));
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM audit_fields WHERE action = 'staff.read' AND "
                           "subject = ? AND actor_id = ?"_s,
                           {m_carla.value(), m_ada.value()}),
             1);
    CS_VERIFY_RESULT(grants().list(ada()));
    QCOMPARE(m_desk->events(u"staff.list.read"_s), 2);
}

void TestUsers::invitesWithoutAPassword()
{
    const auto dan = admin().create(ada(), {u" Dan  Reed "_s, u"Dan@Example.com"_s, u"manager"_s});
    CS_VERIFY_RESULT(dan);
    QCOMPARE(dan->name, u"Dan Reed"_s);
    QCOMPARE(accountStatus(*dan), u"invited"_s);
    QCOMPARE(roleOf(dan->id), u"manager"_s);
    QCOMPARE(m_desk->events(u"staff.created"_s), 4);
    QCOMPARE(m_desk->events(u"staff.link.created"_s), 1);
    for (const QString &guess : {QString(), QString(u' '), u"password"_s})
        CS_VERIFY_ERROR(m_desk->loginWith(u"dan@example.com"_s, guess),
                        ErrorCode::InvalidCredentials);
    const auto mails = m_desk->deliver();
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.first().to, u"Dan@example.com"_s);
    QVERIFY(mails.first().body.contains(u"72 hours"_s));
}

void TestUsers::refusesWhatCannotBeAnAccount_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("role");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const QString dan = u"dan@example.com"_s;
    QTest::newRow("no name") << u" "_s << dan << u"agent"_s << ErrorCode::InvalidRequest
                             << u"/name"_s;
    QTest::newRow("no address") << u"Dan"_s << u"dan"_s << u"agent"_s << ErrorCode::InvalidEmail
                                << u"/email"_s;
    QTest::newRow("no role") << u"Dan"_s << dan << u"owner"_s << ErrorCode::InvalidRequest
                             << u"/role"_s;
    QTest::newRow("a customer") << u"Dan"_s << dan << u"customer"_s << ErrorCode::InvalidRequest
                                << u"/role"_s;
    QTest::newRow("taken") << u"Dan"_s << u"CARLA@example.com"_s << u"agent"_s
                           << ErrorCode::Duplicate << u"/email"_s;
}

void TestUsers::refusesWhatCannotBeAnAccount()
{
    QFETCH(const QString, name);
    QFETCH(const QString, email);
    QFETCH(const QString, role);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, field);
    const auto refused = admin().create(ada(), {name, email, role});
    CS_VERIFY_ERROR(refused, code);
    QCOMPARE(refused.error().field, field);
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM staff"_s), 3);
    QVERIFY(m_desk->deliver().isEmpty());
}

void TestUsers::invitesNobodyWhoGetsNoMail()
{
    m_desk = std::make_unique<StaffDesk>();
    CS_VERIFY_RESULT(m_desk->open(false));
    const auto owner = m_desk->addStaff(u"ada@example.com"_s, u"admin"_s);
    CS_VERIFY_RESULT(owner);
    CS_VERIFY_ERROR(
        admin().create(m_desk->as(*owner), {u"Dan"_s, u"dan@example.com"_s, u"agent"_s}),
        ErrorCode::Conflict);
    CS_VERIFY_ERROR(admin().sendLink(m_desk->as(*owner), *owner), ErrorCode::Conflict);
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM staff"_s), 1);
}

void TestUsers::changesNameAndAddress()
{
    const auto named = admin().change(ada(), m_carla, {.name = u"Carla Voss"_s});
    CS_VERIFY_RESULT(named);
    QCOMPARE(named->name, u"Carla Voss"_s);
    QCOMPARE(m_desk->staff->account(m_carla)->name, u"Carla Voss"_s);
    QCOMPARE(m_desk->events(u"staff.updated"_s), 1);
    QVERIFY(m_desk->deliver().isEmpty()); // a name is no credential
    const auto taken = admin().change(ada(), m_carla, {.email = u"ben@example.com"_s});
    CS_VERIFY_ERROR(taken, ErrorCode::Duplicate);
    QCOMPARE(taken.error().field, u"/email"_s);
    CS_VERIFY_RESULT(admin().change(ada(), m_ada, {.name = u"Ada Lindqvist"_s})); // one's own
    // What changes nothing is recorded, and is no newer than before.
    const Instant then = m_desk->staff->account(m_carla)->updatedAt;
    m_desk->db.clock().advance(1h);
    const auto same = admin().change(ada(), m_carla, {.name = u"Carla Voss"_s});
    CS_VERIFY_RESULT(same);
    QCOMPARE(same->updatedAt, then);
    QCOMPARE(m_desk->staff->account(m_carla)->updatedAt, then);
    QCOMPARE(m_desk->events(u"staff.updated"_s), 3);
}

void TestUsers::anAddressThatMovesEndsEverything()
{
    const auto session = m_desk->login(u"carla@example.com"_s);
    CS_VERIFY_RESULT(session);
    CS_VERIFY_RESULT(admin().sendLink(ada(), m_carla));
    const QString code = m_desk->deliverCode();
    QVERIFY(!code.isEmpty());

    CS_VERIFY_RESULT(admin().change(ada(), m_carla, {.email = u"voss@example.com"_s}));
    QVERIFY(!isSignedIn(session->accessToken));
    CS_VERIFY_ERROR(m_desk->identity->refresh(m_desk->visitor(), session->refreshToken),
                    ErrorCode::Unauthenticated);
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM known_devices"_s), 0);
    CS_VERIFY_ERROR(m_desk->links->confirm(m_desk->visitor(), code, u"another long phrase 88"_s),
                    ErrorCode::InvalidCode);
    QCOMPARE(m_desk->deliverNotices(),
             (QStringList{u"carla@example.com: Your Example e-mail address was changed"_s,
                          u"voss@example.com: Your Example e-mail address was changed"_s}));
    CS_VERIFY_ERROR(m_desk->login(u"carla@example.com"_s), ErrorCode::InvalidCredentials);
    CS_VERIFY_RESULT(m_desk->login(u"voss@example.com"_s));
}

void TestUsers::aRoleBitesOnTheNextRequest()
{
    const auto session = m_desk->login(u"carla@example.com"_s);
    CS_VERIFY_RESULT(session);
    CS_VERIFY_RESULT(admin().change(ada(), m_carla, {.role = u"manager"_s}));
    QVERIFY(!isSignedIn(session->accessToken));
    const auto renewed = m_desk->identity->refresh(m_desk->visitor(), session->refreshToken);
    CS_VERIFY_RESULT(renewed);
    QCOMPARE(renewed->user.role, u"manager"_s);
    QVERIFY(isSignedIn(renewed->accessToken));
    QCOMPARE(m_desk->events(u"staff.role.changed"_s), 1);
    QCOMPARE(m_desk->deliverNotices(),
             QStringList{u"carla@example.com: Your Example role was changed"_s});
}

void TestUsers::disablingEndsEverything()
{
    const auto session = m_desk->login(u"carla@example.com"_s);
    CS_VERIFY_RESULT(session);
    CS_VERIFY_RESULT(admin().sendLink(ada(), m_carla));
    const QString code = m_desk->deliverCode();
    CS_VERIFY_RESULT(admin().change(ada(), m_carla, {.disabled = true}));
    QVERIFY(!isSignedIn(session->accessToken));
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM sessions"_s), 0);
    CS_VERIFY_ERROR(m_desk->login(u"carla@example.com"_s), ErrorCode::InvalidCredentials);
    CS_VERIFY_ERROR(m_desk->links->confirm(m_desk->visitor(), code, u"another long phrase 88"_s),
                    ErrorCode::InvalidCode);
    CS_VERIFY_RESULT(admin().change(ada(), m_carla, {.disabled = false}));
    CS_VERIFY_RESULT(m_desk->login(u"carla@example.com"_s));
    QCOMPARE(m_desk->events(u"staff.disabled"_s), 1);
    QCOMPARE(m_desk->events(u"staff.enabled"_s), 1);
    QCOMPARE(m_desk->deliverNotices(),
             (QStringList{u"carla@example.com: Your Example account was disabled"_s,
                          u"carla@example.com: Your Example account was enabled"_s}));
}

void TestUsers::nobodyTouchesTheirOwnRole()
{
    const auto role = admin().change(ada(), m_ada, {.role = u"viewer"_s});
    CS_VERIFY_ERROR(role, ErrorCode::Conflict);
    QCOMPARE(role.error().field, u"/role"_s);
    const auto off = admin().change(ada(), m_ada, {.disabled = true});
    CS_VERIFY_ERROR(off, ErrorCode::Conflict);
    QCOMPARE(off.error().field, u"/disabled"_s);
    QCOMPARE(roleOf(m_ada), u"admin"_s);
    QCOMPARE(m_desk->events(u"staff.role.changed"_s), 0);
}

void TestUsers::theLastAdminStays()
{
    CS_VERIFY_RESULT(admin().change(ada(), m_ben, {.role = u"manager"_s}));
    const auto demoted = admin().change(ben(), m_ada, {.role = u"viewer"_s});
    CS_VERIFY_ERROR(demoted, ErrorCode::Conflict);
    QVERIFY(demoted.error().detail.contains(u"last admin"_s));
    CS_VERIFY_ERROR(admin().change(ben(), m_ada, {.disabled = true}), ErrorCode::Conflict);
    // One who cannot sign in yet is no other admin.
    CS_VERIFY_RESULT(admin().create(
        ada(), {u"Dan Reed"_s, u"dan@example.com"_s, u"admin"_s, u"The second desk."_s}));
    CS_VERIFY_ERROR(admin().change(ben(), m_ada, {.disabled = true}), ErrorCode::Conflict);
    QCOMPARE(roleOf(m_ada), u"admin"_s);
}

void TestUsers::twoAdminsCannotDemoteEachOther()
{
    std::atomic<int> done = 0;
    {
        const auto demote = [this, &done](const Actor &by, const StaffId &whom) {
            if (admin().change(by, whom, {.role = u"viewer"_s}))
                ++done;
        };
        const std::jthread first([&, by = ada()] { demote(by, m_ben); });
        const std::jthread second([&, by = ben()] { demote(by, m_ada); });
    }
    QCOMPARE(done.load(), 1);
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM staff WHERE role = 'admin'"_s), 1);
}

void TestUsers::aSecondAdminAgrees()
{
    const auto asked = admin().change(ada(), m_carla, {.role = u"admin"_s});
    CS_VERIFY_RESULT(asked);
    QCOMPARE(asked->role, u"agent"_s);
    QCOMPARE(roleOf(m_carla), u"agent"_s);
    QVERIFY(m_desk->deliver().isEmpty());
    const auto again = admin().change(ben(), m_carla, {.role = u"admin"_s});
    CS_VERIFY_ERROR(again, ErrorCode::Conflict);
    QCOMPARE(again.error().field, u"/role"_s);

    const QJsonObject waiting = json(call(u"listAdminGrants"_s, m_ben, u"admin"_s));
    QCOMPARE(members(waiting, u"userName"_s), QStringList{u"Alex Morgan"_s});
    QCOMPARE(members(waiting, u"askedBy"_s), QStringList{m_ada.value()});
    QVERIFY(waiting["items"_L1][0]["decidable"_L1].toBool());
    QVERIFY(
        !json(call(u"listAdminGrants"_s, m_ada, u"admin"_s))["items"_L1][0]["decidable"_L1].toBool(
            true));

    CS_VERIFY_RESULT(grants().approve(ben(), onlyGrant()));
    QCOMPARE(roleOf(m_carla), u"admin"_s);
    QCOMPARE(m_desk->staff->account(m_carla)->roleVersion, 2);
    QCOMPARE(onlyGrant(), QString());
    for (const QString &action :
         {u"staff.grant.requested"_s, u"staff.grant.approved"_s, u"staff.role.changed"_s})
        QCOMPARE(m_desk->events(action), 1);
    QCOMPARE(m_desk->deliverNotices(),
             QStringList{u"carla@example.com: Your Example role was changed"_s});
}

void TestUsers::neitherTheAskerNorThePersonDecides()
{
    CS_VERIFY_RESULT(admin().change(ada(), m_carla, {.role = u"admin"_s}));
    const QString grant = onlyGrant();
    CS_VERIFY_ERROR(grants().approve(ada(), grant), ErrorCode::Conflict);
    CS_VERIFY_ERROR(grants().approve(m_desk->as(m_carla), grant), ErrorCode::Conflict);
    CS_VERIFY_ERROR(grants().refuse(m_desk->as(m_carla), grant), ErrorCode::Conflict);
    CS_VERIFY_ERROR(grants().approve(ben(), m_carla.value()), ErrorCode::NotFound);
    QCOMPARE(roleOf(m_carla), u"agent"_s);
    QCOMPARE(onlyGrant(), grant);
}

void TestUsers::grantsAreRefusedOrTakenBack()
{
    for (const Actor &actor : {ben(), ada()}) {
        CS_VERIFY_RESULT(admin().change(ada(), m_carla, {.role = u"admin"_s}));
        const QString grant = onlyGrant();
        CS_VERIFY_RESULT(grants().refuse(actor, grant));
        CS_VERIFY_ERROR(grants().approve(ben(), grant), ErrorCode::NotFound);
    }
    QCOMPARE(m_desk->events(u"staff.grant.refused"_s), 2);
    QCOMPARE(roleOf(m_carla), u"agent"_s);
}

void TestUsers::grantsExpire()
{
    CS_VERIFY_RESULT(admin().change(ada(), m_carla, {.role = u"admin"_s}));
    const QString grant = onlyGrant();
    m_desk->db.clock().advance(AdminGrantLife - 1ms);
    QCOMPARE(onlyGrant(), grant);
    m_desk->db.clock().advance(1ms);
    QCOMPARE(onlyGrant(), QString());
    CS_VERIFY_ERROR(grants().approve(ben(), grant), ErrorCode::NotFound);
    CS_VERIFY_RESULT(admin().change(ben(), m_carla, {.role = u"admin"_s})); // asked for anew
    m_desk->db.clock().advance(AdminGrantLife);
    CS_VERIFY_RESULT(admin().purge());
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM admin_grants"_s), 0);
    QCOMPARE(m_desk->events(u"staff.offers.purged"_s), 1);
    CS_VERIFY_RESULT(admin().purge()); // nothing to do, nothing recorded
    QCOMPARE(m_desk->events(u"staff.offers.purged"_s), 1);
}

void TestUsers::grantsEndWithTheAccountsTheyConcern()
{
    const QList<std::pair<StaffId, StaffChange>> changes{
        {m_carla, {.role = u"viewer"_s}},
        {m_carla, {.email = u"voss@example.com"_s}},
        {m_carla, {.disabled = true}},
        {m_carla, {.disabled = false}}, // no reason to end one, and none is there
        {m_ada, {.email = u"lindqvist@example.com"_s}},
        {m_ada, {.role = u"manager"_s}},
    };
    int ended = 0;
    for (const auto &[whom, change] : changes) {
        const bool enables = change.disabled && !*change.disabled;
        if (!enables) {
            CS_VERIFY_RESULT(admin().change(ada(), m_carla, {.role = u"admin"_s}));
            ++ended;
        }
        CS_VERIFY_RESULT(admin().change(ben(), whom, change));
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM admin_grants"_s), 0);
        QCOMPARE(m_desk->events(u"staff.grant.voided"_s), ended);
    }
    // A name changes nobody's mind.
    CS_VERIFY_RESULT(admin().create(ben(), {u"Dan"_s, u"dan@example.com"_s, u"admin"_s, u"x"_s}));
}

void TestUsers::aNewAdminIsAViewerMeanwhile()
{
    const auto reply = call(
        u"createUser"_s, m_ada, u"admin"_s, {}, {},
        {{u"name"_s, u"Dan Reed"_s}, {u"email"_s, u"dan@example.com"_s}, {u"role"_s, u"admin"_s}});
    CS_VERIFY_RESULT(reply);
    QCOMPARE(reply->status, 201);
    const QJsonObject dan = json(reply);
    QCOMPARE(dan["role"_L1].toString(), u"viewer"_s);
    QCOMPARE(dan["status"_L1].toString(), u"invited"_s);
    QCOMPARE(dan["pendingGrant"_L1].toString(), onlyGrant());
    CS_VERIFY_RESULT(grants().approve(ben(), onlyGrant()));
    const StaffId id(dan["id"_L1].toString());
    QCOMPARE(roleOf(id), u"admin"_s);
    QVERIFY(m_desk->staff->account(id)->isInvited());
}

void TestUsers::anAdminIsEnabledByTwo()
{
    const StaffId eve = m_desk->addStaff(u"eve@example.com"_s, u"admin"_s).value_or(StaffId());
    CS_VERIFY_RESULT(admin().change(ada(), eve, {.disabled = true}));
    const auto held = admin().change(ada(), eve, {.disabled = false});
    CS_VERIFY_RESULT(held);
    QVERIFY(held->disabled);
    CS_VERIFY_ERROR(m_desk->login(u"eve@example.com"_s), ErrorCode::InvalidCredentials);
    CS_VERIFY_RESULT(grants().approve(ben(), onlyGrant()));
    CS_VERIFY_RESULT(m_desk->login(u"eve@example.com"_s));
    QVERIFY(
        m_desk->deliverNotices().contains(u"eve@example.com: Your Example account was enabled"_s));
}

void TestUsers::theOnlyAdminGivesAReason()
{
    CS_VERIFY_RESULT(admin().change(ada(), m_ben, {.role = u"viewer"_s}));
    const auto silent = admin().change(ada(), m_carla, {.role = u"admin"_s});
    CS_VERIFY_ERROR(silent, ErrorCode::InvalidRequest);
    QCOMPARE(silent.error().field, u"/reason"_s);
    QCOMPARE(roleOf(m_carla), u"agent"_s);
    const StaffChange grant{.role = u"admin"_s, .reason = u"Somebody has to stand in for me."_s};
    CS_VERIFY_RESULT(admin().change(ada(), m_carla, grant));
    QCOMPARE(roleOf(m_carla), u"admin"_s);
    QCOMPARE(onlyGrant(), QString());
    // From now on there are two.
    CS_VERIFY_RESULT(admin().change(ada(), m_ben, grant));
    QCOMPARE(roleOf(m_ben), u"viewer"_s);
    QVERIFY(!onlyGrant().isEmpty());
}

void TestUsers::sendsLinksToWhomItMay()
{
    QCOMPARE(call(u"sendUserLink"_s, m_ada, u"admin"_s, {}, m_carla)->status, 202);
    const auto mails = m_desk->deliver();
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.first().to, u"carla@example.com"_s);
    QVERIFY(mails.first().body.contains(u"15 minutes"_s));
    CS_VERIFY_RESULT(m_desk->login(u"carla@example.com"_s)); // the old password stays good

    const auto dan = admin().create(ada(), {u"Dan"_s, u"dan@example.com"_s, u"agent"_s});
    CS_VERIFY_RESULT(dan);
    QVERIFY(!m_desk->deliverCode().isEmpty());
    CS_VERIFY_RESULT(admin().sendLink(ada(), dan->id));
    QVERIFY(m_desk->deliver().first().body.contains(u"72 hours"_s));

    CS_VERIFY_RESULT(admin().change(ada(), m_carla, {.disabled = true}));
    CS_VERIFY_ERROR(admin().sendLink(ada(), m_carla), ErrorCode::Conflict);
}

void TestUsers::unknownAccountsAreNotFound()
{
    const StaffId nobody(u"018bcfe5-6800-7000-8000-000000000000"_s);
    CS_VERIFY_ERROR(admin().read(ada(), nobody), ErrorCode::NotFound);
    CS_VERIFY_ERROR(admin().change(ada(), nobody, {.name = u"X"_s}), ErrorCode::NotFound);
    CS_VERIFY_ERROR(admin().sendLink(ada(), nobody), ErrorCode::NotFound);
    CS_VERIFY_ERROR(grants().refuse(ada(), nobody.value()), ErrorCode::NotFound);
    QCOMPARE(m_desk->events(u"staff.read"_s), 0);
}

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
