// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/savedservers.h"
#include "client/serveraddress.h"
#include "client/serverprobe.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign::ui;
using namespace Qt::StringLiterals;
using client::Compatibility;
using client::SavedServer;
using client::SavedServers;

// What is stored of other servers, and what people type as their address.
class TestSavedServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_data();
    void address();
    void outlivesTheProgram();
    void aDamagedPinIsNoPin_data();
    void aDamagedPinIsNoPin();
    void startsWithOneThatIsThere();
    void compatibility_data();
    void compatibility();

private:
    QString file() const { return m_folder.filePath(u"servers.ini"_s); }
    QTemporaryDir m_folder;
};

void TestSavedServers::address_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address"); // empty: refused
    QTest::newRow("whole") << u"https://desk.example.com:8643"_s
                           << u"https://desk.example.com:8643"_s;
    QTest::newRow("short") << u"  Desk.Example.com "_s << u"https://desk.example.com"_s;
    QTest::newRow("port only") << u"192.0.2.7:8643"_s << u"https://192.0.2.7:8643"_s;
    QTest::newRow("usual port") << u"https://desk.example.com:443/"_s
                                << u"https://desk.example.com"_s;
    QTest::newRow("IPv6") << u"https://[2001:db8::1]:8643"_s << u"https://[2001:db8::1]:8643"_s;
    QTest::newRow("plain http") << u"http://desk.example.com"_s << QString();
    QTest::newRow("another scheme") << u"ftp://desk.example.com"_s << QString();
    QTest::newRow("password in it") << u"https://me:secret@desk.example.com"_s << QString();
    QTest::newRow("a path") << u"https://desk.example.com/countersign"_s << QString();
    QTest::newRow("a question") << u"https://desk.example.com?a=b"_s << QString();
    QTest::newRow("nothing") << u" "_s << QString();
    QTest::newRow("no host") << u"https://:8643"_s << QString();
    QTest::newRow("words") << u"the main office"_s << QString();
}

void TestSavedServers::address()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const auto parsed = client::parseServerAddress(typed);
    QCOMPARE(parsed.has_value(), !address.isEmpty());
    if (parsed)
        QCOMPARE(parsed->toString(), address);
    else
        QVERIFY(parsed.error().endsWith(u'.') && !parsed.error().contains(u"secret"));
}

void TestSavedServers::outlivesTheProgram()
{
    QFile::remove(file());
    const SavedServer office{.name = u"Office"_s,
                             .address = QUrl(u"https://desk.example.com:8643"_s),
                             .certificateSha256 = QByteArray(32, 'a'),
                             .lastUsed
                             = QDateTime(QDate(2026, 11, 22), QTime(9, 30), QTimeZone::UTC)};
    const SavedServer branch{.name = u"Branch"_s, .address = QUrl(u"https://branch.example.com"_s)};
    {
        QSettings settings(file(), QSettings::IniFormat);
        SavedServers servers(settings);
        servers.put(office);
        servers.put(branch);
    }
    QSettings settings(file(), QSettings::IniFormat);
    SavedServers servers(settings);
    const QList<SavedServer> all = servers.all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().name, branch.name); // by name
    QVERIFY(all.first().isByAuthority());
    QVERIFY(!all.first().lastUsed.isValid());
    QCOMPARE(all.last().address, office.address);
    QCOMPARE(all.last().certificateSha256, office.certificateSha256);
    QCOMPARE(all.last().lastUsed, office.lastUsed);

    // a new certificate and a new name are the same server still
    SavedServer renewed = office;
    renewed.name = u"Main office"_s;
    renewed.certificateSha256 = QByteArray(32, 'b');
    servers.put(renewed);
    QCOMPARE(servers.all().size(), 2);
    QCOMPARE(servers.find(office.id())->certificateSha256, renewed.certificateSha256);
    servers.remove(branch.id());
    servers.remove({}); // this computer stays
    QCOMPARE(servers.all().size(), 1);
    QVERIFY(!servers.find(branch.id()));
    QVERIFY(!servers.find({}));
}

void TestSavedServers::aDamagedPinIsNoPin_data()
{
    QTest::addColumn<QByteArray>("trust");
    QTest::newRow("short") << "abcd"_ba;
    QTest::newRow("none") << ""_ba;
    QTest::newRow("nonsense") << "trust me"_ba;
}

// Else somebody who can cut a line short would make the console take any certificate.
void TestSavedServers::aDamagedPinIsNoPin()
{
    QFETCH(QByteArray, trust);
    QFile::remove(file());
    QSettings settings(file(), QSettings::IniFormat);
    SavedServers servers(settings);
    const SavedServer office{.name = u"Office"_s,
                             .address = QUrl(u"https://desk.example.com"_s),
                             .certificateSha256 = QByteArray(32, 'a')};
    servers.put(office);
    settings.setValue(u"servers/%1/trust"_s.arg(office.id()), trust);
    QVERIFY(!servers.find(office.id()));
    QVERIFY(servers.all().isEmpty());
}

void TestSavedServers::startsWithOneThatIsThere()
{
    QFile::remove(file());
    QSettings settings(file(), QSettings::IniFormat);
    SavedServers servers(settings);
    QCOMPARE(servers.startId(), QString());
    const SavedServer office{.name = u"Office"_s, .address = QUrl(u"https://desk.example.com"_s)};
    servers.put(office);
    servers.setStartId(office.id());
    QCOMPARE(servers.startId(), office.id());
    servers.remove(office.id());
    QCOMPARE(servers.startId(), QString());
    servers.setStartId(u"gone"_s);
    QCOMPARE(servers.startId(), QString());
}

void TestSavedServers::compatibility_data()
{
    QTest::addColumn<QString>("console");
    QTest::addColumn<QString>("server");
    QTest::addColumn<Compatibility>("result");
    QTest::newRow("same") << u"0.1.0"_s << u"0.1.0"_s << Compatibility::Same;
    QTest::newRow("patch") << u"0.1.0"_s << u"0.1.9"_s << Compatibility::Same;
    QTest::newRow("newer before 1.0") << u"0.1.0"_s << u"0.2.0"_s << Compatibility::ServerIsNewer;
    QTest::newRow("older before 1.0") << u"0.2.0"_s << u"0.1.7"_s << Compatibility::ServerIsOlder;
    QTest::newRow("minor after 1.0") << u"1.4.0"_s << u"1.9.0"_s << Compatibility::Same;
    QTest::newRow("next") << u"1.4.0"_s << u"2.0.0"_s << Compatibility::ServerIsNewer;
    QTest::newRow("before") << u"1.0.0"_s << u"0.9.0"_s << Compatibility::ServerIsOlder;
    QTest::newRow("silent") << u"1.0.0"_s << QString() << Compatibility::Unknown;
}

void TestSavedServers::compatibility()
{
    QFETCH(QString, console);
    QFETCH(QString, server);
    QFETCH(Compatibility, result);
    QCOMPARE(client::compatibilityOf(console, server), result);
    QCOMPARE(client::compatibilityText(result, server).isEmpty(), result == Compatibility::Same);
}

QTEST_GUILESS_MAIN(TestSavedServers)
#include "tst_ui_savedservers.moc"
