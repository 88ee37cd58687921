// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonObject>

// Errors as they travel: problem documents of RFC 9457.
namespace countersign::contract {

/// The HTTP status of an error, e.g. 404.
int problemStatus(ErrorCode code);
/// A short sentence for the kind of error, the same for every occurrence.
QString problemTitle(ErrorCode code);
/// {type, title, status, detail, code, field?, requestId, retryAfter?}; `type` is "urn:countersign:problem:<code>".
QJsonObject problemDocument(const Error &error, const QString &requestId);
/// The inverse, for the console: the error that a problem document states. An unknown code becomes the nearest by
/// `status`; a document that is none becomes UpstreamFailed.
Error problemError(const QJsonObject &document, int status);

} // namespace countersign::contract
