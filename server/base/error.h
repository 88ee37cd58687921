// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace countersign {

// Every way in which a request can fail, as one stable list. The API publishes the snake_case form
// (`errorCodeName`) as the `code` of an RFC 9457 problem; contract/problem.h maps it to a status and title.
// Add at the end of a group; never rename one that has been released.
enum class ErrorCode : std::uint8_t {
    // 400: the request cannot be understood
    InvalidRequest, // a field has the wrong type, form or value (`field` names it)
    InvalidJson,    // the body is not JSON
    InvalidPhone,   // not a phone number that can be called
    InvalidEmail,   // not an e-mail address
    InvalidCursor,  // `after` was not made by this server
    UnknownField,   // a member or parameter that the contract does not have
    InvalidCode,    // wrong, expired, used or locked one-time code: one answer for all of them
    InvalidImport,  // a CSV file that cannot be imported; the rows are listed
    UnknownNotice,  // a consent notice that was never shown by this server
    // 401 / 403 / 404
    Unauthenticated, // no token, or one that is expired, revoked or not ours
    InvalidCredentials,
    Forbidden,
    StepUpRequired, // allowed, once the person has proved anew who they are
    OriginNotAllowed,
    NotFound,
    // 405 .. 431: the HTTP layer
    MethodNotAllowed,
    NotAcceptable,
    RequestTimeout,
    Conflict,
    Duplicate, // the phone number or e-mail address belongs to somebody else
    LengthRequired,
    PreconditionFailed,
    ContentTooLarge,
    UriTooLong,
    UnsupportedMediaType,
    ExpectationFailed,
    HeadersTooLarge,
    MalformedRequest, // the request line or a header breaks RFC 9112
    // 429
    RateLimited,
    TooManyCodes,   // the send budget of the phone number is used up, or its cool-down runs
    TooManyGuesses, // too many wrong codes came from this network
    // 5xx
    Internal,
    NotImplemented,
    UpstreamFailed,     // LOFT or another outside service gave a useless answer
    Unavailable,        // overloaded, or shutting down: try again
    StorageFull,        // nothing can be written until somebody frees space on the disk
    StorageUnavailable, // the disk fails, is read-only or holds a damaged file
    SignInGuarded,      // codes are being tried out: only known devices sign in for now
    TextsStopped,       // no text messages to this range of numbers, or today, any more
    UpstreamTimeout,
    VersionNotSupported,
};

// An error is a value: what went wrong, in words for a person, never with personal data or a secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;     // one or two plain sentences
    QString field = {}; // JSON pointer ("/phone") or parameter name, if one is at fault
    std::optional<std::chrono::seconds> retryAfter = {};
};

/// The stable name of `code`, e.g. "invalid_phone".
QString errorCodeName(ErrorCode code);
/// Whether it is about the disk, so that somebody has to look after it.
bool isStorageTrouble(ErrorCode code);
/// Whether the very same may succeed later, without anything wrong in what was asked: overload and trouble with the disk.
bool mayPass(ErrorCode code);

} // namespace countersign
