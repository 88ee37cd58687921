// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shutdownsignal.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <csignal>

using countersign::app::ShutdownSignal;

class tst_ShutdownSignal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsASignalIntoAQtSignal();
    void leavesErrnoAsItWas();
};

void tst_ShutdownSignal::turnsASignalIntoAQtSignal()
{
    const ShutdownSignal shutdown;
    QSignalSpy requested(&shutdown, &ShutdownSignal::requested);
    QCOMPARE(std::raise(SIGTERM), 0);
    QTRY_COMPARE(requested.size(), 1);
}

// The handler runs between somebody's system call and their look at errno, and its own call can fail: here because nobody
// empties the pipe.
void tst_ShutdownSignal::leavesErrnoAsItWas()
{
#ifdef Q_OS_UNIX
    const ShutdownSignal shutdown;
    QSignalSpy requested(&shutdown, &ShutdownSignal::requested);
    constexpr int MoreThanAPipeHolds = 70'000;
    for (int i = 0; i < MoreThanAPipeHolds; ++i) {
        errno = ENOENT;
        std::raise(SIGTERM);
        QCOMPARE(errno, ENOENT);
    }
    QTRY_COMPARE(requested.size(), 1); // and however many there were, it is one wish
#else
    QSKIP("A console handler of Windows runs on a thread of its own.");
#endif
}

QTEST_GUILESS_MAIN(tst_ShutdownSignal)
#include "tst_shutdownsignal.moc"
