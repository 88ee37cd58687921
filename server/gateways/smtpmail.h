// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

namespace countersign::gateways {

// A plain-text e-mail before it is written down.
struct Mail
{
    QString fromAddress;
    QString fromName;
    QString to;
    QString subject;
    QString body;
    QString messageId; // the same for every attempt, so that a mailbox can drop duplicates
    Instant at;
};

/// The message as RFC 5322 and MIME want it: CRLF lines, headers beyond ASCII as RFC 2047 encoded
/// words, the body as quoted-printable UTF-8. InvalidRequest if a header value holds a line break
/// or another control character.
Result<QByteArray> composeMail(const Mail &mail);

} // namespace countersign::gateways
