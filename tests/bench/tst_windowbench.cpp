// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Starts = 7;

// When a program said what, in milliseconds since it was started.
using Stages = QList<std::pair<QByteArray, double>>;

const QByteArray Painted = "first window painted";

QProcessEnvironment environment(const QString &display)
{
    QProcessEnvironment settings = QProcessEnvironment::systemEnvironment();
    settings.insert(u"QT_LOGGING_RULES"_s, u"countersign.start.debug=true"_s);
    if (!display.isEmpty()) {
        settings.insert(u"DISPLAY"_s, display);
        settings.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    }
    return settings;
}

/// Starts a program and ends it when its first window has been painted. Without that the stages lack it.
Stages start(const QString &program, const QStringList &arguments, const QString &display)
{
    QProcess process;
    process.setProcessEnvironment(environment(display));
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/") + program, arguments);
    process.setReadChannel(QProcess::StandardError);
    Stages stages;
    while (stages.isEmpty() || stages.last().first != Painted) {
        if (!process.canReadLine() && !process.waitForReadyRead(20'000))
            break;
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().trimmed();
            const qsizetype stage = line.indexOf("countersign.start");
            if (stage >= 0)
                stages.append({line.sliced(line.indexOf(": ", stage) + 2),
                               static_cast<double>(timer.nsecsElapsed()) / 1e6});
            else if (line == Painted)
                stages.append({line, static_cast<double>(timer.nsecsElapsed()) / 1e6});
        }
    }
    process.terminate();
    if (!process.waitForFinished(20'000))
        process.kill();
    process.waitForFinished();
    return stages;
}

double paintedAt(const Stages &stages)
{
    return !stages.isEmpty() && stages.last().first == Painted ? stages.last().second : 0;
}

void print(const char *what, const Stages &stages)
{
    std::printf("%s:", what);
    for (const auto &[stage, milliseconds] : stages)
        std::printf("  %s %.0f ms", stage.constData(), milliseconds);
    std::printf("\n");
}

} // namespace

// How long after its start the desk shows its first window, beside an empty window of Qt, in turns of one run, on an X
// server of its own where there is one. It asserts that both were seen, never how long it took.
class tst_WindowBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstWindow();
    void cleanupTestCase();

private:
    QProcess m_server;
    QString m_display;
    QTemporaryDir m_folder;
};

void tst_WindowBench::initTestCase()
{
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
        return;
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s,
                               u"-nolisten"_s, u"tcp"_s});
    QVERIFY(m_server.waitForReadyRead(10'000));
    m_display = u':' + QString::fromLatin1(m_server.readLine().trimmed());
}

void tst_WindowBench::firstWindow()
{
    const QStringList arguments{u"--demo"_s, u"--data-dir"_s, m_folder.filePath(u"data"_s),
                                u"--port"_s, u"0"_s,          u"--tls-port"_s,
                                u"0"_s};
    const Stages first = start(u"countersign"_s, arguments, m_display); // makes its data
    QVERIFY(paintedAt(first) > 0);
    QList<Stages> desk;
    QList<double> empty;
    for (int i = 0; i < Starts; ++i) {
        empty.append(paintedAt(start(u"emptywindow"_s, {}, m_display)));
        desk.append(start(u"countersign"_s, arguments, m_display));
        QVERIFY(empty.last() > 0 && paintedAt(desk.last()) > 0);
    }
    std::ranges::sort(empty);
    std::ranges::sort(desk, {}, paintedAt);
    const Stages &usual = desk.at(Starts / 2);
    print("the very first start", first);
    print("a start", usual);
    std::printf(
        "first window after %.0f ms (median of %d starts), an empty one of Qt after %.0f ms: "
        "ratio %.2f\n",
        paintedAt(usual), Starts, empty.at(Starts / 2), paintedAt(usual) / empty.at(Starts / 2));
}

void tst_WindowBench::cleanupTestCase()
{
    m_server.terminate();
    m_server.waitForFinished(5'000);
}

QTEST_GUILESS_MAIN(tst_WindowBench)
#include "tst_windowbench.moc"
