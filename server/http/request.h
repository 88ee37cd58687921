// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/result.h"
#include "contract/contract.h"

#include <QHash>
#include <QHttpHeaders>
#include <QJsonObject>

#include <functional>

namespace countersign::http {

// Who the token of a request stands for. Anonymous if there was none.
struct Principal
{
    ActorKind kind = ActorKind::Anonymous;
    QString id;   // CustomerId or StaffId
    QString role; // "customer", "admin", "manager", "agent", "viewer", "auditor"
    QString sessionId;
    QString apiKey = {};                    // prefix of the key of a program that acts for them
    std::optional<QStringList> scopes = {}; // of a program's key, beyond which it may do nothing
    bool steppedUp = false;                 // proved anew who they are, see x-countersign.stepUp
};

// A request as a handler sees it: routed, within its limits, authorised and valid by the contract's
// schema. A value that owns everything it holds, so that it can cross to a worker thread.
struct Request
{
    const contract::Operation *operation
        = nullptr;                // owned by the Contract, which outlives every request
    QHash<QString, QString> path; // path parameters, decoded
    QJsonObject query;            // query parameters, typed
    QJsonObject body;             // JSON bodies
    QByteArray rawBody;           // other bodies (CSV)
    QHttpHeaders headers;
    Principal principal;
    QString address; // remote address, IPv4-mapped folded; "local" for the console's own socket
    QString requestId;
    Instant receivedAt;
    bool secure = false; // came over TLS or the local socket
    std::shared_ptr<std::atomic_bool> recorded
        = std::make_shared<std::atomic_bool>(false); // whether an event of it is in the trail

    /// Who acts, for the audit trail.
    Actor actor() const;
    /// The value of a cookie, empty if it was not sent.
    QByteArray cookie(QByteArrayView name) const;
};

// What a handler answers. Built only after everything it reports has been committed.
struct Reply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QHttpHeaders headers; // beyond those the pipeline sets

    static Reply json(const QJsonObject &object, int status = 200);
    /// `json` is written out already, by contract::jsonText().
    static Reply jsonText(const QByteArray &json, int status = 200);
    static Reply empty(int status = 204);
};

/// Runs on a worker thread; may block on the database or the ledger. An Error becomes a problem
/// document.
using Handler = std::function<Result<Reply>(const Request &)>;

// What made a program call: the person at it, or its own clock. Only a person uses a session.
enum class Cause : quint8 { Person, Timer };

// Turns tokens into principals; identity/ implements it. Called on worker threads.
class Authenticator
{
public:
    Authenticator() = default;
    Authenticator(const Authenticator &) = delete;
    Authenticator &operator=(const Authenticator &) = delete;
    virtual ~Authenticator() = default;
    /// The principal of a bearer token that came from `address`. Unauthenticated if it is malformed, expired, idle for
    /// too long, revoked, or not for use from there.
    virtual Result<Principal> authenticate(QByteArrayView bearerToken, const QString &address,
                                           Instant now, Cause cause)
        = 0;
};

// Collects the handlers by operationId before the server starts.
class Handlers
{
public:
    void add(const QString &operationId, const Handler &handler)
    {
        m_handlers.insert(operationId, handler);
    }
    const QHash<QString, Handler> &all() const { return m_handlers; }

private:
    QHash<QString, Handler> m_handlers;
};

} // namespace countersign::http
