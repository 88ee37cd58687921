// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <optional>

namespace countersign::functions {

/// What identifies a customer to a function.
enum class OwnKey : quint8 { CustomerId, Phone, Email };

/// A signed-in customer as LOFT knows them. Empty members: not known here.
struct Caller
{
    QString loftId; // "C-20417"
    QString phone;  // E.164
    QString email;
};

// Says who a customer of this program is in LOFT, and the other way round; made by the composition on top of customers/. Thread-safe, called on
// worker threads. NotFound if there is no such customer (any more).
class CallerIdentity
{
public:
    CallerIdentity() = default;
    CallerIdentity(const CallerIdentity &) = delete;
    CallerIdentity &operator=(const CallerIdentity &) = delete;
    virtual ~CallerIdentity() = default;
    virtual Result<Caller> of(const CustomerId &customer) = 0;
    /// The customer of this program whom `value` stands for, in any notation; nothing if none is known by it.
    virtual Result<std::optional<CustomerId>> whose(OwnKey key, const QString &value) = 0;
    /// The override under which `staff` works for `customer` now, for the record; empty if there is none.
    virtual Result<QString> verifiedBy(const Actor &staff, const CustomerId &customer)
    {
        Q_UNUSED(staff)
        Q_UNUSED(customer)
        return QString();
    }
};

} // namespace countersign::functions
