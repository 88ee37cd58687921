// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/securityheaders.h"

#include "http/characters.h"

#include <QHostAddress>

namespace countersign::http {

bool isLoopbackHost(QByteArrayView host)
{
    QByteArrayView name = host;
    const qsizetype colon = host.lastIndexOf(':');
    if (colon >= 0 && !host.endsWith(']'))
        name = host.first(colon);
    if (name.startsWith('[') && name.endsWith(']'))
        name = name.sliced(1, name.size() - 2);
    return sameText(name, "localhost") || QHostAddress(QString::fromLatin1(name)).isLoopback();
}

QByteArray securityFields(const RequestHead &head, Channel channel)
{
    const bool widget = head.path.startsWith("/widget/");
    const bool reset = head.path == "/reset" || head.path.startsWith("/reset/");
    const bool page = widget || reset || head.path == "/demo";
    QByteArray fields
        = "X-Content-Type-Options: nosniff\r\n"
          "X-Frame-Options: DENY\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\r\n";
    fields
        += page ? "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src "
                  "'self'; "
                  "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; "
                  "base-uri 'none'; frame-ancestors 'none'\r\n"
                : "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n";
    fields += widget ? "Cross-Origin-Resource-Policy: cross-origin\r\n"
                     : "Cross-Origin-Resource-Policy: same-origin\r\n";
    // Not for loopback names: a browser applies it to every port of the name, and the plain widget
    // port on the same machine would become unreachable (RFC 6797 section 8.3 step 5).
    if (channel == Channel::Tls && !isLoopbackHost(head.host))
        fields += "Strict-Transport-Security: max-age=31536000\r\n";
    return fields;
}

} // namespace countersign::http
