// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/answer.h"
#include "http/arrival.h"
#include "http/services.h"
#include "http/tokenmemory.h"
#include "http/validatorpool.h"

namespace countersign::http {

// The second half of the way of a request, on a worker thread, in the order of the design: token,
// permission, validation, handler; a refused permission is reported for the audit trail. Whatever
// happens, also an exception from a handler, becomes exactly one answer.
class Pipeline
{
public:
    Pipeline(const Services &services, TokenMemory &tokens);

    /// Thread-safe.
    Answer run(const Arrival &arrival);

private:
    Result<Reply> carryOut(Request &request, const Arrival &arrival);
    Result<Principal> authenticate(const Arrival &arrival);
    Result<void> authorise(Request &request, const Arrival &arrival);
    Result<void> validate(Request &request, const Arrival &arrival, contract::Validator &validator);
    Result<void> validateBody(Request &request, const Arrival &arrival,
                              contract::Validator &validator);

    const Services m_services;
    TokenMemory &m_tokens;
    ValidatorPool m_validators;
};

} // namespace countersign::http
