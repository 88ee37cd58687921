// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/cors.h"

#include "http/characters.h"

using namespace Qt::StringLiterals;

namespace countersign::http {

Cors::Cors(QByteArrayList origins)
    : m_origins(std::move(origins))
{}

Result<QByteArray> Cors::judge(const RequestHead &head, Channel channel) const
{
    const QByteArrayView origin = head.value("origin");
    if (origin.isEmpty() || channel == Channel::Local)
        return QByteArray("Vary: Origin\r\n");
    // The widget's own files are public: any page may embed them, also with integrity checking,
    // which needs CORS.
    if (head.path.startsWith("/widget/") && (head.method == "GET" || head.method == "HEAD"))
        return QByteArray("Access-Control-Allow-Origin: *\r\n");
    const QByteArrayView scheme
        = channel == Channel::Tls ? QByteArrayView("https://") : QByteArrayView("http://");
    const bool own = origin.startsWith(scheme) && sameText(origin.sliced(scheme.size()), head.host);
    if (own)
        return QByteArray("Vary: Origin\r\n");
    if (!m_origins.contains(origin))
        return failure(ErrorCode::OriginNotAllowed,
                       u"Pages of that site may not use this service."_s);
    return "Vary: Origin\r\nAccess-Control-Allow-Origin: " + origin.toByteArray()
           + "\r\nAccess-Control-Expose-Headers: X-Request-Id, Retry-After, RateLimit, "
             "RateLimit-Policy, ETag\r\n";
}

bool Cors::isPreflight(const RequestHead &head)
{
    return head.method == "OPTIONS" && !head.value("origin").isEmpty()
           && !head.value("access-control-request-method").isEmpty();
}

QByteArray Cors::preflightFields(const RequestHead &head, const QByteArray &allow)
{
    QByteArray fields = "Access-Control-Allow-Methods: " + allow
                        + "\r\nAccess-Control-Allow-Headers: Authorization, Content-Type, "
                          "If-Match\r\nAccess-Control-Max-Age: 600\r\n";
    // A page on the internet that talks to this machine (WICG Private Network Access).
    if (sameText(head.value("access-control-request-private-network"), "true"))
        fields += "Access-Control-Allow-Private-Network: true\r\n";
    return fields;
}

} // namespace countersign::http
