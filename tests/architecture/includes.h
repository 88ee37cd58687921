// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrows.h"

#include <QList>
#include <QStringList>

namespace countersign::architecture {

// One #include line of ours that names a file of ours.
struct Include
{
    QString file; // relative to the project's root
    int line = 0;
    QString text;       // what stands between the quotes
    QString fromFolder; // "server/otp", "ui/shell", "app"
    QString toFolder;   // empty when no file of ours has that name
};

// Every #include of app/, server/ and ui/ below `root` that is in quotes or finds a file of ours.
QList<Include> readIncludes(const QString &root);

// One line per broken rule, each with file, line number and what to do; empty when the house is in order.
QStringList findFaults(const QList<Include> &includes, const Arrows &arrows);

} // namespace countersign::architecture
