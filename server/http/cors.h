// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/channel.h"
#include "http/requesthead.h"

#include <QByteArrayList>

namespace countersign::http {

// Which web pages may call the API. A request without an Origin header does not come from another
// site's page and passes; one with it passes if the origin is on the list or is this server's own.
// Everything else is refused before it can have an effect, whatever the browser would have made of
// the answer. Immutable; thread-safe.
class Cors
{
public:
    /// Origins are written as browsers send them: "https://shop.example.com", no path.
    explicit Cors(QByteArrayList origins);

    /// The field lines to add to the answer, or OriginNotAllowed.
    Result<QByteArray> judge(const RequestHead &head, Channel channel) const;
    /// The field lines of the answer to a preflight request (Fetch standard, "CORS-preflight
    /// fetch").
    static QByteArray preflightFields(const RequestHead &head, const QByteArray &allow);
    static bool isPreflight(const RequestHead &head);

private:
    QByteArrayList m_origins;
};

} // namespace countersign::http
