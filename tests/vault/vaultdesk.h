// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temporarydatabase.h"

namespace countersign::support {

// A database for the tests of the keys, which change it in units of their own.
class VaultDesk : public TemporaryDatabase
{
public:
    /// Runs `unit` through the ledger, as the program does.
    Result<void> write(const std::function<Result<void>(database::Connection &)> &unit)
    {
        return ledger().write<void>(system(), [&](audit::Transaction &transaction) -> Result<void> {
            transaction.record({.action = QStringLiteral("customer.updated"),
                                .resource = QStringLiteral("customer"),
                                .resourceId = {}});
            return unit(transaction.sql());
        });
    }
};

} // namespace countersign::support
