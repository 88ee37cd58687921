// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace countersign::ui::client {

/// A sentence of the server's (the detail of a problem or of a job) in the language of the window. A sentence that this
/// console does not know comes back as it is, in English. For what its code does not say: problemText() asks the code first.
QString serverSentence(const QString &english);
/// The sentences that this console knows, as the server's sources have them, with %1 and so on for what changes.
QStringList knownServerSentences();

} // namespace countersign::ui::client
