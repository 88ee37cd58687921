// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::app;
using namespace Qt::StringLiterals;

namespace {

Result<Settings> read(const QStringList &arguments, const QHash<QString, QString> &variables = {})
{
    QCommandLineParser parser;
    Settings::addOptions(parser);
    if (!parser.parse(QStringList{u"countersignd"_s} + arguments))
        return failure(ErrorCode::InvalidRequest, parser.errorText());
    QProcessEnvironment environment;
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    return Settings::read(parser, environment);
}

} // namespace

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void commandLineOverEnvironmentOverFile();
    void secretsAreNotTakenFromTheCommandLine();
    void demoOnlySettingsAreRefusedOutsideDemo_data();
    void demoOnlySettingsAreRefusedOutsideDemo();
    void refusesBadValues_data();
    void refusesBadValues();
    void refusesUnknownAndMisplacedKeysInTheFile();
    void refusesSecretsThatOthersCanRead_data();
    void refusesSecretsThatOthersCanRead();
    void theReadmeListsEverySetting();

private:
    QString file(const QByteArray &contents);
    QCA::Initializer m_qca; // secrets live in its memory
    QTemporaryDir m_folder;
};

QString tst_Settings::file(const QByteArray &contents)
{
    QFile file(m_folder.filePath(u"settings.ini"_s));
    if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(contents) != contents.size())
        return {};
    return file.fileName();
}

void tst_Settings::commandLineOverEnvironmentOverFile()
{
    const QString path = file("port=1001\ntls-port=1002\nworkers=3\nwidget-origins=https://"
                              "a.example, https://b.example\n");
    const auto settings
        = read({u"--settings"_s, path, u"--port"_s, u"3001"_s},
               {{u"COUNTERSIGN_PORT"_s, u"2001"_s}, {u"COUNTERSIGN_TLS_PORT"_s, u"2002"_s}});
    QVERIFY(settings.has_value());
    const auto options = settings->serviceOptions();
    QVERIFY(options.has_value());
    QCOMPARE(options->port, 3001);
    QCOMPARE(options->tlsPort, 2002);
    QCOMPARE(options->workers, 3);
    QCOMPARE(options->widgetOrigins, QStringList({u"https://a.example"_s, u"https://b.example"_s}));
}

void tst_Settings::secretsAreNotTakenFromTheCommandLine()
{
    QVERIFY(!read({u"--twilio-auth-token"_s, u"x"_s}));
    const auto settings
        = read({u"--twilio-account-sid"_s, u"AC0"_s, u"--twilio-from"_s, u"+12025550100"_s},
               {{u"COUNTERSIGN_TWILIO_AUTH_TOKEN"_s, u"secret"_s}});
    QVERIFY(settings.has_value());
    QVERIFY(settings->serviceOptions()->twilioAuthToken.equals("secret"));
}

void tst_Settings::demoOnlySettingsAreRefusedOutsideDemo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("spool") << QStringList{u"--sms-spool"_s, u"x"_s};
    QTest::newRow("relaxed limits") << QStringList{u"--relaxed-code-limits"_s};
    QTest::newRow("general rate") << QStringList{u"--rate-api"_s, u"100000"_s};
    QTest::newRow("sign-in rate") << QStringList{u"--rate-auth"_s, u"100000"_s};
    QTest::newRow("sensitive rate") << QStringList{u"--rate-sensitive"_s, u"100000"_s};
}

void tst_Settings::demoOnlySettingsAreRefusedOutsideDemo()
{
    QFETCH(const QStringList, arguments);
    const auto refused = read(arguments);
    QVERIFY(!refused || !refused->serviceOptions());
    const auto accepted = read(arguments + QStringList{u"--demo"_s});
    QVERIFY(accepted && accepted->serviceOptions());
}

void tst_Settings::refusesBadValues_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("field");
    QTest::newRow("port words") << QStringList{u"--port"_s, u"http"_s} << u"port"_s;
    QTest::newRow("port range") << QStringList{u"--port"_s, u"65536"_s} << u"port"_s;
    QTest::newRow("no workers") << QStringList{u"--workers"_s, u"0"_s} << u"workers"_s;
    QTest::newRow("half of Twilio")
        << QStringList{u"--twilio-account-sid"_s, u"AC0"_s} << u"twilio-auth-token"_s;
    QTest::newRow("mail without sender")
        << QStringList{u"--smtp-url"_s, u"smtp://mail.example.com"_s} << u"smtp-from"_s;
    QTest::newRow("LOFT without key")
        << QStringList{u"--loft-url"_s, u"https://loft.example.com"_s} << u"loft-key"_s;
    for (const char *number :
         {"call us", "12", "1-800-FLOWERS", "+1 800 555 0199 and more", "++1800555"})
        QTest::newRow(number) << QStringList{u"--support-phone"_s, QString::fromLatin1(number)}
                              << u"support-phone"_s;
    for (const char *address : {"http://desk.example.com", "desk.example.com", "https://",
                                "https://desk.example.com/", "https://user@desk.example.com",
                                "https://desk.example.com/?page=1", "https://desk.example.com/#x"})
        QTest::newRow(address) << QStringList{u"--public-address"_s, QString::fromLatin1(address)}
                               << u"public-address"_s;
    QTest::newRow("missing file") << QStringList{u"--settings"_s, u"/nonexistent.ini"_s}
                                  << u"settings"_s;
}

void tst_Settings::refusesBadValues()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, field);
    const auto settings = read(arguments);
    const Error error = settings ? settings->serviceOptions().error() : settings.error();
    QCOMPARE(error.field, field);
    QVERIFY(error.detail.contains(u"--"_s) || error.detail.contains(u"COUNTERSIGN_"_s)
            || error.detail.contains(u"file"_s));
}

void tst_Settings::refusesUnknownAndMisplacedKeysInTheFile()
{
    const auto unknown = read({u"--settings"_s, file("prot=1001\n")});
    QCOMPARE(unknown.error().field, u"prot"_s);
    const auto misplaced = read({u"--settings"_s, file("master-key=AAAA\n")});
    QCOMPARE(misplaced.error().field, u"master-key"_s);
    QVERIFY(!misplaced.error().detail.contains(u"AAAA"_s));
}

void tst_Settings::refusesSecretsThatOthersCanRead_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("Twilio") << "twilio-auth-token"_ba;
    QTest::newRow("mail") << "smtp-password"_ba;
    QTest::newRow("LOFT") << "loft-key"_ba;
}

void tst_Settings::refusesSecretsThatOthersCanRead()
{
#ifndef Q_OS_UNIX
    QSKIP("access lists are not checked");
#endif
    QFETCH(const QByteArray, key);
    constexpr auto Owner = QFile::ReadOwner | QFile::WriteOwner;
    const QString secret = file(key + "=invented\n");
    for (const QFile::Permissions others :
         {QFile::Permissions(QFile::ReadOther), QFile::ReadGroup | QFile::ReadOther}) {
        QVERIFY(QFile::setPermissions(secret, Owner | others));
        const auto refused = read({u"--settings"_s, secret});
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, QString::fromLatin1(key));
        QVERIFY(refused.error().detail.contains(u"chmod 600"_s));
        QVERIFY(!refused.error().detail.contains(u"invented"_s));
    }
    // A service's group may read what root has written for it.
    QVERIFY(QFile::setPermissions(secret, Owner | QFile::ReadGroup));
    QCOMPARE(read({u"--settings"_s, secret}).has_value(), QFileInfo(secret).ownerId() == 0);
    QVERIFY(QFile::setPermissions(secret, Owner));
    QVERIFY(read({u"--settings"_s, secret}));
    // Without a secret everybody may read it.
    const QString open = file("port=1001\n");
    QVERIFY(QFile::setPermissions(open, Owner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(read({u"--settings"_s, open}));
}

void tst_Settings::theReadmeListsEverySetting()
{
    QFile readme(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QFile::ReadOnly));
    const QByteArray text = readme.readAll();
    for (const Setting &setting : settingTable())
        QVERIFY2(text.contains(QByteArray("| `") + setting.name + '`'), setting.name);
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
