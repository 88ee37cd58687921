// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace countersign::http {

// An operation of the contract with the handler that carries it out. Owned by the Router.
struct Endpoint
{
    const contract::Operation *operation = nullptr;
    Handler handler;
    QByteArray label; // operationId as bytes, for metrics and rate-limit keys
};

// Where a request leads.
struct Route
{
    enum class Outcome : quint8 { Found, NotFound, MethodNotAllowed, Options, Malformed };
    Outcome outcome = Outcome::NotFound;
    const Endpoint *endpoint = nullptr; // set if Found
    QHash<QString, QString> parameters; // path parameters, decoded
    QByteArray allow;                   // "GET, HEAD, OPTIONS"; set if the path exists
};

// Finds the operation of a request: fixed paths by one hash look-up, others segment by segment. A
// segment that decodes to something with a slash, a backslash or a control character, to ".", ".."
// or to invalid UTF-8 makes the request Malformed, so that what was checked is what is looked up.
// Built once, then read from any thread.
class Router
{
public:
    explicit Router(std::vector<Endpoint> endpoints);
    ~Router();
    Router(const Router &) = delete;
    Router &operator=(const Router &) = delete;

    /// `path` is percent-encoded as it was sent, without the query. HEAD leads where GET leads.
    Route find(QByteArrayView method, QByteArrayView path) const;
    const std::vector<Endpoint> &endpoints() const { return m_endpoints; }

private:
    struct Node;
    void add(const Endpoint &endpoint);
    void finish(Node &node);
    const Node *walk(QByteArrayView path, Route &route) const;

    std::vector<Endpoint> m_endpoints;
    std::unique_ptr<Node> m_root;
    QHash<QByteArray, const Node *> m_fixed; // whole paths without parameters
};

} // namespace countersign::http
