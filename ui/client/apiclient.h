// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apicall.h"
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
                       std::unique_ptr<TokenStore> tokens = std::make_unique<MemoryTokenStore>(),
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
    /// reply of the refresh, or a problem if there is no such session any more.
    void resume(QObject *context, const ApiCall::Handler &handler);
    void setTokens(const Tokens &tokens);
    void clearTokens();
    bool hasTokens() const { return m_tokens->tokens().has_value(); }
    QString refreshToken() const;

    Connection connection() const { return m_connection; }
    const Transport &transport() const { return m_transport; }

Q_SIGNALS:
    void connectionChanged(countersign::ui::client::ApiClient::Connection connection);
    /// The server no longer accepts the session: its time is over, or somebody ended it.
    void sessionEnded();
    /// The session cannot be kept beyond this run of the program.
    void sessionNotKept();

private:
    friend class ApiCall;
    QString accessToken() const;
    void renewFor(ApiCall &call);
    void takeRenewal(const ApiResult<QJsonObject> &result);
    void noteConnection(Connection connection);
    void probe();

    Transport m_transport;
    std::unique_ptr<TokenStore> m_tokens;
    QNetworkAccessManager m_network;
    QTimer m_probe;
    Connection m_connection = Connection::Unknown;
    QList<QPointer<ApiCall>> m_waiting; // calls that wait for a new access token
    bool m_renewing = false;
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
