// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace countersign::app {

/// Writes a line to standard output at once, also when it is a pipe.
void printLine(const QString &line);
/// Writes what went wrong to standard error, in words for a person.
void printError(const Error &error);
/// Replaces the current line of a terminal, for progress; on a pipe it writes nothing.
void printProgress(const QString &line);
/// Asks for a secret without showing what is typed; reads a line from a pipe likewise. Empty at the end of input.
QString askSecret(const QString &prompt);

} // namespace countersign::app
