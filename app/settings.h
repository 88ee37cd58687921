// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "runtime/serviceoptions.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QStringList>

class QCommandLineParser;

// The settings of both programs: one table, read from the command line over the environment (COUNTERSIGN_*) over a
// settings file (INI). Secrets are not accepted on the command line, where every user of the machine could read them.
namespace countersign::app {

enum class SettingKind : quint8 { Text, Number, Flag, List, Secret };

struct Setting
{
    const char *name; // "tls-port": --tls-port, COUNTERSIGN_TLS_PORT, tls-port= in the file
    SettingKind kind;
    const char *placeholder; // "N", "DIR"
    const char *fallback;    // what counts if nobody sets it, for --help
    const char *help;
    bool demoOnly = false;
};

const QList<Setting> &settingTable();

// The values that were given, still as text.
class Settings
{
public:
    /// Adds an option for every setting that may stand on the command line.
    static void addOptions(QCommandLineParser &parser);
    /// Merges the three sources. Fails, naming it, on an unknown key in the file, an unreadable file, or a setting
    /// that is for demo mode only outside of it.
    static Result<Settings> read(const QCommandLineParser &parser,
                                 const QProcessEnvironment &environment);

    bool isSet(const QString &name) const { return m_values.contains(name); }
    QString text(const QString &name) const;
    /// Fails with the setting's name if the text is not a whole number from `least` to `most`.
    Result<int> number(const QString &name, int least, int most) const;
    bool flag(const QString &name) const;
    QStringList list(const QString &name) const;
    SecretBytes secret(const QString &name) const;

    /// The platform's data folder of this program; demo mode has its own.
    QString dataDirectory() const;
    /// Everything but the master key, checked.
    Result<runtime::ServiceOptions> serviceOptions() const;

private:
    QHash<QString, QString> m_values;
};

/// The text behind --help about the environment, the settings file and secrets.
QString settingsHelp();

} // namespace countersign::app
