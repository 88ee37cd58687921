// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contract.h"
#include "contract/permissions.h"
#include "runningservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;
using contract::Contract;
using contract::Operation;
using contract::PermissionMatrix;
using contract::RateClass;
using support::Answer;
using support::RunningService;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// The operation's path with something well-formed in place of every parameter.
QString concretePath(const Operation &operation)
{
    QString path = operation.path;
    path.replace(u"{name}"_s, u"get_store_locations"_s);
    path.replace(u"{file}"_s, u"countersign.js"_s);
    static const QRegularExpression parameter(u"\\{\\w+\\}"_s);
    return path.replace(parameter, u"018bcfe5-6800-7000-8000-000000000000"_s);
}

} // namespace

// Walks every operation of the contract, so that an operation that is added later is walked too:
// × no token, × every role that may not, × invalid body, × a body over its limit, × over the rate limit.
class tst_ContractWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAToken_data() { operations(); }
    void withoutAToken();
    void withAForgedToken_data() { operations(); }
    void withAForgedToken();
    void withTheWrongRole_data();
    void withTheWrongRole();
    void withAnInvalidBody_data() { operations(); }
    void withAnInvalidBody();
    void withABodyOverTheLimit_data() { operations(); }
    void withABodyOverTheLimit();
    void withAnUnknownParameter_data() { operations(); }
    void withAnUnknownParameter();
    void overTheRateLimit_data() { operations(); }
    void overTheRateLimit();

private:
    void operations();
    const Operation &operation(const QString &id) const { return *m_contract->operation(id); }
    /// A token of somebody who may call it; empty for public operations.
    QByteArray tokenFor(const Operation &operation);
    Answer call(const Operation &operation, const QByteArray &token, const QByteArray &body = {},
                const QString &query = {});
    static void verifyProblem(const Answer &answer, int status, const QString &code);

    std::shared_ptr<const Contract> m_contract;
    std::optional<PermissionMatrix> m_permissions;
    RunningService m_service;
    RunningService m_limited; // its rate classes allow two calls
    QHash<QString, QByteArray> m_tokens;
};

void tst_ContractWalk::initTestCase()
{
    auto contract = Contract::load(resource(u"openapi.json"_s));
    QVERIFY2(contract.has_value(), contract ? "" : qPrintable(contract.error().detail));
    m_contract = *contract;
    auto permissions = PermissionMatrix::load(resource(u"roles.json"_s));
    QVERIFY2(permissions.has_value(), permissions ? "" : qPrintable(permissions.error().detail));
    m_permissions = *permissions;

    QCOMPARE(m_service.start({u"--rate-api"_s, u"1000000"_s, u"--rate-auth"_s, u"1000000"_s,
                              u"--rate-sensitive"_s, u"1000000"_s, u"--relaxed-code-limits"_s}),
             QString());
    QCOMPARE(m_limited.start({u"--rate-api"_s, u"2"_s, u"--rate-auth"_s, u"2"_s,
                              u"--rate-sensitive"_s, u"2"_s}),
             QString());
    for (const QString &role : {u"admin"_s, u"manager"_s, u"agent"_s, u"viewer"_s, u"auditor"_s}) {
        m_tokens.insert(role, m_service.signIn(role));
        QVERIFY2(!m_tokens.value(role).isEmpty(), qPrintable(role));
    }
    m_tokens.insert(u"customer"_s, m_service.signInCustomer(u"+12025550123"_s));
    QVERIFY(!m_tokens.value(u"customer"_s).isEmpty());
}

void tst_ContractWalk::operations()
{
    QTest::addColumn<QString>("id");
    for (const Operation &operation : m_contract->operations())
        QTest::newRow(qPrintable(operation.id)) << operation.id;
}

QByteArray tst_ContractWalk::tokenFor(const Operation &operation)
{
    if (operation.permission == "public"_L1)
        return {};
    for (auto token = m_tokens.cbegin(); token != m_tokens.cend(); ++token) {
        if (m_permissions->allows(token.key(), operation.permission))
            return token.value();
    }
    return {};
}

Answer tst_ContractWalk::call(const Operation &operation, const QByteArray &token,
                              const QByteArray &body, const QString &query)
{
    return m_service.call(operation.method, concretePath(operation) + query, token, body,
                          operation.bodyType.isEmpty() ? "application/json"_ba
                                                       : operation.bodyType);
}

void tst_ContractWalk::verifyProblem(const Answer &answer, int status, const QString &code)
{
    QVERIFY2(answer.status == status,
             qPrintable(QString::number(answer.status) + u' ' + QString::fromUtf8(answer.body)));
    QVERIFY(answer.headers.value("content-type").startsWith("application/problem+json"));
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.json.value("status"_L1).toInt(), status);
    QVERIFY(!answer.json.value("title"_L1).toString().isEmpty());
    QVERIFY(!answer.json.value("detail"_L1).toString().isEmpty());
    QCOMPARE(answer.json.value("requestId"_L1).toString().toLatin1(),
             answer.headers.value("x-request-id"));
}

void tst_ContractWalk::withoutAToken()
{
    QFETCH(const QString, id);
    if (operation(id).permission == "public"_L1)
        return;
    verifyProblem(call(operation(id), {}), 401, u"unauthenticated"_s);
}

void tst_ContractWalk::withAForgedToken()
{
    QFETCH(const QString, id);
    if (operation(id).permission == "public"_L1)
        return;
    QByteArray forged = tokenFor(operation(id));
    QVERIFY2(!forged.isEmpty(), "some role may call every operation");
    forged[forged.size() / 2] = forged.at(forged.size() / 2) == 'A' ? 'B' : 'A';
    verifyProblem(call(operation(id), forged), 401, u"unauthenticated"_s);
}

void tst_ContractWalk::withTheWrongRole_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("role");
    for (const Operation &operation : m_contract->operations()) {
        if (operation.permission == "public"_L1)
            continue;
        for (auto token = m_tokens.cbegin(); token != m_tokens.cend(); ++token) {
            if (!m_permissions->allows(token.key(), operation.permission))
                QTest::addRow("%s by %s", qPrintable(operation.id), qPrintable(token.key()))
                    << operation.id << token.key();
        }
    }
}

void tst_ContractWalk::withTheWrongRole()
{
    QFETCH(const QString, id);
    QFETCH(const QString, role);
    verifyProblem(call(operation(id), m_tokens.value(role)), 403, u"forbidden"_s);
}

void tst_ContractWalk::withAnInvalidBody()
{
    QFETCH(const QString, id);
    const Operation &op = operation(id);
    if (op.bodyType != "application/json")
        return;
    const QByteArray token = tokenFor(op);
    verifyProblem(call(op, token, "{\"broken\": "), 400, u"invalid_json"_s);
    verifyProblem(call(op, token, "[1, 2, 3]"), 400, u"invalid_json"_s);
    if (op.id
        == "callFunction"_L1) // the parameters of a function are its own affair, tests/functions
        return;
    const Answer unknown = call(op, token, "{\"noSuchMember\": true}");
    QCOMPARE(unknown.status, 400);
    QVERIFY2(unknown.code() == "unknown_field"_L1 || unknown.code() == "invalid_request"_L1,
             unknown.body.constData());
    QVERIFY2(!unknown.json.value("field"_L1).toString().isEmpty(), unknown.body.constData());
    const Answer deep = call(op, token, QByteArray(5'000, '[') + QByteArray(5'000, ']'));
    QCOMPARE(deep.status, 400);
}

void tst_ContractWalk::withABodyOverTheLimit()
{
    QFETCH(const QString, id);
    const Operation &op = operation(id);
    const QByteArray token = tokenFor(op);
    if (op.method == "GET")
        return;
    // Declared only, never sent: the answer must come from the head.
    const qint64 tooMuch = op.maximumBody + 1;
    if (tooMuch > 4 * 1024 * 1024)
        return; // imports: tests/http sends a gigabyte
    const Answer answer = call(op, token, QByteArray(tooMuch, ' '));
    verifyProblem(answer, 413, u"content_too_large"_s);
}

void tst_ContractWalk::withAnUnknownParameter()
{
    QFETCH(const QString, id);
    const Operation &op = operation(id);
    const Answer answer = call(op, tokenFor(op), {}, u"?no_such_parameter=1"_s);
    verifyProblem(answer, 400, u"unknown_field"_s);
    QVERIFY2(answer.json.value("field"_L1).toString().contains(u"no_such_parameter"),
             answer.body.constData());
}

void tst_ContractWalk::overTheRateLimit()
{
    QFETCH(const QString, id);
    const Operation &op = operation(id);
    Answer answer;
    for (int i = 0; i < 3; ++i)
        answer = m_limited.call(op.method, concretePath(op));
    if (op.rate == RateClass::Exempt) {
        QVERIFY(answer.status != 429);
        return;
    }
    verifyProblem(answer, 429, u"rate_limited"_s);
    QVERIFY(answer.headers.value("retry-after").toInt() >= 1);
    QVERIFY(!answer.headers.value("ratelimit").isEmpty());
}

QTEST_GUILESS_MAIN(tst_ContractWalk)
#include "tst_contractwalk.moc"
