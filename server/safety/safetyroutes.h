// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign::http {
class Handlers;
}

namespace countersign::safety {

class ContactChangeService;
class CustomerSafety;
class OverrideService;

/// Handlers of contact-changes, below customers and below me. The service must outlive them.
void addContactChangeRoutes(http::Handlers &handlers, ContactChangeService &service);
/// Handlers of overrides and of getCustomerSafety.
void addOverrideRoutes(http::Handlers &handlers, OverrideService &service, CustomerSafety &safety);

} // namespace countersign::safety
