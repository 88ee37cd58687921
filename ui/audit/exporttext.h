// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"

// Events of the audit trail as lines of a file. Pure functions.
namespace countersign::ui::audit {

enum class ExportFormat : quint8 {
    Csv,       // RFC 4180 in UTF-8 with a byte order mark, as spreadsheets want it
    JsonLines, // the events of the API, one a line
    Cef,       // Common Event Format 0, for collectors of logs
};

/// The format's name in the API: "csv", "jsonl", "cef".
QString formatCode(ExportFormat format);
/// What such a file is called at its end, without the dot.
QString formatSuffix(ExportFormat format);

/// What stands before the first event.
QByteArray exportHead(ExportFormat format);
/// One event, with the end of its line.
///
/// CSV: columns as exportHead() names them; `details`, `before` and `after` are JSON. A cell that a spreadsheet would take
/// for a formula (it begins with = + - @, a tab or a line end) has an apostrophe before it, as OWASP advises.
///
/// CEF: vendor and product are Countersign, the version is `version`; the signature is the action's code, the name its
/// title, the severity 3 for what was done and 6 for what was refused. Extension: rt (milliseconds since 1970), externalId
/// (event), cn1 (number in the trail), cn2 (duration in ms), outcome (success or failure), reason (error code), suid and
/// spriv (who acted, role), src or c6a2 (address), requestClientApplication, duid (whom it is about), cs1 (resource), cs2
/// (its id), cs3 (request), cs4 (leaf hash), cs5 (before), cs6 (after), msg (details). What is not known is left out.
QByteArray exportLine(ExportFormat format, const contract::AuditEvent &event,
                      const QString &version);

} // namespace countersign::ui::audit
