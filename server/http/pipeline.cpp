// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/pipeline.h"

#include "base/logging.h"
#include "contract/problem.h"
#include "http/characters.h"

#include <exception>

using namespace Qt::StringLiterals;

namespace countersign::http {
namespace {

Request requestOf(const Arrival &arrival)
{
    Request request;
    request.operation = arrival.route.endpoint->operation;
    request.path = arrival.route.parameters;
    request.address = arrival.address;
    request.requestId = arrival.requestId;
    request.receivedAt = arrival.receivedAt;
    request.secure = arrival.channel != Channel::Plain;
    request.headers.reserve(arrival.head.fields.size());
    for (const HeadField &field : arrival.head.fields) {
        // A handler knows the principal; the token itself would only be something to leak.
        if (!sameText(field.name, "authorization"))
            request.headers.append(QLatin1StringView(field.name), field.value);
    }
    return request;
}

// Whether the Content-Type is `wanted`, and its charset, if it names one, UTF-8 in the case of
// JSON.
bool isMediaType(QByteArrayView contentType, QByteArrayView wanted)
{
    const qsizetype semicolon = contentType.indexOf(';');
    const QByteArrayView essence
        = trimmedBlanks(semicolon < 0 ? contentType : contentType.first(semicolon));
    if (!sameText(essence, wanted))
        return false;
    if (semicolon < 0 || wanted != "application/json")
        return true;
    QByteArray parameters = contentType.sliced(semicolon + 1).toByteArray().toLower();
    parameters.replace('"', QByteArrayView());
    const qsizetype charset = parameters.indexOf("charset=");
    return charset < 0 || parameters.sliced(charset + 8).startsWith("utf-8");
}

// Whose calls are counted together: a program's apart from those of the person it acts for.
QByteArray bucketOf(const Principal &principal)
{
    return (principal.apiKey.isEmpty() ? principal.id : principal.apiKey).toUtf8();
}

// A change cannot happen without its record, the ledger sees to that. What is only looked at changes nothing, so the
// contract's list is what tells that somebody must have been told (design, idea 3).
bool owesRecord(const Request &request)
{
    return request.operation->method == "GET" && !request.operation->auditActions.isEmpty()
           && !*request.recorded;
}

// Whether the answer is one that the contract promises to integrators. Looked at wherever assertions are, so every test
// that calls an operation also tests its replies; users are spared the time.
bool keepsContract([[maybe_unused]] const contract::Operation &operation,
                   [[maybe_unused]] const Result<Reply> &reply,
                   [[maybe_unused]] ValidatorPool &validators)
{
#ifndef QT_NO_DEBUG
    const auto validator = validators.take();
    if (!reply) {
        const int status = contract::problemStatus(reply.error().code);
        if (status == 500 || validator->mayAnswer(operation, status))
            return true;
        qCCritical(lcHttp, "%ls answers with an error %d that the contract does not know",
                   qUtf16Printable(operation.id), status);
        return false;
    }
    if (const auto kept = validator->reply(operation, reply->status, reply->body); !kept) {
        qCCritical(lcHttp, "%ls breaks its contract: %ls", qUtf16Printable(operation.id),
                   qUtf16Printable(kept.error().detail));
        return false;
    }
#endif
    return true;
}

} // namespace

Pipeline::Pipeline(const Services &services, TokenMemory &tokens)
    : m_services(services)
    , m_tokens(tokens)
    , m_validators(services.contract)
{}

Answer Pipeline::run(const Arrival &arrival)
{
    const QString &requestId = arrival.requestId;
    Result<Reply> reply = failure(ErrorCode::Internal,
                                  u"Something went wrong on our side. Please try again later."_s);
    try {
        Request request = requestOf(arrival);
        reply = carryOut(request, arrival);
    } catch (const std::exception &) {
        // Not what(): it may quote what the request contained.
        qCCritical(lcHttp, "The handler of %s threw an exception (request %ls)",
                   arrival.route.endpoint->label.constData(), qUtf16Printable(requestId));
    } catch (...) {
        qCCritical(lcHttp, "The handler of %s threw something unknown (request %ls)",
                   arrival.route.endpoint->label.constData(), qUtf16Printable(requestId));
    }
    const bool isUnproved = !reply && reply.error().code == ErrorCode::StepUpRequired;
    if (!reply)
        reply = problemReply(reply.error(), requestId);
    Answer answer = compose(*reply, arrival.fields, m_services.clock.now(), arrival.headOnly());
    if (isUnproved)
        answer.uncounted = arrival.bucket;
    return answer;
}

Result<Reply> Pipeline::carryOut(Request &request, const Arrival &arrival)
{
    if (const auto authorised = authorise(request, arrival); !authorised)
        return failureOf(authorised);
    if (const auto valid = validate(request, arrival, *m_validators.take()); !valid)
        return failureOf(valid);
    auto reply
        = arrival.route.endpoint->handler(request); // may wait; the validator is back by then
    if (!keepsContract(*request.operation, reply, m_validators))
        return failure(ErrorCode::Internal,
                       u"Something went wrong on our side. Please try again later."_s);
    if (reply && owesRecord(request)) {
        qCCritical(lcHttp, "%s answered without the record that its x-countersign.audit demands",
                   arrival.route.endpoint->label.constData());
        return failure(ErrorCode::Internal,
                       u"Something went wrong on our side. Please try again later."_s);
    }
    return reply;
}

// Whoever claims to be a clock only loses by it: their session ends earlier.
static Cause causeOf(const RequestHead &head)
{
    return head.value("x-countersign-background") == "1" ? Cause::Timer : Cause::Person;
}

Result<Principal> Pipeline::authenticate(const Arrival &arrival)
{
    const QByteArrayView token = bearerToken(arrival.head);
    if (token.isEmpty())
        return failure(ErrorCode::Unauthenticated, u"Please sign in first."_s);
    auto principal = m_services.authenticator.authenticate(
        token, arrival.address, m_services.clock.now(), causeOf(arrival.head));
    if (!principal)
        m_tokens.forget(token);
    else if (const QByteArray id = bucketOf(*principal); id != arrival.remembered)
        m_tokens.remember(token, id);
    return principal;
}

Result<void> Pipeline::authorise(Request &request, const Arrival &arrival)
{
    const QString &permission = request.operation->permission;
    if (permission == "public"_L1)
        return {};
    auto principal = authenticate(arrival);
    if (!principal)
        return failureOf(principal);
    request.principal = std::move(*principal);
    const auto &scopes = request.principal.scopes;
    if (m_services.permissions->allows(request.principal.role, permission)
        && (!scopes || scopes->contains(permission))) {
        if (request.operation->stepUp && !request.principal.steppedUp)
            return failure(ErrorCode::StepUpRequired,
                           u"Confirm that it is you, at /v1/auth/step-up, and try again."_s);
        return {};
    }
    const Error error{ErrorCode::Forbidden, u"Your role does not allow this."_s};
    if (m_services.onForbidden)
        m_services.onForbidden(request, error);
    return std::unexpected(error);
}

Result<void> Pipeline::validate(Request &request, const Arrival &arrival,
                                contract::Validator &validator)
{
    if (const auto path = validator.path(*request.operation, request.path); !path)
        return path;
    // Forms and URLSearchParams write a space as '+' (WHATWG URL, "urlencoded serializing").
    const QString text = QString::fromLatin1(arrival.head.query).replace(u'+', "%20"_L1);
    auto query = validator.query(*request.operation, QUrlQuery(text));
    if (!query)
        return failureOf(query);
    request.query = std::move(*query);
    return validateBody(request, arrival, validator);
}

Result<void> Pipeline::validateBody(Request &request, const Arrival &arrival,
                                    contract::Validator &validator)
{
    const QByteArray &type = request.operation->bodyType;
    if (type.isEmpty())
        return {};
    const QByteArrayView contentType = arrival.head.value("content-type");
    const bool nothingSent = arrival.body.isEmpty() && contentType.isEmpty();
    if (nothingSent && !request.operation->bodyRequired)
        return {};
    if (!isMediaType(contentType, type))
        return failure(ErrorCode::UnsupportedMediaType,
                       u"Send the body as "_s + QLatin1StringView(type)
                           + u", and say so in the Content-Type header."_s);
    if (type != "application/json") {
        request.rawBody = arrival.body;
        return {};
    }
    auto body = validator.body(*request.operation, arrival.body);
    if (!body)
        return failureOf(body);
    request.body = std::move(*body);
    return {};
}

} // namespace countersign::http
