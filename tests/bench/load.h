// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace countersign::bench {

// What wrk says of one run.
struct Run
{
    qint64 requests = 0;
    double perSecond = 0;
    double p99 = 0; // milliseconds
    qint64 errors = 0;
};

/// Whether wrk is there to make the load.
bool canMeasure();
/// 32 connections for so many seconds. `script` is Lua for wrk, which makes the requests.
Run measure(const QString &url, const QString &script, int seconds);
/// A script that reads `path` again and again; `token` may be empty.
QString getting(const QString &path, const QByteArray &token);
/// The body of a Lua function that asks for a code for another number each time, as many people would. It uses `n`, a number
/// that grows by one from request to request.
QString sendingACode();

/// What the process has in memory, in megabytes; 0 where that cannot be asked.
double residentMegabytes(qint64 process);

} // namespace countersign::bench
