// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/answer.h"
#include "http/arrival.h"
#include "http/cors.h"
#include "http/services.h"
#include "http/tokenmemory.h"

#include <optional>

namespace countersign::http {

// The first half of the way of a request, on the I/O thread, in the order of the design: rate
// limit, origin, security headers; then whether there is such an operation at all. Nothing here
// blocks.
class Gate
{
public:
    Gate(const Clock &clock, const Settings &settings, const TokenMemory &tokens);

    /// Fills `arrival.fields`. The answer if the request's way ends here, nothing if it goes on to
    /// the pipeline.
    std::optional<Answer> admit(Arrival &arrival);
    /// The call that was drawn from this bucket was only told to prove first who makes it, and comes again: it does not
    /// count, as long as such refusals stay within the limit of general calls.
    void giveBack(const QByteArray &bucket);
    /// The answer to a request that is refused before it is one, or cannot be carried out.
    Answer problem(const Arrival &arrival, const Error &error) const;

private:
    std::optional<Error> limit(Arrival &arrival);
    bool isOurHost(const Arrival &arrival) const;
    std::optional<Answer> judgeRoute(const Arrival &arrival) const;

    const Clock &m_clock;
    const RateLimits m_rates;
    const QByteArrayList m_hosts;
    const Cors m_cors;
    const TokenMemory &m_tokens;
    RateLimiter m_limiter;
};

} // namespace countersign::http
