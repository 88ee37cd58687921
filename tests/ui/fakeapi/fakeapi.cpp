// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fakeapi/fakeapi.h"

#include <QHttpHeaders>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSslServer>
#include <QUuid>

namespace countersign::tests {

using namespace Qt::StringLiterals;

namespace {

FakeApi::Answer problem(int status, const QString &code, const QString &detail = {})
{
    return {status,
            {{u"type"_s, u"urn:countersign:problem:"_s + code},
             {u"title"_s, code},
             {u"status"_s, status},
             {u"code"_s, code},
             {u"detail"_s, detail},
             {u"requestId"_s, u"01938a00-0000-7000-8000-000000000001"_s}}};
}

template<typename T>
FakeApi::Answer pageOf(const QList<T> &rows, const QUrlQuery &query, int pageSize)
{
    const qsizetype start = query.queryItemValue(u"after"_s).toLongLong();
    contract::Page<T> page;
    page.items
        = rows.sliced(qMin(start, rows.size())).first(qBound(0, rows.size() - start, pageSize));
    if (start + page.items.size() < rows.size())
        page.next = QString::number(start + page.items.size());
    return {200, contract::encode(page)};
}

const QStringList staffPermissions{
    u"self:read"_s,        u"self:update"_s, u"customers:read"_s, u"customers:create"_s,
    u"customers:update"_s, u"outbox:read"_s, u"outbox:update"_s};

} // namespace

FakeApi::FakeApi()
    : m_name(u"countersign-test-%1"_s.arg(QUuid::createUuid().toString(QUuid::Id128)))
{
    accounts = {
        {u"Alex Morgan"_s, u"admin@example.com"_s, u"a long phrase nobody guesses"_s, u"admin"_s,
         staffPermissions + QStringList{u"audit:read"_s, u"customers:delete"_s}},
        {u"Robin Clarke"_s,
         u"agent@example.com"_s,
         u"a long phrase nobody guesses"_s,
         u"agent"_s,
         {u"self:read"_s, u"self:update"_s, u"customers:read"_s}},
    };
    overview.at = u"2026-11-22T09:30:00.000Z"_s;
    for (int day = 9; day <= 22; ++day)
        overview.activity.days.append(u"2026-11-%1"_s.arg(day, 2, 10, QLatin1Char('0')));
    const auto addSession = [this](const QString &program, const QString &address) {
        contract::SessionView session;
        session.id
            = u"01938a40-0000-7abc-8def-%1"_s.arg(ownSessions.size(), 12, 10, QLatin1Char('0'));
        session.kind = u"staff"_s;
        session.user = u"01938a00-1111-7222-8333-44445555666a"_s;
        session.startedAt = u"2026-11-22T08:00:00.000Z"_s;
        session.lastSeenAt = u"2026-11-22T09:30:00.000Z"_s;
        session.expiresAt = u"2026-11-22T20:00:00.000Z"_s;
        session.methods = {u"pwd"_s};
        session.current = ownSessions.isEmpty();
        if (!program.isEmpty())
            session.userAgent = program;
        if (!address.isEmpty())
            session.address = address;
        ownSessions.append(session);
    };
    addSession(u"Countersign console 0.1.0"_s, {});
    addSession(u"Mozilla/5.0 (X11; Linux x86_64)"_s, u"192.0.2.7"_s);
    addSession({}, {});
    const QStringList first{u"Jane"_s,  u"John"_s,  u"Maria"_s, u"Peter"_s,
                            u"Amina"_s, u"Lucas"_s, u"Sofia"_s, u"Henry"_s};
    const QStringList last{u"Roe"_s,    u"Doe"_s,    u"Lindqvist"_s, u"Okafor"_s,
                           u"Moreau"_s, u"Tanaka"_s, u"Alvarez"_s};
    for (int i = 0; i < 120; ++i) {
        contract::CustomerView customer;
        customer.id = u"01938a00-5555-7000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
        customer.name = first.at(i % first.size()) + u' ' + last.at(i % last.size());
        customer.phone = u"***-***-0%1"_s.arg(100 + i % 100);
        if (i % 4 != 3)
            customer.email = first.at(i % first.size()).toLower().at(0) + u"***@example.com"_s;
        customer.vip = i % 9 == 1;
        customer.tags = i % 3 == 0 ? QStringList{u"newsletter"_s, u"showroom"_s} : QStringList{};
        customer.status = i % 17 == 5 ? u"blocked"_s : i % 7 == 4 ? u"inactive"_s : u"active"_s;
        customer.customFields = {{u"City"_s, u"Springfield"_s}};
        customer.source = i % 5 == 0 ? u"manual"_s : i % 2 == 0 ? u"import"_s : u"loft"_s;
        customer.createdAt = u"2026-11-%1T09:%2:00.000Z"_s.arg(1 + i % 21, 2, 10, QLatin1Char('0'))
                                 .arg(i % 60, 2, 10, QLatin1Char('0'));
        customer.updatedAt = customer.createdAt;
        customer.version = 1;
        customers.append(customer);
    }
    const QStringList states{u"local"_s,  u"delivered"_s, u"sent"_s,
                             u"failed"_s, u"withheld"_s,  u"queued"_s};
    for (int i = 0; i < 12; ++i) {
        contract::OutboxMessage message;
        message.id = u"01938a00-6666-7000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
        message.at = u"2026-11-20T10:%1:00.000Z"_s.arg(59 - i, 2, 10, QLatin1Char('0'));
        message.channel = i % 3 == 2 ? u"email"_s : u"sms"_s;
        message.state = states.at(i % states.size());
        if (message.state != "withheld"_L1)
            message.to = i % 3 == 2 ? u"j***@example.com"_s : u"***-***-0123"_s;
        message.kind = u"otp.code"_s;
        message.attempts = 1;
        message.provider = message.state == "local"_L1 ? u"local"_s : u"twilio"_s;
        if (message.state == "failed"_L1)
            message.lastError = u"unreachable"_s;
        if (message.state == "local"_L1)
            message.body
                = u"Your code is 042137. It is valid for 5 minutes. Nobody will ever ask you for it."_s;
        messages.append(message);
    }
    for (int i = 0; i < 70; ++i) {
        const QStringList actions{u"customer.read"_s, u"otp.code.requested"_s, u"session.started"_s,
                                  u"customer.updated"_s};
        trail.append(actions.at(i % 4),
                     i % 4 == 1   ? u"otp_flow"_s
                     : i % 4 == 2 ? u"session"_s
                                  : u"customer"_s,
                     i % 10 != 7);
    }
    verificationResult.state = u"intact"_s;
    verificationResult.eventsRead = 70;
    verificationResult.eventsTotal = 70;
    verificationResult.signedEvents = 70;
    verificationResult.checkpoints = 3;
    importResult.importId = u"01938a30-0000-7abc-8def-001122334455"_s;
    importResult.state = u"completed"_s;
    importResult.rowsTotal = 3;
    importResult.rowsRead = 3;
    importResult.imported = 2;
    importResult.errorCount = 1;
    importResult.errors = {
        {3, u"phone"_s, u"invalid_phone"_s, u"This is not a phone number that can be called."_s}};
}

FakeApi::~FakeApi()
{
    shutDown();
}

bool FakeApi::listen()
{
    m_local = new QLocalServer(this);
    m_local->setSocketOptions(QLocalServer::UserAccessOption);
    return m_local->listen(m_name) && bind(m_local);
}

void FakeApi::shutDown()
{
    if (!m_local)
        return;
    m_local->close();
    for (QLocalSocket *socket : m_local->findChildren<QLocalSocket *>())
        socket->abort();
    for (QLocalSocket *socket : findChildren<QLocalSocket *>())
        socket->abort();
    delete std::exchange(m_local, nullptr);
}

ui::client::Transport FakeApi::transport() const
{
    return ui::client::Transport::local(m_local ? m_local->fullServerName() : m_name);
}

quint16 FakeApi::listenTls(const QSslConfiguration &configuration)
{
    auto *server = new QSslServer(this);
    server->setSslConfiguration(configuration);
    return server->listen(QHostAddress::LocalHost) && bind(server) ? server->serverPort() : 0;
}

void FakeApi::endSessions()
{
    m_access.clear();
    m_refresh.clear();
}

int FakeApi::liveSessions() const
{
    QSet<int> sessions;
    for (const Grant &grant : m_refresh)
        sessions.insert(grant.session);
    return static_cast<int>(sessions.size());
}

void FakeApi::release()
{
    m_held.clear();
    for (auto &[responder, given] : std::exchange(m_waiting, {}))
        write(responder, given);
}

bool FakeApi::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const QByteArray method = request.method() == QHttpServerRequest::Method::Get      ? "GET"_ba
                              : request.method() == QHttpServerRequest::Method::Delete ? "DELETE"_ba
                              : request.method() == QHttpServerRequest::Method::Patch  ? "PATCH"_ba
                                                                                       : "POST"_ba;
    const QString name = QString::fromLatin1(method) + u' ' + request.url().path();
    requests.append(name);
    if (!request.headers().contains("X-Countersign-Background"))
        personally.append(name);
    lastBody = QJsonDocument::fromJson(request.body()).object();
    const Answer given = answers.contains(name) ? answers.value(name) : answer(name, request);
    if (m_held.contains(name))
        m_waiting.emplace_back(std::move(responder), given);
    else
        write(responder, given);
    return true;
}

void FakeApi::write(QHttpServerResponder &responder, const Answer &given)
{
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType,
                   given.status < 400 ? "application/json"_ba : "application/problem+json"_ba);
    const auto status = static_cast<QHttpServerResponder::StatusCode>(given.status);
    if (given.status == 204)
        responder.write(status);
    else
        responder.write(QJsonDocument(given.body).toJson(QJsonDocument::Compact), headers, status);
}

void FakeApi::missingHandler(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    responder.write(QHttpServerResponder::StatusCode::NotFound);
}

FakeApi::Answer FakeApi::answer(const QString &name, const QHttpServerRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body()).object();
    const QUrlQuery query = request.query();
    if (name == "GET /healthz"_L1)
        return {200, {{u"status"_s, u"ok"_s}, {u"version"_s, u"0.1.0"_s}}};
    if (name == "GET /readyz"_L1)
        return {200,
                {{u"status"_s, u"ok"_s},
                 {u"checks"_s, QJsonObject{{u"database"_s, u"ok"_s}, {u"delivery"_s, u"ok"_s}}}}};
    if (name == "POST /v1/auth/login"_L1)
        return login(body);
    if (name == "POST /v1/auth/refresh"_L1)
        return renew(body);

    const QString token = QString::fromLatin1(request.value("Authorization"))
                              .sliced(qMin(7, request.value("Authorization").size()));
    if (!m_access.contains(token))
        return problem(401, u"unauthenticated"_s);
    if (const auto given = answering ? answering(name, query) : std::nullopt)
        return *given;
    if (name == "POST /v1/auth/step-up"_L1)
        return stepUp(token, body);
    if (guarded.contains(name) && !m_proved.contains(m_access.value(token).session))
        return problem(403, u"step_up_required"_s);
    if (name == "GET /v1/auth/authenticator"_L1)
        return {200, {{u"enrolled"_s, true}, {u"recoveryCodesLeft"_s, 10}}};
    if (name == "POST /v1/auth/logout"_L1 && !request.body().isEmpty())
        return problem(413, u"content_too_large"_s); // as the contract has it
    if (name == "POST /v1/auth/logout"_L1)
        return logout(token);
    if (name == "GET /v1/auth/sessions"_L1)
        return {200, contract::encode(contract::SessionList{ownSessions})};
    if (name.startsWith("DELETE /v1/auth/sessions/"_L1)) {
        const auto isMeant = [&](const auto &session) { return name.endsWith(session.id); };
        return ownSessions.removeIf(isMeant) > 0 ? Answer{204} : problem(404, u"not_found"_s);
    }
    if (name == "GET /v1/customers"_L1)
        return listCustomers(query);
    if (name == "POST /v1/customers"_L1)
        return createCustomer(body);
    if (name == "POST /v1/customers/imports"_L1) {
        importedBody = request.body();
        importedQuery = query;
        m_polled = 0;
        m_importCancelled = false;
        return {202, {{u"importId"_s, importResult.importId}}};
    }
    if (name.startsWith("DELETE /v1/customers/imports/"_L1)) {
        m_importCancelled = true;
        return {204};
    }
    if (name.startsWith("GET /v1/customers/imports/"_L1))
        return importJob();
    if (name.startsWith("GET /v1/customers/"_L1)) {
        for (const auto &customer : std::as_const(customers)) {
            if (name.endsWith(customer.id))
                return {200, contract::encode(customer)};
        }
        return problem(404, u"not_found"_s);
    }
    if (name == "GET /v1/outbox"_L1)
        return listMessages(query);
    if (name == "GET /v1/auth/me"_L1)
        return {200, {{u"email"_s, m_access.value(token).email}}};
    if (name == "GET /v1/overview"_L1)
        return {200, contract::encode(overview)};
    if (name == "GET /v1/outbox/brakes"_L1)
        return {200, contract::encode(contract::SignInBrakeList{brakes})};
    if (name.startsWith("POST /v1/outbox/brakes/"_L1)) {
        const QString id = name.section(u'/', 4, 4);
        releaseReason = body.value("reason"_L1).toString();
        const bool known = brakes.removeIf([&](const auto &brake) { return brake.id == id; }) > 0;
        return known ? Answer{204} : problem(404, u"not_found"_s);
    }
    if (name == "GET /v1/audit/events"_L1)
        return listEvents(query);
    if (name == "POST /v1/audit/exports"_L1) {
        trailExports.append(body);
        return {201, {{u"exportId"_s, u"01938a33-0000-7abc-8def-001122334455"_s}}};
    }
    if (name.contains("/v1/audit/verifications"_L1))
        return verificationJob(name);
    if (name == "GET /v1/audit/checkpoint"_L1)
        return {200, contract::encode(trail.checkpoint())};
    const auto number
        = [&query](const QString &item) { return query.queryItemValue(item).toLongLong(); };
    if (name == "GET /v1/audit/proofs/inclusion"_L1
        && (number(u"size"_s) > trail.size() || number(u"index"_s) >= number(u"size"_s)))
        return problem(400, u"invalid_request"_s);
    if (name == "GET /v1/audit/proofs/inclusion"_L1)
        return {200, contract::encode(trail.inclusion(number(u"index"_s), number(u"size"_s)))};
    if (name == "GET /v1/audit/proofs/consistency"_L1)
        return {200, contract::encode(trail.consistency(number(u"from"_s), number(u"to"_s)))};
    return problem(404, u"not_found"_s);
}

FakeApi::Answer FakeApi::login(const QJsonObject &body)
{
    loginDevices.append(body.value("deviceToken"_L1).toString());
    for (const Account &account : std::as_const(accounts)) {
        if (body.value("email"_L1) == account.email
            && body.value("password"_L1) == account.password) {
            Answer answer = session(account, ++m_sessions);
            answer.body.insert(u"deviceToken"_s, u"device-%1"_s.arg(m_sessions));
            return answer;
        }
    }
    return problem(401, u"invalid_credentials"_s);
}

FakeApi::Answer FakeApi::renew(const QJsonObject &body)
{
    const auto [email, number] = m_refresh.take(body.value("refreshToken"_L1).toString());
    for (const Account &account : std::as_const(accounts)) {
        if (account.email == email)
            return session(account, number);
    }
    return problem(401, u"unauthenticated"_s);
}

// In a new session, as the real one.
FakeApi::Answer FakeApi::stepUp(const QString &token, const QJsonObject &body)
{
    if (body.value("code"_L1) != proof)
        return problem(400, u"invalid_code"_s);
    const Grant grant = m_access.value(token);
    logout(token);
    m_proved.insert(++m_sessions);
    for (const Account &account : std::as_const(accounts)) {
        if (account.email == grant.email)
            return session(account, m_sessions);
    }
    return problem(401, u"unauthenticated"_s);
}

FakeApi::Answer FakeApi::logout(const QString &token)
{
    const auto isEnded = [number = m_access.value(token).session](const auto &entry) {
        return entry->session == number;
    };
    m_access.removeIf(isEnded);
    m_refresh.removeIf(isEnded);
    return {204};
}

FakeApi::Answer FakeApi::session(const Account &account, int number)
{
    ++m_tokens;
    const QString access = u"access-%1"_s.arg(m_tokens);
    const QString refresh = u"refresh-token-%1"_s.arg(m_tokens);
    m_access.insert(access, {account.email, number});
    m_refresh.insert(refresh, {account.email, number});
    const QJsonObject user{{u"id"_s, u"01938a00-1111-7222-8333-44445555666"_s + account.role.at(0)},
                           {u"name"_s, account.name},
                           {u"email"_s, account.email},
                           {u"role"_s, account.role},
                           {u"permissions"_s, QJsonArray::fromStringList(account.permissions)}};
    QJsonObject begun{{u"accessToken"_s, access},
                      {u"refreshToken"_s, refresh},
                      {u"expiresIn"_s, 900},
                      {u"user"_s, user}};
    if (idleTimeout)
        begun.insert("idleTimeout"_L1, *idleTimeout);
    if (endsIn)
        begun.insert("endsIn"_L1, *endsIn);
    return {200, begun};
}

FakeApi::Answer FakeApi::listCustomers(const QUrlQuery &query) const
{
    const QString wanted = query.queryItemValue(u"query"_s, QUrl::FullyDecoded);
    if (wanted.isEmpty())
        return pageOf(customers, query, pageSize);
    if (!wanted.contains(u'@') && !wanted.startsWith(u'+'))
        return problem(400, u"invalid_phone"_s);
    QList<contract::CustomerView> found;
    for (const auto &customer : customers) {
        if (customer.phone && wanted.endsWith(customer.phone->last(4)))
            found.append(customer);
    }
    return pageOf(found, query, pageSize);
}

FakeApi::Answer FakeApi::createCustomer(const QJsonObject &body)
{
    const auto request = contract::decode<contract::CustomerCreateRequest>(body);
    if (!request)
        return problem(400, u"invalid_request"_s);
    if (request->phone && !request->phone->startsWith(u'+'))
        return problem(400, u"invalid_phone"_s);
    contract::CustomerView customer = customers.first();
    customer.id = u"01938a00-7777-7000-8000-%1"_s.arg(customers.size(), 12, 10, QLatin1Char('0'));
    customer.name = request->name;
    customer.vip = request->vip.value_or(false);
    customer.tags = request->tags.value_or(QStringList());
    customers.prepend(customer);
    return {201, contract::encode(customer)};
}

FakeApi::Answer FakeApi::importJob()
{
    contract::ImportJob job = importResult;
    if (m_importCancelled) {
        job = {};
        job.importId = importResult.importId;
        job.state = u"cancelled"_s;
    } else if (m_polled++ < importPolls) {
        job.state = u"running"_s;
        job.rowsRead = 1;
        job.imported = 0;
    }
    return {200, contract::encode(job)};
}

FakeApi::Answer FakeApi::verificationJob(const QString &name)
{
    contract::AuditVerification job = verificationResult;
    job.verificationId = u"01938a34-0000-7abc-8def-001122334455"_s;
    job.startedAt = u"2026-11-22T09:00:00.000Z"_s;
    if (name.startsWith("POST"_L1)) {
        m_polled = 0;
        m_verificationCancelled = false;
        return {202, {{u"verificationId"_s, job.verificationId}}};
    }
    if (name.startsWith("DELETE"_L1)) {
        m_verificationCancelled = true;
        return {204};
    }
    if (m_verificationCancelled)
        job.state = u"cancelled"_s;
    else if (m_polled++ < verificationPolls)
        job.state = u"running"_s;
    if (job.state != "running"_L1)
        job.endedAt = job.startedAt;
    return {200, contract::encode(job)};
}

FakeApi::Answer FakeApi::listEvents(const QUrlQuery &query) const
{
    QList<contract::AuditEvent> events;
    const QString action = query.queryItemValue(u"action"_s);
    const QString success = query.queryItemValue(u"success"_s);
    for (qint64 index = trail.size() - 1; index >= 0; --index) {
        const contract::AuditEvent &event = trail.event(index);
        if (!action.isEmpty() && !event.action.startsWith(action))
            continue;
        if (!success.isEmpty() && event.success != (success == "true"_L1))
            continue;
        events.append(event);
    }
    return pageOf(events, query, pageSize);
}

FakeApi::Answer FakeApi::listMessages(const QUrlQuery &query) const
{
    const QString state = query.queryItemValue(u"state"_s);
    QList<contract::OutboxMessage> found;
    for (const auto &message : messages) {
        if (state.isEmpty() || message.state == state)
            found.append(message);
    }
    return pageOf(found, query, pageSize);
}

} // namespace countersign::tests
