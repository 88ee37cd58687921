// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/router.h"

#include "http/characters.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::http {

struct Router::Node
{
    QHash<QByteArray, const Endpoint *> methods;
    QHash<QString, std::shared_ptr<Node>> children;
    std::shared_ptr<Node> anyChild;
    QByteArray allow;
};

namespace {

std::optional<QString> decodedSegment(QByteArrayView segment)
{
    QByteArray bytes;
    bytes.reserve(segment.size());
    for (qsizetype i = 0; i < segment.size(); ++i) {
        if (segment[i] == '%' && i + 2 < segment.size()) {
            bytes.append(
                static_cast<char>(hexDigit(segment[i + 1]) * 16 + hexDigit(segment[i + 2])));
            i += 2;
        } else {
            bytes.append(segment[i]);
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    const bool unsafe = std::ranges::any_of(text, [](QChar c) {
        return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control;
    });
    if (decoder.hasError() || unsafe || text == u"."_s || text == u".."_s)
        return std::nullopt;
    return text;
}

QByteArray parameterName(const QString &segment)
{
    const bool parameter = segment.startsWith(u'{') && segment.endsWith(u'}');
    return parameter ? segment.sliced(1, segment.size() - 2).toUtf8() : QByteArray();
}

} // namespace

Router::Router(std::vector<Endpoint> endpoints)
    : m_endpoints(std::move(endpoints))
    , m_root(std::make_unique<Node>())
{
    for (const Endpoint &endpoint : m_endpoints)
        add(endpoint);
    finish(*m_root);
}

Router::~Router() = default;

void Router::add(const Endpoint &endpoint)
{
    Node *node = m_root.get();
    bool fixed = true;
    const QStringList segments = endpoint.operation->path.sliced(1).split(u'/');
    for (const QString &segment : segments) {
        const bool parameter = !parameterName(segment).isEmpty();
        fixed = fixed && !parameter;
        std::shared_ptr<Node> &next = parameter ? node->anyChild : node->children[segment];
        if (!next)
            next = std::make_shared<Node>();
        node = next.get();
    }
    node->methods.insert(endpoint.operation->method, &endpoint);
    if (fixed)
        m_fixed.insert(endpoint.operation->path.toUtf8(), node);
}

void Router::finish(Node &node)
{
    if (!node.methods.isEmpty()) {
        QByteArrayList methods = node.methods.keys();
        if (node.methods.contains("GET"))
            methods.append("HEAD");
        methods.append("OPTIONS");
        std::ranges::sort(methods);
        node.allow = methods.join(", ");
    }
    for (const auto &child : std::as_const(node.children))
        finish(*child);
    if (node.anyChild)
        finish(*node.anyChild);
}

// The node that `path` leads to, with the decoded segments that stood for parameters in
// `route.parameters` under their position; null with `route.outcome` set if there is none.
const Router::Node *Router::walk(QByteArrayView path, Route &route) const
{
    const Node *node = m_root.get();
    qsizetype position = 1;
    for (int index = 0; node && position <= path.size(); ++index) {
        const qsizetype slash = path.indexOf('/', position);
        const qsizetype end = slash < 0 ? path.size() : slash;
        const auto segment = decodedSegment(path.sliced(position, end - position));
        if (!segment) {
            route.outcome = Route::Outcome::Malformed;
            return nullptr;
        }
        position = end + 1;
        if (const auto child = node->children.constFind(*segment); child != node->children.cend()) {
            node = child->get();
        } else {
            node = segment->isEmpty() ? nullptr : node->anyChild.get();
            route.parameters.insert(QString::number(index), *segment);
        }
    }
    return node;
}

Route Router::find(QByteArrayView method, QByteArrayView path) const
{
    Route route;
    const auto fixed = m_fixed.constFind(QByteArray::fromRawData(path.data(), path.size()));
    const Node *node = fixed != m_fixed.cend() ? *fixed : walk(path, route);
    if (!node || node->methods.isEmpty())
        return route;

    route.allow = node->allow;
    const QByteArrayView wanted = method == "HEAD" ? QByteArrayView("GET") : method;
    const auto endpoint
        = node->methods.constFind(QByteArray::fromRawData(wanted.data(), wanted.size()));
    if (endpoint == node->methods.cend()) {
        route.outcome
            = method == "OPTIONS" ? Route::Outcome::Options : Route::Outcome::MethodNotAllowed;
        return route;
    }
    route.outcome = Route::Outcome::Found;
    route.endpoint = *endpoint;
    // Operations that share a path may name its parameters differently, so the names come from the
    // operation.
    if (!route.parameters.isEmpty()) {
        const QStringList segments = route.endpoint->operation->path.sliced(1).split(u'/');
        QHash<QString, QString> named;
        for (auto it = route.parameters.cbegin(); it != route.parameters.cend(); ++it)
            named.insert(QString::fromUtf8(parameterName(segments.at(it.key().toInt()))),
                         it.value());
        route.parameters = std::move(named);
    }
    return route;
}

} // namespace countersign::http
