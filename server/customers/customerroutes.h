// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign::http {
class Handlers;
}

namespace countersign::customers {

class CustomerService;
class ImportService;

/// Handlers of /v1/customers and below, but for imports. The service must outlive them.
void addCustomerRoutes(http::Handlers &handlers, CustomerService &service);
/// Handlers of /v1/customers/imports. `service` gives the region of phone numbers.
void addImportRoutes(http::Handlers &handlers, ImportService &imports,
                     const CustomerService &service);

} // namespace countersign::customers
