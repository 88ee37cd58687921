// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"

namespace countersign::http {

/// Brings every operation of the contract together with its handler (idea 2). Fails with Internal,
/// naming each, if an operation has no handler or a handler no operation; the program must then not
/// start. Operations that are there in demo mode only are left out, with their handlers, unless
/// `demo`. The endpoints point into `contract`.
Result<std::vector<Endpoint>> bindHandlers(const contract::Contract &contract,
                                           const Handlers &handlers, bool demo);

} // namespace countersign::http
