// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/leaf.h"
#include "audit/leaftext.h"
#include "audit/ledger.h"

#include <QJsonObject>

namespace countersign::vault {
class OpenedKeys;
class Vault;
} // namespace countersign::vault

namespace countersign::audit {

/// Turns an event into the leaf that will stand in the trail: gives it an id and seals its personal
/// part. The key is that of `event.subject`, else of the acting person, else of the installation.
/// Nothing if the subject has no key yet and `final` is false: the unit may still create it.
/// Internal if details about an erased person are to be recorded.
Result<std::optional<Leaf>> sealEvent(database::Connection &connection, vault::Vault &vault,
                                      RandomSource &random, const Actor &actor, const Event &event,
                                      Instant now, bool final);

/// The personal part of a leaf. NotFound if its person was erased; Internal if it was altered.
Result<QJsonObject> openEvent(database::Connection &connection, const vault::Vault &vault,
                              const Leaf &leaf);
/// The same as the JSON text that was sealed, for somebody who opens many.
Result<QByteArray> openEvent(database::Connection &connection, const vault::Vault &vault,
                             vault::OpenedKeys &keys, const LeafText &leaf);

} // namespace countersign::audit
