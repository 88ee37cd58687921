// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/apiclient.h"

#include <QMetaMethod>
#include <QNetworkProxy>

namespace countersign::ui::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ApiRequest renewal(const QString &refresh)
{
    ApiRequest request = ApiRequest::post(u"/v1/auth/refresh"_s, {{u"refreshToken"_s, refresh}});
    request.access = ApiRequest::Access::Public;
    return request;
}

SessionLimits limitsOf(const QJsonObject &session)
{
    const auto seconds = [&](QLatin1StringView name) -> std::optional<std::chrono::seconds> {
        const QJsonValue value = session.value(name);
        return value.isDouble() ? std::optional(std::chrono::seconds(value.toInteger()))
                                : std::nullopt;
    };
    return {seconds("idleTimeout"_L1), seconds("endsIn"_L1)};
}

ApiResult<Tokens> tokensOf(const ApiResult<QJsonObject> &result)
{
    if (!result)
        return std::unexpected(result.error());
    Tokens tokens{result->value("accessToken"_L1).toString(),
                  result->value("refreshToken"_L1).toString(), limitsOf(*result)};
    if (tokens.access.isEmpty() || tokens.refresh.isEmpty())
        return std::unexpected(ApiProblem{.kind = ApiProblem::Kind::Unreadable});
    return tokens;
}

// Busy or out of reach is not the end of the session; a plain "no" is.
bool isEnd(const ApiProblem &problem)
{
    return problem.kind == ApiProblem::Kind::Refused && problem.status >= 400
           && problem.status < 500 && problem.status != 429;
}

constexpr auto StepUpPath = "/v1/auth/step-up"_L1;

ApiProblem stepUpRequired()
{
    return {.status = 403, .code = u"step_up_required"_s};
}

ApiProblem unauthenticated()
{
    return {.status = 401, .code = u"unauthenticated"_s};
}

} // namespace

ApiClient::ApiClient(Transport transport, std::unique_ptr<TokenStore> store, QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_store(std::move(store))
{
    if (m_transport.isLocal())
        m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setAutoDeleteReplies(false);
    m_probe.setInterval(3s);
    m_probe.setSingleShot(true);
    connect(&m_probe, &QTimer::timeout, this, &ApiClient::probe);
    connect(m_store.get(), &TokenStore::notKept, this, &ApiClient::sessionNotKept);
    connect(m_store.get(), &TokenStore::becameIdle, this, &ApiClient::noteSettled);
}

ApiClient::~ApiClient()
{
    // Calls hold replies of m_network, so they go first.
    qDeleteAll(findChildren<ApiCall *>(Qt::FindDirectChildrenOnly));
}

ApiCall *ApiClient::send(ApiRequest request, QObject *context, ApiCall::Handler handler)
{
    return send(std::move(request), m_session, context, std::move(handler));
}

ApiCall *ApiClient::send(ApiRequest request, std::shared_ptr<Session> session, QObject *context,
                         ApiCall::Handler handler)
{
    request.background |= m_background > 0;
    auto *call
        = new ApiCall(*this, std::move(request), std::move(session), context, std::move(handler));
    call->start();
    return call;
}

void ApiClient::sendForSession(ApiRequest request, std::shared_ptr<Session> session,
                               ApiCall::Handler handler)
{
    ++m_sessionCalls;
    send(std::move(request), std::move(session), this,
         [this, handler = std::move(handler)](const ApiResult<QJsonObject> &result) {
             handler(result);
             --m_sessionCalls;
             noteSettled();
         });
}

void ApiClient::beginSession(const Tokens &tokens)
{
    // One that was resumed while its person, or another, was signing in. It would live on unseen.
    if (m_session) {
        end(std::exchange(m_session, nullptr));
        Q_EMIT sessionLeft();
    }
    m_session = std::make_shared<Session>(tokens);
    ++m_begun;
    m_store->keep(tokens.refresh);
    Q_EMIT sessionGiven(tokens.limits);
}

void ApiClient::leaveSession()
{
    if (!m_session)
        return;
    endStepUp(m_session, false);
    end(std::exchange(m_session, nullptr));
    m_store->clear();
    Q_EMIT sessionLeft();
}

// The call belongs to the session that it ends, so it waits for a renewal that is on its way, and
// brings one about if the access token has expired.
void ApiClient::end(const std::shared_ptr<Session> &session)
{
    sendForSession(ApiRequest::post(u"/v1/auth/logout"_s), session,
                   [session](const ApiResult<QJsonObject> &) { session->tokens = {}; });
}

void ApiClient::resume(QObject *context, const ApiCall::Handler &handler)
{
    connect(
        m_store.get(), &TokenStore::loaded, context,
        [this, context, handler](const QString &refresh) {
            if (refresh.isEmpty()) {
                handler(std::unexpected(unauthenticated()));
                return;
            }
            // Not for as long as `context` lives: the call uses the token up, so the next one must
            // be kept even if nobody waits for it any more.
            sendForSession(renewal(refresh), nullptr,
                           [this, asker = QPointer(context), handler,
                            begun = m_begun](const ApiResult<QJsonObject> &result) {
                               const auto resumed = takeResumed(result, begun);
                               if (asker)
                                   handler(resumed);
                           });
        },
        Qt::SingleShotConnection);
    m_store->load();
}

ApiResult<QJsonObject> ApiClient::takeResumed(const ApiResult<QJsonObject> &result, int begun)
{
    const ApiResult<Tokens> tokens = tokensOf(result);
    if (begun != m_begun) { // somebody has signed in meanwhile
        if (tokens)
            end(std::make_shared<Session>(*tokens));
        return std::unexpected(unauthenticated());
    }
    if (tokens)
        beginSession(*tokens);
    else if (isEnd(tokens.error()))
        m_store->clear();
    return tokens ? result : std::unexpected(tokens.error());
}

// Several calls may find the access token expired at once; the refresh token is good for one use,
// so one of them renews it and the others wait.
void ApiClient::renewFor(ApiCall &call)
{
    const std::shared_ptr<Session> session = call.m_session;
    if (!session || session->tokens.refresh.isEmpty()) {
        call.finish(std::unexpected(unauthenticated()));
        return;
    }
    if (call.m_usedToken != session->tokens.access) {
        call.start(); // another call has renewed it meanwhile
        return;
    }
    session->waiting.append(&call);
    if (session->steppingUp && call.m_request.path != StepUpPath)
        return; // its end tells whether the tokens are worthless or only outdated
    if (std::exchange(session->renewing, true))
        return;
    const QString used = session->tokens.refresh;
    sendForSession(renewal(used), nullptr,
                   [this, session, used](const ApiResult<QJsonObject> &result) {
                       takeRenewal(session, used, result);
                   });
}

void ApiClient::takeRenewal(const std::shared_ptr<Session> &session, const QString &used,
                            const ApiResult<QJsonObject> &result)
{
    session->renewing = false;
    const QList<QPointer<ApiCall>> waiting = std::exchange(session->waiting, {});
    const ApiResult<Tokens> tokens = tokensOf(result);
    // A step-up has replaced the tokens meanwhile: whatever became of the old ones is no news.
    const bool isOutdated = session->tokens.refresh != used;
    if (tokens || isOutdated) {
        if (!isOutdated)
            take(session, *tokens);
        for (const auto &call : waiting) {
            if (call)
                call->start();
        }
        return;
    }

    const ApiProblem &problem = tokens.error();
    // What the server says of a session that was left before is no news to anybody.
    const bool isNews = isEnd(problem) && session == m_session;
    if (isEnd(problem))
        session->tokens = {};
    if (isNews) {
        m_session.reset();
        m_store->clear();
    }
    if (isEnd(problem))
        endStepUp(session, false);
    for (const auto &call : waiting) {
        if (call)
            call->finish(std::unexpected(problem));
    }
    if (isNews) {
        Q_EMIT sessionLeft();
        Q_EMIT sessionEnded();
    }
}

void ApiClient::take(const std::shared_ptr<Session> &session, const Tokens &tokens)
{
    session->tokens = tokens;
    if (session != m_session)
        return;
    m_store->keep(tokens.refresh);
    Q_EMIT sessionGiven(tokens.limits);
}

// Several calls may need the proof at once; the person is asked once.
void ApiClient::askForStepUp(ApiCall &call)
{
    const std::shared_ptr<Session> session = call.m_session;
    if (session != m_session
        || !isSignalConnected(QMetaMethod::fromSignal(&ApiClient::stepUpNeeded))) {
        call.finish(std::unexpected(stepUpRequired()));
        return;
    }
    session->unproved.append(&call);
    if (!std::exchange(session->proving, true))
        Q_EMIT stepUpNeeded();
}

void ApiClient::stepUp(QJsonObject proof, QObject *context,
                       std::function<void(std::optional<ApiProblem>)> handler)
{
    proof.insert(u"tokenDelivery"_s, u"body"_s);
    if (!m_session) {
        handler(unauthenticated());
        return;
    }
    m_session->steppingUp = true;
    // The new tokens must be taken even if nobody waits for them any more.
    sendForSession(ApiRequest::post(QString(StepUpPath), proof), m_session,
                   [this, session = m_session, asker = QPointer(context),
                    handler = std::move(handler)](const ApiResult<QJsonObject> &result) {
                       const ApiResult<Tokens> tokens = tokensOf(result);
                       takeStepUp(session, tokens);
                       if (asker)
                           handler(tokens ? std::nullopt : std::optional(tokens.error()));
                   });
}

void ApiClient::takeStepUp(const std::shared_ptr<Session> &session, const ApiResult<Tokens> &tokens)
{
    session->steppingUp = false;
    if (tokens)
        take(session, *tokens);
    // Calls that found the old token worthless go on with the new one, or have it renewed.
    for (const auto &call : std::exchange(session->waiting, {})) {
        if (call)
            renewFor(*call);
    }
    if (!tokens)
        return;
    endStepUp(session, true);
    if (session != m_session)
        end(session); // the person has left meanwhile; what they left is over, what came of it must be too
}

void ApiClient::declineStepUp()
{
    if (m_session)
        endStepUp(m_session, false);
}

void ApiClient::endStepUp(const std::shared_ptr<Session> &session, bool proved)
{
    session->proving = false;
    for (const auto &call : std::exchange(session->unproved, {})) {
        if (!call)
            continue;
        if (proved)
            call->start();
        else
            call->finish(std::unexpected(stepUpRequired()));
    }
}

void ApiClient::noteSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void ApiClient::noteUse(const ApiCall &call, int status)
{
    if (m_session && call.m_session == m_session && status != 401 && !call.m_request.background
        && call.m_request.access == ApiRequest::Access::Staff)
        Q_EMIT sessionUsed();
}

void ApiClient::noteConnection(Connection connection)
{
    if (connection != Connection::Online && !m_probe.isActive())
        m_probe.start();
    if (connection == m_connection)
        return;
    m_connection = connection;
    Q_EMIT connectionChanged(connection);
}

// Of several requests to a local server that has gone, Qt reports one as failed and leaves the others waiting for a
// connection until their time is over, and every later one behind them. What nobody has read yet can be asked anew.
void ApiClient::freeUnsent()
{
    m_network.clearConnectionCache();
    QList<QPointer<ApiCall>> calls; // whoever is told that one has failed may end others
    for (ApiCall *call : findChildren<ApiCall *>(Qt::FindDirectChildrenOnly))
        calls.append(call);
    for (const QPointer<ApiCall> &call : std::as_const(calls)) {
        if (call)
            call->loseUnsent();
    }
}

// While the server is out of reach, ask for the sign of life that needs no token. Its answer (or
// the lack of one) arrives through noteConnection().
void ApiClient::probe()
{
    ApiRequest request = ApiRequest::get(u"/healthz"_s);
    request.access = ApiRequest::Access::Public;
    request.timeout = 5s;
    send(std::move(request), this, [](const ApiResult<QJsonObject> &) {});
}

} // namespace countersign::ui::client
