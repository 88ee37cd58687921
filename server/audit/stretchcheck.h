// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/trailverifier.h"
#include "crypto/merkleblock.h"

namespace countersign::database {
class Connection;
}

namespace countersign::audit {

class IndexCheck;

// What a stretch of a stored trail says about itself. It needs nothing of the others, so every processor can look at one;
// whether they fit together and are what was signed is for TrailCheck, which takes them in order.
struct CheckedStretch
{
    crypto::MerkleBlock tree;   // worked out from its events
    quint64 good = 0;           // how many of them, from the first on, are as they should be
    std::optional<Fault> fault; // of what comes after those
    std::size_t indexSum = 0;   // IndexCheck::sumOf(), of a whole stretch without fault
};

/// Reads the events from `first` on, a multiple of StretchSize, and the nodes over them: `count` events, which is
/// StretchSize or fewer at the end of the trail. Any error of reading the events.
Result<CheckedStretch> checkStretch(database::Connection &connection, const IndexCheck &index,
                                    quint64 first, quint64 count);

} // namespace countersign::audit
