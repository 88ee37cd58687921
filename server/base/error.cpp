// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace countersign {

using namespace Qt::StringLiterals;

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidRequest:
        return u"invalid_request"_s;
    case ErrorCode::InvalidJson:
        return u"invalid_json"_s;
    case ErrorCode::InvalidPhone:
        return u"invalid_phone"_s;
    case ErrorCode::InvalidEmail:
        return u"invalid_email"_s;
    case ErrorCode::InvalidCursor:
        return u"invalid_cursor"_s;
    case ErrorCode::UnknownField:
        return u"unknown_field"_s;
    case ErrorCode::InvalidCode:
        return u"invalid_code"_s;
    case ErrorCode::InvalidImport:
        return u"invalid_import"_s;
    case ErrorCode::UnknownNotice:
        return u"unknown_notice"_s;
    case ErrorCode::Unauthenticated:
        return u"unauthenticated"_s;
    case ErrorCode::InvalidCredentials:
        return u"invalid_credentials"_s;
    case ErrorCode::Forbidden:
        return u"forbidden"_s;
    case ErrorCode::StepUpRequired:
        return u"step_up_required"_s;
    case ErrorCode::OriginNotAllowed:
        return u"origin_not_allowed"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::MethodNotAllowed:
        return u"method_not_allowed"_s;
    case ErrorCode::NotAcceptable:
        return u"not_acceptable"_s;
    case ErrorCode::RequestTimeout:
        return u"request_timeout"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::Duplicate:
        return u"duplicate"_s;
    case ErrorCode::LengthRequired:
        return u"length_required"_s;
    case ErrorCode::PreconditionFailed:
        return u"precondition_failed"_s;
    case ErrorCode::ContentTooLarge:
        return u"content_too_large"_s;
    case ErrorCode::UriTooLong:
        return u"uri_too_long"_s;
    case ErrorCode::UnsupportedMediaType:
        return u"unsupported_media_type"_s;
    case ErrorCode::ExpectationFailed:
        return u"expectation_failed"_s;
    case ErrorCode::HeadersTooLarge:
        return u"headers_too_large"_s;
    case ErrorCode::MalformedRequest:
        return u"malformed_request"_s;
    case ErrorCode::RateLimited:
        return u"rate_limited"_s;
    case ErrorCode::TooManyCodes:
        return u"too_many_codes"_s;
    case ErrorCode::TooManyGuesses:
        return u"too_many_guesses"_s;
    case ErrorCode::Internal:
        return u"internal"_s;
    case ErrorCode::NotImplemented:
        return u"not_implemented"_s;
    case ErrorCode::UpstreamFailed:
        return u"upstream_failed"_s;
    case ErrorCode::Unavailable:
        return u"unavailable"_s;
    case ErrorCode::StorageFull:
        return u"storage_full"_s;
    case ErrorCode::StorageUnavailable:
        return u"storage_unavailable"_s;
    case ErrorCode::SignInGuarded:
        return u"sign_in_guarded"_s;
    case ErrorCode::TextsStopped:
        return u"texts_stopped"_s;
    case ErrorCode::UpstreamTimeout:
        return u"upstream_timeout"_s;
    case ErrorCode::VersionNotSupported:
        return u"version_not_supported"_s;
    }
    return u"internal"_s;
}

bool isStorageTrouble(ErrorCode code)
{
    return code == ErrorCode::StorageFull || code == ErrorCode::StorageUnavailable;
}

bool mayPass(ErrorCode code)
{
    return code == ErrorCode::Unavailable || isStorageTrouble(code);
}

} // namespace countersign
