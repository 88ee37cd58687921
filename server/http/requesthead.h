// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QVarLengthArray>

#include <optional>

namespace countersign::http {

// One header field, as views into the bytes it was read from. The value has no surrounding white
// space.
struct HeadField
{
    QByteArrayView name;
    QByteArrayView value;
};

// How large a head may be.
struct HeadLimits
{
    qsizetype bytes = 16 * 1024;
    qsizetype target = 8 * 1024;
    qsizetype fields = 64;
};

// The head of an HTTP/1.x request that passed parseHead(). All views point into the bytes that were
// parsed.
struct RequestHead
{
    QByteArrayView method; // one of GET HEAD POST PUT PATCH DELETE OPTIONS
    QByteArrayView path;   // starts with one '/', percent-encoded as sent
    QByteArrayView query;  // without '?', percent-encoded as sent
    QByteArrayView host;   // empty only for HTTP/1.0
    qsizetype size = 0;    // bytes of the head, with the empty line that ends it
    qint64 contentLength = 0;
    bool keepAlive = true; // false for HTTP/1.0 and Connection: close
    bool expectsContinue = false;
    QVarLengthArray<HeadField, 24> fields;

    /// The value of the first field called `name` (lower case), empty if there is none.
    QByteArrayView value(QByteArrayView name) const;
};

/// Reads the head of a request strictly by RFC 9112: nothing if `bytes` holds no complete head yet,
/// an error as soon as what is there can never become an acceptable one. Stricter than the RFC
/// where leniency has led to request smuggling: no bare LF, no obs-fold, no absolute-form, no
/// Transfer-Encoding, one all-digit Content-Length, exactly one Host. Pure; never reads beyond
/// `bytes`.
Result<std::optional<RequestHead>> parseHead(QByteArrayView bytes, const HeadLimits &limits = {});

} // namespace countersign::http
