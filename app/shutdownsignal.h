// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace countersign::app {

// Turns the operating system's wish that the program end (SIGTERM, SIGINT, SIGHUP; Ctrl+C and closing the console on
// Windows) into a Qt signal on the main thread. One per process, made after the application object.
class ShutdownSignal final : public QObject
{
    Q_OBJECT

public:
    explicit ShutdownSignal(QObject *parent = nullptr);
    ~ShutdownSignal() override;

Q_SIGNALS:
    void requested();

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace countersign::app
