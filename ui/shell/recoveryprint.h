// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QPrinter;
QT_END_NAMESPACE

namespace countersign::ui::shell {

/// Puts recovery codes on one page, black on white, with when it was printed. False if the printer cannot be used. Does not
/// need the GUI thread.
bool printRecoveryCodes(QPrinter &printer, const QStringList &codes);

} // namespace countersign::ui::shell
