// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace countersign::ui::audit {

// Words of the trail that are made of codes and names, in the language of the window. English needs no list: a code says it
// itself. What a list does not have stays English; tests compare the lists with the server's.

/// "User agent", a member of an event's details
QString memberWord(const QString &english);
/// "Invalid phone", an error code
QString errorWord(const QString &english);
/// "Audit trail", what an event is about
QString resourceWord(const QString &english);

QStringList knownErrorWords();

} // namespace countersign::ui::audit
