// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatekeyring.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace countersign::support {

using namespace Qt::StringLiterals;

namespace {

// A message bus that starts no services by itself: only the keyring that the test starts is on it.
constexpr auto BusConfiguration
    = "<busconfig><type>session</type><listen>unix:path=%1</listen><auth>EXTERNAL</auth>"
      "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
      "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>";

bool isOnTheBus()
{
    return QProcess::execute(u"dbus-send"_s,
                             {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s,
                              u"/"_s, u"org.freedesktop.DBus.GetNameOwner"_s,
                              u"string:org.freedesktop.secrets"_s})
           == 0;
}

bool tellService(const QString &method, const QStringList &arguments)
{
    return QProcess::execute(u"dbus-send"_s,
                             QStringList{u"--session"_s, u"--print-reply"_s,
                                         u"--dest=org.freedesktop.secrets"_s,
                                         u"/org/freedesktop/secrets"_s,
                                         u"org.freedesktop.Secret.Service."_s + method}
                                 + arguments)
           == 0;
}

QString objectPath(const QString &type, const QString &collection)
{
    return type + u"/org/freedesktop/secrets/collection/"_s + collection;
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

PrivateKeyring::~PrivateKeyring()
{
    stop();
    end(m_bus);
}

QString PrivateKeyring::open()
{
    for (const QString &program : {u"dbus-daemon"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return u"install "_s + program;
    }
    for (const char *variable :
         {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, QFile::encodeName(m_home.path()));
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("KDE_FULL_SESSION");
    const QString socket = m_home.filePath(u"bus"_s);
    QFile configuration(m_home.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return u"no temporary folder"_s;
    configuration.write(QString::fromLatin1(BusConfiguration).arg(socket).toUtf8());
    configuration.close();
    qputenv("DBUS_SESSION_BUS_ADDRESS", QFile::encodeName(u"unix:path="_s + socket));
    m_bus.start(u"dbus-daemon"_s,
                {u"--nofork"_s, u"--nopidfile"_s, u"--config-file="_s + configuration.fileName()});
    if (!m_bus.waitForStarted() || !QTest::qWaitFor([&] { return QFile::exists(socket); }, 5000))
        return u"dbus-daemon did not start"_s;
    return {};
}

QString PrivateKeyring::start(bool unlocked)
{
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s,
                          u"--control-directory="_s + m_home.filePath(u"control"_s)};
    if (unlocked)
        arguments.append(u"--unlock"_s);
    m_keyring.start(u"gnome-keyring-daemon"_s, arguments);
    if (!m_keyring.waitForStarted())
        return u"gnome-keyring-daemon did not start"_s;
    if (unlocked)
        m_keyring.write("invented password");
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor(isOnTheBus, 20000) ? QString() : u"no keyring on the bus"_s;
}

bool PrivateKeyring::putInto(const QString &collection)
{
    return tellService(u"SetAlias"_s, {u"string:default"_s, objectPath(u"objpath:"_s, collection)});
}

bool PrivateKeyring::lock()
{
    return tellService(u"Lock"_s, {objectPath(u"array:objpath:"_s, u"login"_s)});
}

void PrivateKeyring::stop()
{
    end(m_keyring);
}

int runEachInItsOwnProcess(const QStringList &names)
{
    int failed = 0;
    for (const QString &name : names)
        failed += QProcess::execute(QCoreApplication::applicationFilePath(), {name}) == 0 ? 0 : 1;
    return failed;
}

} // namespace countersign::support
