// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/apiclient.h"

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

ApiResult<Tokens> tokensOf(const ApiResult<QJsonObject> &result)
{
    if (!result)
        return std::unexpected(result.error());
    const Tokens tokens{result->value("accessToken"_L1).toString(),
                        result->value("refreshToken"_L1).toString()};
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

} // namespace

ApiClient::ApiClient(Transport transport, std::unique_ptr<TokenStore> tokens, QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_tokens(std::move(tokens))
{
    if (m_transport.isLocal())
        m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setAutoDeleteReplies(false);
    m_probe.setInterval(3s);
    m_probe.setSingleShot(true);
    connect(&m_probe, &QTimer::timeout, this, &ApiClient::probe);
    connect(m_tokens.get(), &TokenStore::notKept, this, &ApiClient::sessionNotKept);
}

ApiClient::~ApiClient()
{
    // Calls hold replies of m_network, so they go first.
    qDeleteAll(findChildren<ApiCall *>(Qt::FindDirectChildrenOnly));
}

ApiCall *ApiClient::send(ApiRequest request, QObject *context, ApiCall::Handler handler)
{
    auto *call = new ApiCall(*this, std::move(request), context, std::move(handler));
    call->start();
    return call;
}

void ApiClient::resume(QObject *context, const ApiCall::Handler &handler)
{
    const auto take = [this, handler](const ApiResult<QJsonObject> &result) {
        const ApiResult<Tokens> tokens = tokensOf(result);
        if (tokens)
            setTokens(*tokens);
        else if (isEnd(tokens.error()))
            clearTokens();
        handler(tokens ? result : std::unexpected(tokens.error()));
    };
    connect(
        m_tokens.get(), &TokenStore::loaded, context,
        [this, context, handler, take](const QString &refresh) {
            if (refresh.isEmpty())
                handler(std::unexpected(ApiProblem{.status = 401, .code = u"unauthenticated"_s}));
            else
                send(renewal(refresh), context, take);
        },
        Qt::SingleShotConnection);
    m_tokens->load();
}

void ApiClient::setTokens(const Tokens &tokens)
{
    m_tokens->setTokens(tokens);
}

void ApiClient::clearTokens()
{
    m_tokens->clear();
}

QString ApiClient::accessToken() const
{
    const auto tokens = m_tokens->tokens();
    return tokens ? tokens->access : QString();
}

QString ApiClient::refreshToken() const
{
    const auto tokens = m_tokens->tokens();
    return tokens ? tokens->refresh : QString();
}

// Several calls may find the access token expired at once; the refresh token is good for one use,
// so one of them renews it and the others wait.
void ApiClient::renewFor(ApiCall &call)
{
    const QString refresh = refreshToken();
    if (!refresh.isEmpty() && call.m_usedToken != accessToken()) {
        call.start(); // another call has renewed it meanwhile
        return;
    }
    m_waiting.append(&call);
    if (m_renewing)
        return;
    m_renewing = true;
    if (refresh.isEmpty()) {
        takeRenewal(std::unexpected(ApiProblem{.status = 401, .code = u"unauthenticated"_s}));
        return;
    }
    send(renewal(refresh), this,
         [this](const ApiResult<QJsonObject> &result) { takeRenewal(result); });
}

void ApiClient::takeRenewal(const ApiResult<QJsonObject> &result)
{
    m_renewing = false;
    const QList<QPointer<ApiCall>> waiting = std::exchange(m_waiting, {});
    const ApiResult<Tokens> tokens = tokensOf(result);
    if (tokens) {
        setTokens(*tokens);
        for (const auto &call : waiting) {
            if (call)
                call->start();
        }
        return;
    }

    const ApiProblem problem = tokens.error();
    const bool ended = isEnd(problem);
    if (ended)
        clearTokens();
    for (const auto &call : waiting) {
        if (call)
            call->finish(std::unexpected(problem));
    }
    if (ended)
        Q_EMIT sessionEnded();
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
