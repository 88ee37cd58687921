// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the first window of the console is compared with: one of Qt's with nothing in it.
#include "app/firstpaint.h"

#include <QApplication>
#include <QMainWindow>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const countersign::app::FirstPaint first;
    QObject::connect(&first, &countersign::app::FirstPaint::painted, &application, [] {
        std::fputs("first window painted\n", stderr);
        std::fflush(stderr);
    });
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
