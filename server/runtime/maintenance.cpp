// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/maintenance.h"

#include "base/logging.h"

#include <QTimer>

namespace countersign::runtime {

void Maintenance::every(std::chrono::milliseconds interval, const QString &name, Task task)
{
    auto *timer = new QTimer(this);
    timer->setInterval(interval);
    connect(timer, &QTimer::timeout, this, [name, task = std::move(task)] {
        if (const auto done = task(); !done)
            qCWarning(lcServer, "%s failed: %s", qUtf8Printable(name),
                      qUtf8Printable(done.error().detail));
    });
    timer->start();
}

} // namespace countersign::runtime
