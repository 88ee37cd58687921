// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign::http {
class Handlers;
}

namespace countersign::keys {

class RekeyService;

/// Adds the handlers of getKeyStatus and startRekey. `service` outlives the server.
void addKeysRoutes(http::Handlers &handlers, RekeyService &service);

} // namespace countersign::keys
