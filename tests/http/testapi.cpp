// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testapi.h"

#include "http/serviceroutes.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QUuid>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace countersign::http::test {
namespace {

struct OperationLine
{
    const char *method;
    const char *path;
    const char *id;
    const char *permission;
    const char *rate;
};

constexpr OperationLine operations[] = {
    {"get", "/healthz", "getHealth", "public", "exempt"},
    {"get", "/readyz", "getReadiness", "public", "exempt"},
    {"get", "/metrics", "getMetrics", "public", "exempt"},
    {"get", "/openapi.json", "getContract", "public", "api"},
    {"get", "/things", "listThings", "public", "exempt"},
    {"post", "/things", "createThing", "public", "exempt"},
    {"get", "/things/{thingId}", "getThing", "public", "exempt"},
    {"delete", "/things/{thingId}", "deleteThing", "things:delete", "exempt"},
    {"get", "/secret", "getSecret", "things:read", "api"},
    {"post", "/uploads", "upload", "public", "exempt"},
    {"get", "/slow", "slow", "public", "exempt"},
    {"get", "/throws", "throwStandard", "public", "exempt"},
    {"get", "/throws-odd", "throwOdd", "public", "exempt"},
    {"get", "/big", "getBig", "public", "exempt"},
    {"get", "/odd-headers", "getOddHeaders", "public", "exempt"},
    {"get", "/recorded", "getRecorded", "public", "exempt"},
    {"get", "/unrecorded", "getUnrecorded", "public", "exempt"},
    {"get", "/promise", "brokenPromise", "public", "exempt"},
    {"get", "/limited", "getLimited", "public", "sensitive"},
    {"get", "/proved", "getProved", "things:read", "sensitive"},
    {"get", "/widget/{file}", "getWidget", "public", "exempt"},
    {"get", "/demo", "getDemo", "public", "exempt"},
};

QJsonObject bodyOf(const QString &id)
{
    if (id == "upload"_L1)
        return {{u"required"_s, true}, {u"content"_s, QJsonObject{{u"text/csv"_s, QJsonObject{}}}}};
    const QJsonObject name{{u"type"_s, u"string"_s}, {u"maxLength"_s, 64}};
    const QJsonObject schema{{u"type"_s, u"object"_s},
                             {u"additionalProperties"_s, false},
                             {u"required"_s, QJsonArray{u"name"_s}},
                             {u"properties"_s, QJsonObject{{u"name"_s, name}}}};
    return {
        {u"required"_s, true},
        {u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}}}};
}

// Everything that the tests' handlers answer; "brokenPromise" keeps only the first.
QJsonObject responsesOf(const QString &id)
{
    const QJsonObject number{{u"type"_s, u"integer"_s}};
    const QJsonObject promised{{u"type"_s, u"object"_s},
                               {u"required"_s, QJsonArray{u"count"_s}},
                               {u"properties"_s, QJsonObject{{u"count"_s, number}}}};
    const QJsonObject content{{u"application/json"_s, QJsonObject{{u"schema"_s, promised}}}};
    if (id == "brokenPromise"_L1)
        return {
            {u"200"_s, QJsonObject{{u"description"_s, u"A number."_s}, {u"content"_s, content}}}};
    QJsonObject responses;
    for (const int status : {200, 202, 204, 400, 401, 403, 404, 409, 413, 415, 429, 503})
        responses.insert(QString::number(status), QJsonObject{{u"description"_s, u"Done."_s}});
    return responses;
}

QJsonObject operationOf(const OperationLine &line)
{
    const QString id = QString::fromLatin1(line.id);
    QJsonObject extension{{u"permission"_s, QString::fromLatin1(line.permission)},
                          {u"rate"_s, QString::fromLatin1(line.rate)},
                          {u"audit"_s, u"none"_s}};
    if (id.endsWith("ecorded"_L1))
        extension.insert(u"audit"_s, QJsonArray{u"thing.read"_s});
    if (id == "getDemo"_L1)
        extension.insert(u"only"_s, u"demo"_s);
    if (id == "getProved"_L1)
        extension.insert(u"stepUp"_s, true);
    if (id == "upload"_L1)
        extension.insert(u"maximumBody"_s, 64 * 1024 * 1024);
    QJsonObject operation{{u"operationId"_s, id}, {u"responses"_s, responsesOf(id)}};
    operation.insert(u"x-countersign"_s, extension);
    const QJsonObject text{{u"type"_s, u"string"_s}, {u"maxLength"_s, 64}};
    const QString path = QString::fromLatin1(line.path);
    QJsonArray parameters;
    if (const qsizetype brace = path.indexOf(u'{'); brace >= 0)
        parameters.append(
            QJsonObject{{u"name"_s, path.sliced(brace + 1, path.indexOf(u'}') - brace - 1)},
                        {u"in"_s, u"path"_s},
                        {u"required"_s, true},
                        {u"schema"_s, text}});
    if (id == "listThings"_L1)
        parameters.append(
            QJsonObject{{u"name"_s, u"name"_s}, {u"in"_s, u"query"_s}, {u"schema"_s, text}});
    if (!parameters.isEmpty())
        operation.insert(u"parameters"_s, parameters);
    if (QLatin1StringView(line.method) == "post"_L1)
        operation.insert(u"requestBody"_s, bodyOf(id));
    return operation;
}

Result<Reply> echo(Traffic &traffic, const Request &request)
{
    ++traffic.handled;
    QJsonObject object{{u"operation"_s, request.operation->id},
                       {u"address"_s, request.address},
                       {u"secure"_s, request.secure},
                       {u"role"_s, request.principal.role},
                       {u"body"_s, request.body},
                       {u"query"_s, request.query},
                       {u"token"_s, request.headers.contains("authorization"_L1)}};
    for (auto it = request.path.cbegin(); it != request.path.cend(); ++it)
        object.insert(it.key(), it.value());
    return Reply::json(object);
}

} // namespace

QByteArray testContract()
{
    QJsonObject paths;
    for (const OperationLine &line : operations) {
        const QString path = QString::fromLatin1(line.path);
        QJsonObject item = paths.value(path).toObject();
        item.insert(QString::fromLatin1(line.method), operationOf(line));
        paths.insert(path, item);
    }
    const QJsonObject info{{u"title"_s, u"Test"_s}, {u"version"_s, u"1"_s}};
    return QJsonDocument(
               QJsonObject{{u"openapi"_s, u"3.1.0"_s}, {u"info"_s, info}, {u"paths"_s, paths}})
        .toJson();
}

QByteArray testRoles()
{
    return R"({"roles": {"reader": ["things:read"], "admin": ["things:read", "things:delete"]}})";
}

TlsIdentity makeTestIdentity()
{
    const QTemporaryDir folder;
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s,
                   u"-days"_s, u"2"_s, u"-keyout"_s, key, u"-out"_s, certificate});
    if (!openssl.waitForFinished(20'000) || openssl.exitCode() != 0)
        return {};
    const auto contents = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    return {contents(certificate), contents(key)};
}

Result<Principal> TestAuthenticator::authenticate(QByteArrayView token, const QString &, Instant,
                                                  Cause)
{
    if (token == "reader")
        return Principal{ActorKind::Staff, u"1"_s, u"reader"_s, u"s1"_s};
    if (token == "proved")
        return Principal{.kind = ActorKind::Staff,
                         .id = u"1"_s,
                         .role = u"reader"_s,
                         .sessionId = u"s3"_s,
                         .steppedUp = true};
    if (token == "admin")
        return Principal{ActorKind::Staff, u"2"_s, u"admin"_s, u"s2"_s};
    return countersign::failure(ErrorCode::Unauthenticated, u"Please sign in again."_s);
}

Settings TestServer::quickSettings()
{
    Settings settings;
    settings.workers = 4;
    settings.rates.api = {100'000, std::chrono::seconds(60)};
    settings.connections.sweep = std::chrono::milliseconds(20);
    settings.connections.closing = std::chrono::milliseconds(200);
    settings.origins = {"https://shop.example.com"};
    return settings;
}

const TlsIdentity &TestServer::identity()
{
    static const TlsIdentity identity = makeTestIdentity();
    return identity;
}

TestServer::TestServer(Settings settings)
    : m_localName(u"countersign-test-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    m_home.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_home, [&] { start(settings); }, Qt::BlockingQueuedConnection);
}

TestServer::~TestServer()
{
    traffic.go.release(1000); // no handler may stay behind
    QMetaObject::invokeMethod(&m_home, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void TestServer::start(const Settings &settings)
{
    const auto loaded = contract::Contract::load(testContract());
    const auto roles = contract::PermissionMatrix::load(testRoles());
    if (!loaded || !roles) {
        m_failure = loaded ? roles.error().detail : loaded.error().detail;
        return;
    }
    m_contract = *loaded;
    const Services services{
        m_contract,      std::make_shared<const contract::PermissionMatrix>(*roles),
        m_authenticator, clock,
        random,          [this](const Request &, const Error &) { ++traffic.forbidden; },
        metrics};
    auto server = ApiServer::create(services, settings, handlers());
    if (!server) {
        m_failure = server.error().detail;
        return;
    }
    m_server = std::move(*server);
    QObject::connect(m_server.get(), &ApiServer::stopped, m_server.get(),
                     [this] { stopped = true; });
    const auto plain = m_server->listenPlain(u"127.0.0.1"_s, 0);
    const auto tls = m_server->listenTls(u"127.0.0.1"_s, 0, identity());
    const auto local = m_server->listenLocal(m_localName);
    m_plainPort = plain.value_or(0);
    m_tlsPort = tls.value_or(0);
    for (const auto *error : {plain ? nullptr : &plain.error(), tls ? nullptr : &tls.error(),
                              local ? nullptr : &local.error()})
        m_failure += error ? error->detail : QString();
}

Handlers TestServer::handlers()
{
    Handlers handlers;
    addServiceRoutes(handlers, m_contract, metrics,
                     [] { return Result<QJsonObject>(QJsonObject{}); });
    for (const auto &id : {u"listThings"_s, u"createThing"_s, u"getThing"_s, u"getSecret"_s,
                           u"getLimited"_s, u"getProved"_s, u"getWidget"_s})
        handlers.add(id, [this](const Request &request) { return echo(traffic, request); });
    handlers.add(u"deleteThing"_s, [](const Request &) -> Result<Reply> { return Reply::empty(); });
    handlers.add(u"upload"_s, [this](const Request &request) -> Result<Reply> {
        traffic.uploaded = request.rawBody.size();
        return Reply::json({{u"bytes"_s, request.rawBody.size()}}, 202);
    });
    handlers.add(u"slow"_s, [this](const Request &) -> Result<Reply> {
        traffic.started.release();
        traffic.go.acquire();
        return Reply::json({{u"slow"_s, true}});
    });
    handlers.add(u"throwStandard"_s, [](const Request &) -> Result<Reply> {
        throw std::runtime_error("jane@example.com");
    });
    handlers.add(u"brokenPromise"_s, [](const Request &request) -> Result<Reply> {
        if (request.headers.contains("x-status"_L1))
            return Reply::json({{u"count"_s, 1}}, 202);
        return request.headers.contains("x-error"_L1)
                   ? Result<Reply>(
                         countersign::failure(ErrorCode::Conflict, u"Somebody was quicker."_s))
                   : Reply::json({{u"count"_s, u"jane@example.com"_s}});
    });
    handlers.add(u"throwOdd"_s, [](const Request &) -> Result<Reply> { throw 42; });
    handlers.add(u"getRecorded"_s, [](const Request &request) -> Result<Reply> {
        *request.actor().recorded = true; // what the ledger does when the record is on disk
        return Reply::json({{u"secret"_s, u"shown"_s}});
    });
    handlers.add(u"getUnrecorded"_s, [](const Request &) -> Result<Reply> {
        return Reply::json({{u"secret"_s, u"shown"_s}});
    });
    handlers.add(u"getOddHeaders"_s, [](const Request &) -> Result<Reply> {
        Reply reply = Reply::json({{u"odd"_s, true}});
        for (const auto &[name, value] :
             {std::pair{"Content-Length", "3"}, std::pair{"Transfer-Encoding", "chunked"},
              std::pair{"Date", "never"}, std::pair{"Connection", "upgrade"},
              std::pair{"Content-Type", "text/html"}, std::pair{"X-Sound", "yes"},
              std::pair{"X-Split", "a\r\nX-Injected: b"}})
            reply.headers.append(QByteArrayView(name), QByteArrayView(value));
        return reply;
    });
    handlers.add(u"getBig"_s, [](const Request &) -> Result<Reply> {
        Reply reply;
        reply.contentType = "application/octet-stream";
        reply.body = QByteArray(2'000'000, 'x');
        return reply;
    });
    return handlers;
}

void TestServer::inServer(const std::function<void(ApiServer &)> &function)
{
    QMetaObject::invokeMethod(&m_home, [&] { function(*m_server); }, Qt::BlockingQueuedConnection);
}

qsizetype TestServer::connections()
{
    qsizetype count = 0;
    inServer([&](ApiServer &server) { count = server.connections(); });
    return count;
}

} // namespace countersign::http::test
