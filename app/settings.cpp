// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "settings/settings.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace countersign::app {

using namespace Qt::StringLiterals;
using enum SettingKind;

const QList<Setting> &settingTable()
{
    static const QList<Setting> table{
        {"settings", Text, "FILE", "none", "Read settings from this INI file."},
        {"data-dir", Text, "DIR", "the platform's data folder",
         "Where the database, keys and certificate are kept."},
        {"demo", Flag, "", "off",
         "Invented customers, orders and staff in a data folder of their own."},
        {"port", Number, "N", "8620",
         "Plain HTTP on 127.0.0.1, for the widget on this machine; 0 takes any free port."},
        {"tls-port", Number, "N", "8643", "HTTPS (TLS 1.3); 0 takes any free port."},
        {"tls-address", Text, "ADDRESS", "127.0.0.1", "Address that HTTPS listens on."},
        {"tls-names", List, "NAMES", "none",
         "Further names and addresses for the certificate made at first start."},
        {"workers", Number, "N", "64",
         "Threads that carry out requests, at most; most of them wait for the disk."},
        {"master-key", Secret, "", "none", "The master key, 32 bytes in Base64 (service)."},
        {"master-key-file", Text, "FILE", "master.key in the data folder",
         "File with the master key, readable by its owner only."},
        {"widget-origins", List, "ORIGINS", "none",
         "Web pages that may use the chat widget, as https://shop.example.com."},
        {"public-address", Text, "URL", "none",
         "Where people outside reach the service, as https://desk.example.com: e-mails to staff "
         "carry a link to its page /reset."},
        {"support-phone", Text, "NUMBER", "none",
         "Number to call that the chat widget shows on pages that name none."},
        {"business-name", Text, "NAME", "Countersign", "Your name in messages to customers."},
        {"default-region", Text, "CC", "US", "Country of phone numbers without a country code."},
        {"rate-api", Number, "N", "100", "General requests in 15 minutes."},
        {"rate-auth", Number, "N", "5", "Sign-in attempts in 15 minutes."},
        {"rate-sensitive", Number, "N", "10", "Sensitive requests in an hour."},
        {"guess-network", Number, "N", "30, or 6 times rate-auth",
         "Wrong codes in an hour before a network is held off. Behind a proxy all share one."},
        {"guess-alarm", Number, "N", "300",
         "Wrong codes in an hour, of everybody, before one of its own is enough to hold a network "
         "off."},
        {"guess-stop", Number, "N", "1000",
         "Wrong codes at customers' flows in an hour before codes work on known devices only."},
        {"sms-cut-after", Number, "N", "20",
         "Text messages to ten thousand neighbouring numbers in an hour before their use is "
         "judged."},
        {"sms-conversion", Number, "N", "25",
         "Percent of those codes that must be used, or no more text messages go there for 24 "
         "hours."},
        {"sms-cost", Number, "N", "10",
         "Estimated cost of a text message, in thousandths of the bill's currency."},
        {"sms-ceiling", Number, "N", "25",
         "Most that text messages may cost in a day (UTC), in the bill's currency."},
        {"twilio-account-sid", Text, "SID", "none",
         "Send text messages through this Twilio account."},
        {"twilio-auth-token", Secret, "", "none", "The Twilio account's token."},
        {"twilio-from", Text, "NUMBER", "none", "Sender's number or messaging service (MG…)."},
        {"twilio-url", Text, "URL", "https://api.twilio.com", "Base address of Twilio's API."},
        {"twilio-status-callback", Text, "URL", "none",
         "Public address of /v1/outbox/callbacks/twilio; without it the state is polled."},
        {"smtp-url", Text, "URL", "none",
         "Send e-mail through this server: smtp://host:587 (STARTTLS) or smtps://host:465."},
        {"smtp-user", Text, "NAME", "none", "User name at the mail server."},
        {"smtp-password", Secret, "", "none", "Password at the mail server."},
        {"smtp-from", Text, "ADDRESS", "none", "Sender's e-mail address."},
        {"smtp-ca-file", Text, "FILE", "the system's",
         "Certificate authorities to trust for the mail server."},
        {"loft-url", Text, "URL", "none",
         "Base address of LOFT; customers who are not in the local table are looked up there."},
        {"loft-key", Secret, "", "none", "Key for LOFT."},
        {"log-format", Text, "text|json", "text", "Form of the log on standard error."},
        {"sms-spool", Text, "FILE", "none",
         "Append a line `<phone or e-mail> <code>` for every code sent.", true},
        {"relaxed-code-limits", Flag, "", "off",
         "No cool-down and no cap on codes per phone, for load tests.", true},
    };
    return table;
}

namespace {

// A busy shop behind one address may need more than the usual; this much more is no protection any longer.
constexpr int HighestRateFactor = 100;

QString environmentName(const Setting &setting)
{
    return u"COUNTERSIGN_"_s + QString::fromLatin1(setting.name).toUpper().replace(u'-', u'_');
}

const Setting *find(const QString &name)
{
    const auto &table = settingTable();
    const auto found = std::ranges::find_if(
        table, [&](const Setting &setting) { return QLatin1StringView(setting.name) == name; });
    return found != table.cend() ? &*found : nullptr;
}

// Whether others than the owner may read the file. A file of root's may be readable by a group: so a service that is
// not root gets its settings. Windows and its access lists are not checked.
bool isReadableByOthers(const QFileInfo &file)
{
#ifdef Q_OS_UNIX
    return file.permission(QFile::ReadOther)
           || (file.permission(QFile::ReadGroup) && file.ownerId() != 0);
#else
    Q_UNUSED(file)
    return false;
#endif
}

Result<void> readFile(const QString &path, QHash<QString, QString> &values)
{
    const QFileInfo info(path);
    if (!info.isReadable())
        return failure(ErrorCode::InvalidRequest,
                       u"The settings file %1 cannot be read."_s.arg(path), u"settings"_s);
    QSettings file(path, QSettings::IniFormat);
    const QStringList keys = file.allKeys();
    if (file.status() != QSettings::NoError)
        return failure(ErrorCode::InvalidRequest,
                       u"The settings file %1 is not a valid INI file."_s.arg(path), u"settings"_s);
    for (const QString &key : keys) {
        if (!find(key))
            return failure(ErrorCode::InvalidRequest,
                           u"The settings file %1 has an unknown setting \"%2\"."_s.arg(path, key),
                           key);
        if (key == "master-key"_L1)
            return failure(
                ErrorCode::InvalidRequest,
                u"The master key does not belong into the settings file: give master-key-file, a file that only its owner can read."_s,
                key);
        if (find(key)->kind == Secret && isReadableByOthers(info))
            return failure(
                ErrorCode::InvalidRequest,
                u"The settings file %1 holds a secret (%2), and others can read it. Make it its owner's alone: chmod 600 %1"_s
                    .arg(path, key),
                key);
        const QVariant value = file.value(key);
        // QSettings splits at commas
        values.insert(key, value.typeId() == QMetaType::QStringList
                               ? value.toStringList().join(u',')
                               : value.toString());
    }
    return {};
}

} // namespace

void Settings::addOptions(QCommandLineParser &parser)
{
    for (const Setting &setting : settingTable()) {
        if (setting.kind == Secret)
            continue;
        QString help = QString::fromUtf8(setting.help);
        if (setting.kind != Flag)
            help += u" [%1]"_s.arg(QString::fromUtf8(setting.fallback));
        if (setting.demoOnly)
            help += u" Only with --demo."_s;
        parser.addOption(
            {QString::fromLatin1(setting.name), help, QString::fromUtf8(setting.placeholder)});
    }
}

Result<Settings> Settings::read(const QCommandLineParser &parser,
                                const QProcessEnvironment &environment)
{
    Settings settings;
    QHash<QString, QString> commandLine;
    QHash<QString, QString> fromEnvironment;
    for (const Setting &setting : settingTable()) {
        const QString name = QString::fromLatin1(setting.name);
        if (const QString variable = environmentName(setting); environment.contains(variable))
            fromEnvironment.insert(name, environment.value(variable));
        if (setting.kind != Secret && parser.isSet(name))
            commandLine.insert(name, setting.kind == Flag ? u"true"_s : parser.value(name));
    }
    const QString file = commandLine.value(u"settings"_s, fromEnvironment.value(u"settings"_s));
    if (!file.isEmpty()) {
        if (const auto read = readFile(file, settings.m_values); !read)
            return failureOf(read);
    }
    settings.m_values.insert(fromEnvironment);
    settings.m_values.insert(commandLine);

    for (const Setting &setting : settingTable()) {
        const QString name = QString::fromLatin1(setting.name);
        if (setting.demoOnly && settings.isSet(name) && !settings.flag(u"demo"_s))
            return failure(
                ErrorCode::InvalidRequest,
                u"--%1 is for load tests and works only together with --demo."_s.arg(name), name);
    }
    return settings;
}

QString Settings::text(const QString &name) const
{
    Q_ASSERT(find(name));
    return m_values.value(name);
}

Result<int> Settings::number(const QString &name, int least, int most) const
{
    bool whole = false;
    const int value = text(name).toInt(&whole);
    if (!whole || value < least || value > most)
        return failure(
            ErrorCode::InvalidRequest,
            u"--%1 must be a whole number from %2 to %3."_s.arg(name).arg(least).arg(most), name);
    return value;
}

bool Settings::flag(const QString &name) const
{
    const QString value = text(name).toLower();
    return value == "true"_L1 || value == "1"_L1 || value == "yes"_L1 || value == "on"_L1;
}

QStringList Settings::list(const QString &name) const
{
    QStringList items;
    for (const QStringView item : QStringView(text(name)).split(u',', Qt::SkipEmptyParts))
        items += item.trimmed().toString();
    return items;
}

SecretBytes Settings::secret(const QString &name) const
{
    QByteArray bytes = text(name).toUtf8();
    return SecretBytes::fromWiping(bytes);
}

QString Settings::dataDirectory() const
{
    if (isSet(u"data-dir"_s))
        return QDir(text(u"data-dir"_s)).absolutePath();
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(base).filePath(flag(u"demo"_s) ? u"countersign-demo"_s : u"countersign"_s);
}

Result<runtime::ServiceOptions> Settings::serviceOptions() const
{
    runtime::ServiceOptions options;
    std::optional<Error> error;
    const auto readNumber = [&](const QString &name, auto &target, int least, int most) {
        if (!isSet(name))
            return;
        const Result<int> value = number(name, least, most);
        if (value)
            target = static_cast<std::remove_reference_t<decltype(target)>>(*value);
        else
            error = error.value_or(value.error());
    };
    const auto readText = [&](const QString &name, QString &target) {
        if (isSet(name))
            target = text(name);
    };
    readNumber(u"port"_s, options.port, 0, 65535);
    readNumber(u"tls-port"_s, options.tlsPort, 0, 65535);
    readNumber(u"workers"_s, options.workers, 1, 256);
    readNumber(u"rate-api"_s, options.apiPerQuarterHour, 1, 1'000'000'000);
    readNumber(u"rate-auth"_s, options.authPerQuarterHour, 1, 1'000'000'000);
    readNumber(u"rate-sensitive"_s, options.sensitivePerHour, 1, 1'000'000'000);
    // Where one address may sign in more often, more people are behind it.
    options.brakes.wrongPerNetwork = std::max(options.brakes.wrongPerNetwork,
                                              std::min(options.authPerQuarterHour, 10'000) * 6);
    readNumber(u"guess-network"_s, options.brakes.wrongPerNetwork, 1, 100'000);
    readNumber(u"guess-alarm"_s, options.brakes.wrongForAlarm, 1, 100'000);
    readNumber(u"guess-stop"_s, options.brakes.wrongForStop, 1, 100'000);
    readNumber(u"sms-cut-after"_s, options.brakes.sendsForCut, 1, 100'000);
    readNumber(u"sms-conversion"_s, options.brakes.conversionFloor, 0, 100);
    qint64 thousandths = options.brakes.textCost / 1000;
    qint64 units = options.brakes.costPerDay / 1'000'000;
    readNumber(u"sms-cost"_s, thousandths, 1, 1'000'000);
    readNumber(u"sms-ceiling"_s, units, 1, 1'000'000'000);
    options.brakes.textCost = thousandths * 1000;
    options.brakes.costPerDay = units * 1'000'000;
    if (error)
        return std::unexpected(*error);

    options.dataDirectory = dataDirectory();
    options.tlsNames = list(u"tls-names"_s);
    options.widgetOrigins = list(u"widget-origins"_s);
    readText(u"tls-address"_s, options.tlsAddress);
    readText(u"public-address"_s, options.publicAddress);
    readText(u"support-phone"_s, options.supportPhone);
    readText(u"business-name"_s, options.businessName);
    readText(u"default-region"_s, options.defaultRegion);
    readText(u"twilio-account-sid"_s, options.twilioAccountSid);
    readText(u"twilio-from"_s, options.twilioFrom);
    readText(u"twilio-url"_s, options.twilioUrl);
    readText(u"twilio-status-callback"_s, options.twilioStatusCallback);
    readText(u"smtp-url"_s, options.smtpUrl);
    readText(u"smtp-user"_s, options.smtpUser);
    readText(u"smtp-from"_s, options.smtpFrom);
    readText(u"smtp-ca-file"_s, options.smtpCaFile);
    readText(u"loft-url"_s, options.loftUrl);
    readText(u"sms-spool"_s, options.smsSpool);
    options.twilioAuthToken = secret(u"twilio-auth-token"_s);
    options.smtpPassword = secret(u"smtp-password"_s);
    options.loftKey = secret(u"loft-key"_s);
    options.demo = flag(u"demo"_s);
    options.relaxedCodeLimits = flag(u"relaxed-code-limits"_s);

    if (!options.twilioAccountSid.isEmpty()
        && (options.twilioAuthToken.isEmpty() || options.twilioFrom.isEmpty()))
        return failure(ErrorCode::InvalidRequest,
                       u"Twilio also needs COUNTERSIGN_TWILIO_AUTH_TOKEN and --twilio-from."_s,
                       u"twilio-auth-token"_s);
    // A link carries a token, so it must not travel in the clear.
    static const QRegularExpression reachable(u"^https://[^\\s/?#@]+(/[^\\s?#]*[^\\s?#/])?$"_s);
    if (!options.publicAddress.isEmpty() && !reachable.match(options.publicAddress).hasMatch())
        return failure(
            ErrorCode::InvalidRequest,
            u"--public-address must be as https://desk.example.com, without a slash at its end."_s,
            u"public-address"_s);
    if (!options.supportPhone.isEmpty() && !settings::canBeDialled(options.supportPhone))
        return failure(
            ErrorCode::InvalidRequest,
            u"--support-phone must be a number that can be dialled, as +1 800 555 0199."_s,
            u"support-phone"_s);
    const runtime::ServiceOptions normal;
    if (!options.demo
        && (options.apiPerQuarterHour > normal.apiPerQuarterHour * HighestRateFactor
            || options.authPerQuarterHour > normal.authPerQuarterHour * HighestRateFactor
            || options.sensitivePerHour > normal.sensitivePerHour * HighestRateFactor))
        return failure(
            ErrorCode::InvalidRequest,
            u"--rate-… more than a hundred times the usual is for load tests and works only together with --demo."_s,
            u"rate"_s);
    if (!options.smtpUrl.isEmpty() && options.smtpFrom.isEmpty())
        return failure(ErrorCode::InvalidRequest,
                       u"E-mail also needs --smtp-from, the sender's address."_s, u"smtp-from"_s);
    if (!options.loftUrl.isEmpty() && options.loftKey.isEmpty())
        return failure(ErrorCode::InvalidRequest, u"LOFT also needs COUNTERSIGN_LOFT_KEY."_s,
                       u"loft-key"_s);
    return options;
}

QString settingsHelp()
{
    QString help
        = u"Every setting may also be given in the environment (--tls-port as "
          u"COUNTERSIGN_TLS_PORT) or in the file\n"
          "that --settings names (tls-port=8643). The command line counts before the environment, "
          "the\n"
          "environment before the file. Secrets are taken from the environment or the file only:\n"_s;
    for (const Setting &setting : settingTable()) {
        if (setting.kind == Secret)
            help += u"  %1  %2\n"_s.arg(environmentName(setting), -32)
                        .arg(QString::fromUtf8(setting.help));
    }
    return help;
}

} // namespace countersign::app
