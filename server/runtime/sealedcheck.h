// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <utility>

namespace countersign::database {
class Connection;
}

namespace countersign::vault {
class Vault;
}

namespace countersign::runtime {

// A sealed value that does not open: it was changed, or moved from another place. Says where, and nothing of what.
struct SealedFault
{
    QString table;
    QString column;
    QString row; // its identifier
};

struct SealedReport
{
    static constexpr qsizetype MostFaults = 100;

    qint64 opened = 0;
    qint64 erased = 0;  // of persons whose key is destroyed: nobody opens them any more
    qint64 damaged = 0; // all of them; `faults` holds the first
    QList<SealedFault> faults;
};

/// Every column with sealed values or keys, by table and column.
QList<std::pair<QString, QString>> sealedColumns();

/// Opens every sealed value and every key of the installation, inside the caller's snapshot. Memory does not grow with the
/// database. `progress` gets the number of values so far. Fails only if the database cannot be read.
Result<SealedReport> checkSealedValues(database::Connection &connection, vault::Vault &vault,
                                       const std::function<void(qint64)> &progress = {});

} // namespace countersign::runtime
