// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <future>

namespace countersign::gateways {

// LOFT, the shop's own system, as the rest of the program sees it: named functions with JSON parameters. The real
// one is LoftClient. Thread-safe. Errors: NotFound (LOFT has no such record), InvalidRequest (LOFT refuses the
// parameters), UpstreamFailed (useless answer), UpstreamTimeout, Unavailable (LOFT asks to wait, or shutting down).
class Loft
{
public:
    /// Whether a call that may already have reached LOFT can be sent again: true of lookups, not of changes.
    enum class Repeat : quint8 { Safe, Never };

    Loft() = default;
    Loft(const Loft &) = delete;
    Loft &operator=(const Loft &) = delete;
    virtual ~Loft() = default;

    /// Starts a call and returns at once. The future always becomes ready, at the latest when the client ends.
    virtual std::future<Result<QJsonObject>> call(const QString &function,
                                                  const QJsonObject &parameters, Repeat repeat)
        = 0;

    /// call() and wait at most `patience` for the answer. For worker threads only: it blocks.
    Result<QJsonObject> ask(const QString &function, const QJsonObject &parameters, Repeat repeat,
                            std::chrono::milliseconds patience);
};

// A customer as get_customer_by_phone and get_customer_by_email return it. LOFT has many more fields.
struct LoftCustomer
{
    QString id; // "customer_id"
    QString name;
    QString phone; // any notation
    QString email; // may be empty
    bool vip = false;
    QStringList tags;
    QString status; // "active", "inactive", …

    /// Reads the result of either lookup. UpstreamFailed if it lacks an id or has members of the wrong type.
    static Result<LoftCustomer> fromResult(const QJsonObject &result);
};

} // namespace countersign::gateways
