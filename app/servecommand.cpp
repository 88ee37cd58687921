// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servecommand.h"

#include "app/announcement.h"
#include "app/launcher.h"
#include "app/output.h"
#include "app/shutdownsignal.h"

#include <QCoreApplication>

namespace countersign::app {

int serve(const Settings &settings)
{
    const SystemClock clock;
    const ShutdownSignal shutdown;
    QObject::connect(&shutdown, &ShutdownSignal::requested, qApp,
                     [] { QCoreApplication::exit(0); });

    Launcher launcher(settings, Program::Service, clock);
    // Queued, because exit() counts only once the event loop runs.
    QMetaObject::invokeMethod(
        qApp,
        [&] {
            launcher.start().then(qApp, [&](const Result<void> &started) {
                if (started) {
                    announce(launcher.service(), settings.dataDirectory());
                } else {
                    printError(started.error());
                    QCoreApplication::exit(1);
                }
            });
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace countersign::app
