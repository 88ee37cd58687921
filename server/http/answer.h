// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

namespace countersign::http {

// A reply as it goes over the wire. `head` lacks the empty line that ends it, so that the
// connection can still add "Connection: close".
struct Answer
{
    int status = 200;
    QByteArray head;
    QByteArray body;
    QByteArray uncounted = {}; // the bucket that gets its call back; empty: none
};

/// Builds the answer: status line, `fields` (complete field lines), what the reply adds, Date, and
/// exactly one Content-Length (none for 204 and 304, RFC 9110 section 8.6). A header that the reply
/// sets replaces the line of the same name in `fields`. With `headOnly` (HEAD) the body is left out
/// but its length told.
Answer compose(const Reply &reply, QByteArrayView fields, Instant now, bool headOnly = false);

/// The one form in which errors leave the server: an RFC 9457 problem document, with Retry-After
/// and, for 401, WWW-Authenticate.
Reply problemReply(const Error &error, const QString &requestId);

/// IMF-fixdate of RFC 9110 section 5.6.7.
QByteArray httpDate(Instant instant);

} // namespace countersign::http
