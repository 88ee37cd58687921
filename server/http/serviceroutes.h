// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/metrics.h"
#include "http/request.h"

namespace countersign::http {

/// Adds the handlers of the operations that concern the service itself: getHealth, getReadiness,
/// getMetrics (for this machine only, 404 for others) and getContract. `ready` is asked on a worker
/// thread and tells the state of each part; it fails with what is wrong, and the error's field is the part. The
/// fingerprint is of the certificate that HTTPS shows: on this machine one can look up what consoles elsewhere must see.
void addServiceRoutes(Handlers &handlers, std::shared_ptr<const contract::Contract> contract,
                      std::shared_ptr<const Metrics> metrics,
                      std::function<Result<QJsonObject>()> ready,
                      const QByteArray &certificateSha256 = {});

} // namespace countersign::http
