// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/session.h"
#include "client/tokenstore.h"
#include "client/transport.h"
#include "contract/codec.h"

#include <QNetworkAccessManager>
#include <QTimer>

namespace countersign::ui::client {

// The console's one way to the server: sends calls over a Transport, adds the bearer token, renews
// it once when the server says 401, retries reads when the connection breaks, and watches whether
// the server can be reached. GUI thread; owned by the console. Never blocks; failures arrive as
// ApiProblem in the call's handler.
class ApiClient final : public QObject
{
    Q_OBJECT
public:
    enum class Connection : quint8 { Unknown, Online, Offline, Untrusted };
    Q_ENUM(Connection)

    explicit ApiClient(Transport transport,
                       std::unique_ptr<TokenStore> store = std::make_unique<NoTokenStore>(),
                       QObject *parent = nullptr);
    ~ApiClient() override;

    /// Sends `request`. `handler` gets the reply's JSON unless `context` dies first. The returned
    /// call may be cancelled; it deletes itself.
    ApiCall *send(ApiRequest request, QObject *context, ApiCall::Handler handler);
    /// The same for a reply of type T of the contract.
    template<contract::Described T>
    ApiCall *sendFor(ApiRequest request, QObject *context,
                     std::function<void(ApiResult<T>)> handler);

    /// Goes on with the session that an earlier run of the program has kept; `handler` gets the
    /// reply of the refresh, or a problem if there is no such session any more. The session is kept
    /// even if `context` dies on the way, unless another one begins.
    void resume(QObject *context, const ApiCall::Handler &handler);
    /// From now on every call is made in this session.
    void beginSession(const Tokens &tokens);
    /// Forgets the session at once. The server is told behind the scenes, with a renewed token if
    /// it takes one.
    void leaveSession();
    /// Proves anew who the person is, for the calls that wait for it (stepUpNeeded()); they go on if it succeeds. `proof`:
    /// the body of POST /v1/auth/step-up. The handler is told the problem, if there is one.
    void stepUp(QJsonObject proof, QObject *context,
                std::function<void(std::optional<ApiProblem>)> handler);
    /// The person does not want to: the calls that wait fail with `step_up_required`.
    void declineStepUp();
    bool hasSession() const { return m_session != nullptr; }

    // While one exists, whatever is asked is asked by the console itself: a timer's refresh of what is on screen must not
    // keep somebody signed in who has left.
    class Background
    {
    public:
        explicit Background(ApiClient &api)
            : m_api(api)
        {
            ++m_api.m_background;
        }
        ~Background() { --m_api.m_background; }
        Background(const Background &) = delete;
        Background &operator=(const Background &) = delete;

    private:
        ApiClient &m_api;
    };
    /// Whether nothing is on its way that the next run of the program, or the server, must know of
    /// the session: a renewal, a sign-out, an entry of the keychain.
    bool isSettled() const { return m_sessionCalls == 0 && m_store->isIdle(); }

    Connection connection() const { return m_connection; }
    const Transport &transport() const { return m_transport; }

Q_SIGNALS:
    void connectionChanged(countersign::ui::client::ApiClient::Connection connection);
    /// The server no longer accepts the session: its time is over, or somebody ended it.
    void sessionEnded();
    /// A session has begun, or goes on with other tokens.
    void sessionGiven(const countersign::ui::client::SessionLimits &limits);
    /// The server has answered something that a person asked in the session.
    void sessionUsed();
    /// There is no session any more, whoever ended it.
    void sessionLeft();
    /// A call needs a fresh proof of who the person is, and waits for stepUp() or declineStepUp().
    void stepUpNeeded();
    /// The session cannot be kept beyond this run of the program.
    void sessionNotKept();
    /// isSettled() has become true.
    void settled();

private:
    friend class ApiCall;
    ApiCall *send(ApiRequest request, std::shared_ptr<Session> session, QObject *context,
                  ApiCall::Handler handler);
    /// For the calls that isSettled() counts.
    void sendForSession(ApiRequest request, std::shared_ptr<Session> session,
                        ApiCall::Handler handler);
    void end(const std::shared_ptr<Session> &session);
    ApiResult<QJsonObject> takeResumed(const ApiResult<QJsonObject> &result, int begun);
    void renewFor(ApiCall &call);
    void takeRenewal(const std::shared_ptr<Session> &session, const QString &used,
                     const ApiResult<QJsonObject> &result);
    void take(const std::shared_ptr<Session> &session, const Tokens &tokens);
    void askForStepUp(ApiCall &call);
    void takeStepUp(const std::shared_ptr<Session> &session, const ApiResult<Tokens> &tokens);
    void endStepUp(const std::shared_ptr<Session> &session, bool proved);
    void noteSettled();
    void noteConnection(Connection connection);
    void freeUnsent();
    void noteUse(const ApiCall &call, int status);
    void probe();

    Transport m_transport;
    std::unique_ptr<TokenStore> m_store;
    std::shared_ptr<Session> m_session; // null: nobody is signed in
    QNetworkAccessManager m_network;
    QTimer m_probe;
    Connection m_connection = Connection::Unknown;
    int m_begun = 0;        // sessions so far
    int m_sessionCalls = 0; // on their way
    int m_background = 0;   // objects of class Background
};

/// A handler of typed replies as a handler of JSON.
template<contract::Described T>
ApiCall::Handler decoding(std::function<void(ApiResult<T>)> handler)
{
    return [handler = std::move(handler)](const ApiResult<QJsonObject> &result) {
        if (!result) {
            handler(std::unexpected(result.error()));
            return;
        }
        Result<T> decoded = contract::decode<T>(*result);
        if (decoded)
            handler(std::move(*decoded));
        else
            handler(std::unexpected(
                ApiProblem{.kind = ApiProblem::Kind::Unreadable, .field = decoded.error().field}));
    };
}

template<contract::Described T>
ApiCall *ApiClient::sendFor(ApiRequest request, QObject *context,
                            std::function<void(ApiResult<T>)> handler)
{
    return send(std::move(request), context, decoding<T>(std::move(handler)));
}

} // namespace countersign::ui::client
