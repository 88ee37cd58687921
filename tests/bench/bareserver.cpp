// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmark compares with: Qt's own HTTP server with one route and nothing else. Whatever our server costs
// beyond this is the price of its guard, pipeline, storage and trail.
#include <QCoreApplication>
#include <QHttpServer>
#include <QTcpServer>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QHttpServer server;
    server.route(u"/healthz"_s,
                 [] { return QHttpServerResponse("application/json", R"({"status":"ok"})"); });
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost) || !server.bind(listener.get()))
        return 1;
    const quint16 port = listener->serverPort();
    [[maybe_unused]] const QTcpServer *owned = listener.release(); // the HTTP server owns it now
    std::printf("%d\n", port);
    std::fflush(stdout);
    return QCoreApplication::exec();
}
