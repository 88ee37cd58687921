// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign::http {
class Handlers;
}

namespace countersign::functions {

class FunctionService;

/// Adds the handlers of listFunctions and callFunction. `service` outlives the server.
void addFunctionRoutes(http::Handlers &handlers, FunctionService &service);

} // namespace countersign::functions
