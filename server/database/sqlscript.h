// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace countersign::database {

/// The statements of an SQL file, without their closing semicolons. Knows quoted text, comments and
/// the bodies of triggers (BEGIN … END, with CASE … END inside), which is all that migrations use.
QStringList splitStatements(QStringView script);

} // namespace countersign::database
