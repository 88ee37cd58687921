// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/problem.h"

#include <array>

namespace countersign::contract {

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    ErrorCode code;
    int status;
    QLatin1StringView title;
};

// The one place that maps error to status.
constexpr std::array Kinds = {
    Kind{ErrorCode::InvalidRequest, 400, "The request is not valid"_L1},
    Kind{ErrorCode::InvalidJson, 400, "The body is not valid JSON"_L1},
    Kind{ErrorCode::InvalidPhone, 400, "This is not a phone number"_L1},
    Kind{ErrorCode::InvalidEmail, 400, "This is not an e-mail address"_L1},
    Kind{ErrorCode::InvalidCursor, 400, "This page does not exist"_L1},
    Kind{ErrorCode::UnknownField, 400, "The request has an unknown field"_L1},
    Kind{ErrorCode::InvalidCode, 400, "This code is not valid"_L1},
    Kind{ErrorCode::InvalidImport, 400, "The file cannot be imported"_L1},
    Kind{ErrorCode::UnknownNotice, 400, "This notice is not known"_L1},
    Kind{ErrorCode::Unauthenticated, 401, "Please sign in"_L1},
    Kind{ErrorCode::InvalidCredentials, 401, "E-mail address or password is wrong"_L1},
    Kind{ErrorCode::Forbidden, 403, "This is not allowed"_L1},
    Kind{ErrorCode::StepUpRequired, 403, "Please confirm that it is you"_L1},
    Kind{ErrorCode::OriginNotAllowed, 403, "This website may not use the service"_L1},
    Kind{ErrorCode::NotFound, 404, "There is nothing here"_L1},
    Kind{ErrorCode::MethodNotAllowed, 405, "This method is not offered here"_L1},
    Kind{ErrorCode::NotAcceptable, 406, "No form of the reply is acceptable to you"_L1},
    Kind{ErrorCode::RequestTimeout, 408, "The request took too long to arrive"_L1},
    Kind{ErrorCode::Conflict, 409, "This conflicts with the present state"_L1},
    Kind{ErrorCode::Duplicate, 409, "This exists already"_L1},
    Kind{ErrorCode::LengthRequired, 411, "The length of the body must be stated"_L1},
    Kind{ErrorCode::PreconditionFailed, 412, "Somebody else changed this in the meantime"_L1},
    Kind{ErrorCode::ContentTooLarge, 413, "The body is too large"_L1},
    Kind{ErrorCode::UriTooLong, 414, "The address is too long"_L1},
    Kind{ErrorCode::UnsupportedMediaType, 415, "This type of body is not understood"_L1},
    Kind{ErrorCode::ExpectationFailed, 417, "The expectation cannot be met"_L1},
    Kind{ErrorCode::HeadersTooLarge, 431, "The headers are too large"_L1},
    Kind{ErrorCode::MalformedRequest, 400, "The request is malformed"_L1},
    Kind{ErrorCode::RateLimited, 429, "Too many requests"_L1},
    Kind{ErrorCode::TooManyCodes, 429, "Too many codes were asked for"_L1},
    Kind{ErrorCode::TooManyGuesses, 429, "Too many wrong codes"_L1},
    Kind{ErrorCode::Internal, 500, "Something went wrong on our side"_L1},
    Kind{ErrorCode::NotImplemented, 501, "This is not offered"_L1},
    Kind{ErrorCode::UpstreamFailed, 502, "Another service gave no useful answer"_L1},
    Kind{ErrorCode::Unavailable, 503, "The service is busy"_L1},
    Kind{ErrorCode::StorageFull, 503, "The disk is full"_L1},
    Kind{ErrorCode::StorageUnavailable, 503, "The storage does not work"_L1},
    Kind{ErrorCode::SignInGuarded, 503, "Codes work only on known devices for now"_L1},
    Kind{ErrorCode::TextsStopped, 503, "No text messages for now"_L1},
    Kind{ErrorCode::UpstreamTimeout, 504, "Another service did not answer in time"_L1},
    Kind{ErrorCode::VersionNotSupported, 505, "This version of HTTP is not spoken"_L1},
};

const Kind &kindOf(ErrorCode code)
{
    for (const Kind &kind : Kinds) {
        if (kind.code == code)
            return kind;
    }
    return kindOf(ErrorCode::Internal);
}

ErrorCode codeFor(const QString &name, int status)
{
    for (const Kind &kind : Kinds) {
        if (errorCodeName(kind.code) == name)
            return kind.code;
    }
    for (const Kind &kind : Kinds) {
        if (kind.status == status)
            return kind.code;
    }
    return ErrorCode::UpstreamFailed;
}

} // namespace

int problemStatus(ErrorCode code)
{
    return kindOf(code).status;
}

QString problemTitle(ErrorCode code)
{
    return kindOf(code).title;
}

QJsonObject problemDocument(const Error &error, const QString &requestId)
{
    const QString code = errorCodeName(error.code);
    QJsonObject document{{u"type"_s, u"urn:countersign:problem:"_s + code},
                         {u"title"_s, problemTitle(error.code)},
                         {u"status"_s, problemStatus(error.code)},
                         {u"detail"_s, error.detail},
                         {u"code"_s, code},
                         {u"requestId"_s, requestId}};
    if (!error.field.isEmpty())
        document.insert(u"field"_s, error.field);
    if (error.retryAfter)
        document.insert(u"retryAfter"_s, static_cast<qint64>(error.retryAfter->count()));
    return document;
}

Error problemError(const QJsonObject &document, int status)
{
    const QJsonValue code = document.value("code"_L1);
    if (!code.isString())
        return {ErrorCode::UpstreamFailed,
                u"The server gave an answer that is not understood (status %1)."_s.arg(status)};
    Error error{codeFor(code.toString(), status), document.value("detail"_L1).toString(),
                document.value("field"_L1).toString()};
    if (const QJsonValue wait = document.value("retryAfter"_L1); wait.isDouble())
        error.retryAfter = std::chrono::seconds(wait.toInteger());
    return error;
}

} // namespace countersign::contract
