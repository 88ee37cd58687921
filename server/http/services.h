// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/permissions.h"
#include "http/connectiontable.h"
#include "http/ratelimiter.h"
#include "http/request.h"

#include "base/random.h"

namespace countersign::http {

// What the HTTP layer is given by the composition. The references outlive the server.
struct Services
{
    std::shared_ptr<const contract::Contract> contract;
    std::shared_ptr<const contract::PermissionMatrix> permissions;
    Authenticator &authenticator;
    const Clock &clock;
    RandomSource &random;
    /// Called on a worker thread, may block: somebody known was refused something (403). Goes into
    /// the audit trail.
    std::function<void(const Request &, const Error &)> onForbidden;
    std::shared_ptr<Metrics> metrics = std::make_shared<Metrics>();
};

// How the HTTP layer is set.
struct Settings
{
    ConnectionLimits connections;
    RateLimits rates;
    QByteArrayList origins; // of pages that may use the API: "https://shop.example.com"
    QByteArrayList hosts; // names besides loopback ones under which the plain port is reached, by a
                          // reverse proxy
    int workers = 64;
    qsizetype queue = 512; // requests that wait for a worker; more are answered 503
    bool demo = false;
};

} // namespace countersign::http
