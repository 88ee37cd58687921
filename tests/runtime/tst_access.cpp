// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contract.h"
#include "contract/permissions.h"
#include "runningservice.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;
using contract::Contract;
using contract::Operation;
using contract::PermissionMatrix;
using support::Answer;
using support::RunningService;

namespace {

const QStringList Staff{u"admin"_s, u"manager"_s, u"agent"_s, u"viewer"_s, u"auditor"_s};

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// The operation's path with something well-formed, and nobody's, in place of every parameter.
QString concretePath(const Operation &operation, const QString &role)
{
    QString path = operation.path;
    // Each function is for some roles besides; tests/functions sees to that.
    path.replace(u"{name}"_s,
                 role == "admin"_L1 ? u"get_customer_analytics"_s : u"get_store_locations"_s);
    path.replace(u"{file}"_s, u"countersign.js"_s);
    static const QRegularExpression parameter(u"\\{\\w+\\}"_s);
    return path.replace(parameter, u"018bcfe5-6800-7000-8000-000000000000"_s);
}

/// Public operations that want another proof than a bearer token, and what they say without it.
int ownRefusal(const QString &operation)
{
    if (operation == "refreshToken"_L1)
        return 401;                                         // a refresh token
    return operation == "receiveTwilioStatus"_L1 ? 403 : 0; // a signature
}

} // namespace

// Who may do what, over HTTP: every operation of the contract × every role, and one's own × somebody else's. An operation
// or a role that is added later is walked too.
class tst_Access : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matrixIsTheSeeds_data();
    void matrixIsTheSeeds();
    void rolesHaveNothingElse();
    void everyOperationByEveryRole_data();
    void everyOperationByEveryRole();
    void sessionsOwnAndOthers();
    void customersSessionsAreTheirs();
    void usersOwnAndOthers();
    void changesBiteOnTheNextRequest();

private:
    QByteArray token(const QString &role);
    QString idOf(const QString &role);
    QString newestSession(const QString &role);

    std::shared_ptr<const Contract> m_contract;
    std::optional<PermissionMatrix> m_permissions;
    RunningService m_service;
    QHash<QString, QByteArray> m_tokens;
    QStringList m_phones{u"+14155550193"_s, u"+13125550186"_s, u"+13035550179"_s,
                         u"+12055550172"_s, u"+18135550165"_s, u"+16155550158"_s,
                         u"+17045550151"_s, u"+12025550123"_s};
};

void tst_Access::initTestCase()
{
    auto contract = Contract::load(resource(u"openapi.json"_s));
    QVERIFY2(contract.has_value(), contract ? "" : qPrintable(contract.error().detail));
    m_contract = *contract;
    auto permissions = PermissionMatrix::load(resource(u"roles.json"_s));
    QVERIFY2(permissions.has_value(), permissions ? "" : qPrintable(permissions.error().detail));
    m_permissions = *permissions;
    QCOMPARE(m_permissions->roles(), (QStringList{u"admin"_s, u"agent"_s, u"auditor"_s,
                                                  u"customer"_s, u"manager"_s, u"viewer"_s}));
    QCOMPARE(m_service.start({u"--rate-api"_s, u"1000000"_s, u"--rate-auth"_s, u"1000000"_s,
                              u"--rate-sensitive"_s, u"1000000"_s, u"--relaxed-code-limits"_s}),
             QString());
}

/// A token that is good, a new one if the one before was ended by what was called with it.
QByteArray tst_Access::token(const QString &role)
{
    if (role == "nobody"_L1)
        return {};
    const bool isCustomer = role == "customer"_L1;
    const QString self = isCustomer ? u"/v1/me"_s : u"/v1/auth/me"_s;
    QByteArray &known = m_tokens[role];
    if (known.isEmpty() || m_service.get(self, known).status != 200) {
        // Whoever took back their agreement gets no further code, so it is another one each time.
        known = isCustomer ? m_service.signInCustomer(m_phones.takeLast()) : m_service.signIn(role);
    }
    return known;
}

QString tst_Access::idOf(const QString &role)
{
    const QString path = role == "customer"_L1 ? u"/v1/me"_s : u"/v1/auth/me"_s;
    return m_service.get(path, token(role)).json.value("id"_L1).toString();
}

QString tst_Access::newestSession(const QString &role)
{
    const QString path = role == "customer"_L1 ? u"/v1/me/sessions"_s : u"/v1/auth/sessions"_s;
    return m_service.get(path, token(role))
        .json.value("items"_L1)
        .toArray()
        .last()["id"_L1]
        .toString();
}

// The table of the security architecture this project began with: Create, Read, Update, Delete.
void tst_Access::matrixIsTheSeeds_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("allowed");
    const QStringList roles{u"admin"_s,  u"manager"_s, u"agent"_s,
                            u"viewer"_s, u"auditor"_s, u"customer"_s};
    const QList<std::pair<QString, QStringList>> matrix{
        // resource, admin, manager, agent, viewer; neither auditors nor customers are in the table
        {u"users"_s, {u"CRUD"_s, u"R"_s, u"R"_s, u"R"_s, {}, {}}},
        {u"campaigns"_s, {u"CRUD"_s, u"CRUD"_s, u"R"_s, u"R"_s, {}, {}}},
        {u"tasks"_s, {u"CRUD"_s, u"CRUD"_s, u"RU"_s, u"R"_s, {}, {}}},
        {u"customers"_s, {u"CRUD"_s, u"RU"_s, u"RU"_s, u"R"_s, {}, {}}},
        {u"settings"_s, {u"CRUD"_s, u"R"_s, {}, {}, {}, {}}},
        {u"reports"_s, {u"R"_s, u"R"_s, u"R"_s, u"R"_s, {}, {}}},
    };
    for (const auto &[resource, row] : matrix) {
        for (qsizetype i = 0; i < roles.size(); ++i)
            QTest::addRow("%s by %s", qPrintable(resource), qPrintable(roles.at(i)))
                << resource << roles.at(i) << row.at(i);
    }
}

void tst_Access::matrixIsTheSeeds()
{
    QFETCH(const QString, resource);
    QFETCH(const QString, role);
    QFETCH(const QString, allowed);
    QString found;
    for (const QString &action : {u"create"_s, u"read"_s, u"update"_s, u"delete"_s}) {
        if (m_permissions->allows(role, resource + u':' + action))
            found += action.at(0).toUpper();
    }
    QCOMPARE(found, allowed);
}

// What the table does not speak of is written out too, so that nobody gets a permission by the way.
void tst_Access::rolesHaveNothingElse()
{
    const QHash<QString, QStringList> others{
        {u"admin"_s,
         {u"audit:read"_s, u"customers:reveal"_s, u"functions:call"_s, u"functions:read"_s,
          u"outbox:read"_s, u"outbox:update"_s, u"self:read"_s, u"self:update"_s,
          u"sessions:delete"_s, u"sessions:read"_s}},
        {u"manager"_s,
         {u"customers:reveal"_s, u"functions:call"_s, u"functions:read"_s, u"outbox:read"_s,
          u"outbox:update"_s, u"self:read"_s, u"self:update"_s}},
        {u"agent"_s, {u"customers:reveal"_s, u"self:read"_s, u"self:update"_s}},
        {u"viewer"_s, {u"self:read"_s, u"self:update"_s}},
        {u"auditor"_s, {u"audit:read"_s, u"self:read"_s, u"self:update"_s}},
        {u"customer"_s, {u"functions:call"_s, u"functions:read"_s, u"me:read"_s, u"me:update"_s}},
    };
    static const QRegularExpression seeds(
        u"^(users|campaigns|tasks|customers|settings|reports):(create|read|update|delete)$"_s);
    for (const QString &role : m_permissions->roles()) {
        QStringList found = m_permissions->permissions(role);
        found.removeIf([](const QString &permission) { return permission.contains(seeds); });
        QCOMPARE(found, others.value(role));
    }
}

void tst_Access::everyOperationByEveryRole_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("role");
    QStringList roles = m_permissions->roles();
    roles.append(u"nobody"_s);
    for (const Operation &operation : m_contract->operations()) {
        for (const QString &role : std::as_const(roles))
            QTest::addRow("%s by %s", qPrintable(operation.id), qPrintable(role))
                << operation.id << role;
    }
}

void tst_Access::everyOperationByEveryRole()
{
    QFETCH(const QString, id);
    QFETCH(const QString, role);
    const Operation &operation = *m_contract->operation(id);
    const bool hasBody = !operation.bodyType.isEmpty();
    const Answer answer
        = m_service.call(operation.method, concretePath(operation, role), token(role),
                         hasBody ? "{}"_ba : QByteArray(), hasBody ? operation.bodyType : "");
    const bool isPublic = operation.permission == "public"_L1;
    int refusal = 0;
    if (isPublic)
        refusal = ownRefusal(id);
    else if (role == "nobody"_L1)
        refusal = 401;
    else if (!m_permissions->allows(role, operation.permission))
        refusal = 403;
    const bool wasRefused = answer.status == 401 || answer.status == 403;
    QVERIFY2(answer.status != 0 && answer.status < 500, answer.body.constData());
    QCOMPARE(wasRefused ? answer.status : 0, refusal);
}

void tst_Access::sessionsOwnAndOthers()
{
    for (const QString &role : Staff) {
        (void)token(role);
        const QByteArray extra = m_service.signIn(role); // another session of the same person
        const QString own = newestSession(role);
        const QString others = newestSession(role == "admin"_L1 ? u"agent"_s : u"admin"_s);
        QVERIFY(own != others);
        const auto end = [&](const QString &path) {
            return m_service.call("DELETE", path, token(role)).status;
        };
        const bool mayOthers = role == "admin"_L1;
        const QString person = u"?user="_s + idOf(role == "admin"_L1 ? u"agent"_s : u"admin"_s);
        QCOMPARE(m_service.get(u"/v1/sessions"_s + person, token(role)).status,
                 mayOthers ? 200 : 403);
        QCOMPARE(end(u"/v1/auth/sessions/"_s + others), 404); // as one's own it does not exist
        QCOMPARE(m_service.get(u"/v1/auth/me"_s, extra).status, 200);
        QCOMPARE(end(u"/v1/auth/sessions/"_s + own), 204);
        QCOMPARE(m_service.get(u"/v1/auth/me"_s, extra).status, 401); // ended with the next request
        QCOMPARE(end(u"/v1/sessions/"_s + others), mayOthers ? 204 : 403);
    }
}

void tst_Access::customersSessionsAreTheirs()
{
    const QByteArray customer = token(u"customer"_s);
    const QString own = newestSession(u"customer"_s);
    const QString others = newestSession(u"agent"_s);
    for (const QString &path : {u"/v1/auth/sessions/"_s, u"/v1/sessions/"_s})
        QCOMPARE(m_service.call("DELETE", path + others, customer).status, 403);
    QCOMPARE(m_service.call("DELETE", u"/v1/me/sessions/"_s + others, customer).status, 404);
    QCOMPARE(m_service.call("DELETE", u"/v1/auth/sessions/"_s + own, token(u"agent"_s)).status,
             404);
    QCOMPARE(m_service.get(u"/v1/auth/me"_s, token(u"agent"_s)).status, 200);
    QCOMPARE(m_service.call("DELETE", u"/v1/me/sessions/"_s + own, customer).status, 204);
    QCOMPARE(m_service.get(u"/v1/me"_s, customer).status, 401);
}

void tst_Access::usersOwnAndOthers()
{
    for (const QString &role : Staff) {
        const QString own = u"/v1/users/"_s + idOf(role);
        const QString others
            = u"/v1/users/"_s + idOf(role == "agent"_L1 ? u"viewer"_s : u"agent"_s);
        const bool mayRead = m_permissions->allows(role, u"users:read");
        const bool mayUpdate = m_permissions->allows(role, u"users:update");
        const auto email = [&](const QString &path) {
            return m_service.get(path, token(role)).json.value("email"_L1).toString();
        };
        QCOMPARE(email(own), mayRead ? m_service.email(role) : QString());
        QCOMPARE(email(others).contains(u"***"_s), mayRead && !mayUpdate);
        const auto patch = [&](const QString &path, const QByteArray &body) {
            return m_service.call("PATCH", path, token(role), body).status;
        };
        // Not even an admin touches their own standing.
        QCOMPARE(patch(own, R"({"role": "auditor"})"),
                 mayUpdate && role != "auditor"_L1 ? 409 : 403);
        QCOMPARE(patch(own, R"({"disabled": true})"), mayUpdate ? 409 : 403);
        QCOMPARE(patch(others, R"({"name": "Agnes Torres"})"), mayUpdate ? 200 : 403);
    }
}

void tst_Access::changesBiteOnTheNextRequest()
{
    const QByteArray viewer = token(u"viewer"_s);
    const QString path = u"/v1/users/"_s + idOf(u"viewer"_s);
    const auto patch = [&](const QByteArray &body) {
        return m_service.call("PATCH", path, token(u"admin"_s), body).status;
    };
    QCOMPARE(patch(R"({"role": "agent"})"), 200);
    QCOMPARE(m_service.get(u"/v1/customers"_s, viewer).status, 401);
    const QByteArray agent = m_service.signIn(u"viewer"_s);
    QCOMPARE(m_service.get(u"/v1/auth/me"_s, agent).json.value("role"_L1).toString(), u"agent"_s);
    QCOMPARE(patch(R"({"disabled": true})"), 200);
    QCOMPARE(m_service.get(u"/v1/auth/me"_s, agent).status, 401);
    QVERIFY(m_service.signIn(u"viewer"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Access)
#include "tst_access.moc"
