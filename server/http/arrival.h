// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/channel.h"
#include "http/requesthead.h"
#include "http/router.h"

namespace countersign::http {

// A complete request on its way through the gate and the pipeline. Owns its bytes, so it can cross
// to a worker thread.
struct Arrival
{
    QByteArray headBytes; // what the views in `head` point into
    RequestHead head;
    Route route;
    QByteArray body;
    Channel channel = Channel::Plain;
    QString address;
    QString requestId;
    Instant receivedAt;
    QByteArray fields;     // field lines that its answer will carry
    QByteArray remembered; // whom its token belonged to when it last came; see TokenMemory
    QByteArray bucket;     // from which its call was drawn; empty: from none

    bool headOnly() const { return head.method == "HEAD"; }
};

/// The token of an "Authorization: Bearer" header, empty if there is none (RFC 6750 section 2.1).
QByteArrayView bearerToken(const RequestHead &head);

} // namespace countersign::http
