// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/gate.h"

#include "http/securityheaders.h"

using namespace Qt::StringLiterals;

namespace countersign::http {
namespace {

Rate rateOf(contract::RateClass rateClass, Channel channel, const RateLimits &rates)
{
    switch (rateClass) {
    case contract::RateClass::Auth:
        return rates.auth;
    case contract::RateClass::Sensitive:
        return rates.sensitive;
    case contract::RateClass::Api:
    case contract::RateClass::Exempt:
        break;
    }
    return channel == Channel::Local ? rates.console : rates.api;
}

QByteArrayView rateName(contract::RateClass rateClass)
{
    switch (rateClass) {
    case contract::RateClass::Auth:
        return "auth";
    case contract::RateClass::Sensitive:
        return "sensitive";
    case contract::RateClass::Api:
    case contract::RateClass::Exempt:
        break;
    }
    return "api";
}

} // namespace

Gate::Gate(const Clock &clock, const Settings &settings, const TokenMemory &tokens)
    : m_clock(clock)
    , m_rates(settings.rates)
    , m_hosts(settings.hosts)
    , m_cors(settings.origins)
    , m_tokens(tokens)
    , m_limiter(clock)
{}

std::optional<Answer> Gate::admit(Arrival &arrival)
{
    arrival.fields = "X-Request-Id: " + arrival.requestId.toLatin1() + "\r\n"
                     + securityFields(arrival.head, arrival.channel);
    if (const auto exceeded = limit(arrival))
        return problem(arrival, *exceeded);
    if (!isOurHost(arrival))
        return problem(arrival, {ErrorCode::OriginNotAllowed,
                                 u"This service is not known under that host name."_s});
    const auto corsFields = m_cors.judge(arrival.head, arrival.channel);
    if (!corsFields)
        return problem(arrival, corsFields.error());
    arrival.fields += *corsFields;
    return judgeRoute(arrival);
}

// Counts the call, per operation and per person or address (feature B10).
std::optional<Error> Gate::limit(Arrival &arrival)
{
    const Endpoint *endpoint = arrival.route.endpoint;
    if (arrival.route.outcome == Route::Outcome::Options)
        return std::nullopt; // has no effect, and a browser sends it by itself
    const auto rateClass = endpoint ? endpoint->operation->rate : contract::RateClass::Api;
    if (rateClass == contract::RateClass::Exempt)
        return std::nullopt;
    const QByteArrayView token = bearerToken(arrival.head);
    // Whoever asks for codes or signs in does so as an address: a token must not bring a fresh bucket.
    const bool isPublic = endpoint && endpoint->operation->permission == "public"_L1;
    if (!isPublic && !token.isEmpty())
        arrival.remembered = m_tokens.principal(token);
    QByteArray who = arrival.remembered;
    if (who.isEmpty())
        who = rateLimitAddress(arrival.address);
    const Rate rate = rateOf(rateClass, arrival.channel, m_rates);
    const QByteArray bucket = (endpoint ? endpoint->label : QByteArray("?")) + '|' + who;
    const RateVerdict verdict = m_limiter.draw(bucket, rate);
    // Where calls are scarce, one that needs a proof first would cost two of them.
    if (rateClass == contract::RateClass::Sensitive)
        arrival.bucket = bucket;
    arrival.fields += rateLimitFields(rateName(rateClass), rate, verdict);
    if (verdict.allowed)
        return std::nullopt;
    return Error{ErrorCode::RateLimited,
                 u"Too many requests. Please wait %1 seconds and try again."_s.arg(
                     verdict.retryAfter.count()),
                 {},
                 verdict.retryAfter};
}

void Gate::giveBack(const QByteArray &bucket)
{
    if (m_limiter.draw(bucket + "|unproved", m_rates.api).allowed)
        m_limiter.giveBack(bucket, m_rates.sensitive);
}

// A page can make its own host name point to 127.0.0.1 ("DNS rebinding") and is then of the same
// origin as the plain port; its Host header gives it away. On TLS the certificate does that.
bool Gate::isOurHost(const Arrival &arrival) const
{
    return arrival.channel != Channel::Plain || arrival.head.host.isEmpty()
           || isLoopbackHost(arrival.head.host) || m_hosts.contains(arrival.head.host);
}

std::optional<Answer> Gate::judgeRoute(const Arrival &arrival) const
{
    const auto withAllow = [&](Reply reply) {
        reply.headers.append(QHttpHeaders::WellKnownHeader::Allow, arrival.route.allow);
        return reply;
    };
    switch (arrival.route.outcome) {
    case Route::Outcome::Found:
        return std::nullopt;
    case Route::Outcome::Options: {
        QByteArray fields = arrival.fields;
        if (Cors::isPreflight(arrival.head))
            fields += Cors::preflightFields(arrival.head, arrival.route.allow);
        return compose(withAllow(Reply::empty()), fields, m_clock.now());
    }
    case Route::Outcome::MethodNotAllowed: {
        const Error error{ErrorCode::MethodNotAllowed,
                          u"That method does not exist for this address."_s};
        return compose(withAllow(problemReply(error, arrival.requestId)), arrival.fields,
                       m_clock.now(), arrival.headOnly());
    }
    case Route::Outcome::Malformed:
        return problem(arrival, {ErrorCode::MalformedRequest,
                                 u"The address contains a part that cannot be a name or an id."_s});
    case Route::Outcome::NotFound:
        break;
    }
    return problem(arrival, {ErrorCode::NotFound, u"There is nothing at this address."_s});
}

Answer Gate::problem(const Arrival &arrival, const Error &error) const
{
    return compose(problemReply(error, arrival.requestId), arrival.fields, m_clock.now(),
                   arrival.headOnly());
}

} // namespace countersign::http
