// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditstore.h"
#include "audit/leaftext.h"

namespace countersign::audit {

/// Appends an event as it travels, the JSON text of a contract::AuditEvent, to `json`. A leaf is JSON
/// already, so its members go in as they are: a page of a hundred events costs a tenth of what decoding
/// and encoding them would. `personal` is the opened personal part, empty if it did not open; addresses
/// in it come out masked. `erased`: its key was destroyed.
void appendEvent(QByteArray &json, const StoredEvent &stored, const LeafText &leaf,
                 const QByteArray &personal, bool erased);

} // namespace countersign::audit
