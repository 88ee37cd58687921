// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "includes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign::architecture;
using namespace Qt::StringLiterals;

namespace {

const QString someArrows = uR"(# A made-up house

<!-- arrows -->
```
server/base ->
server/contract -> server/base
server/otp -> server/base, server/contract
server/runtime -> server/*
ui/client -> server/base, server/contract
app -> *
```
)"_s;

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectFollowsItsList();
    void listHasNoCircle();
    void orderlyHouseHasNoFaults();
    void findsFaults_data();
    void findsFaults();
    void findsCircleOfAllowedArrows();
    void namesFileAndLine();
    void refusesBrokenList_data();
    void refusesBrokenList();

private:
    static Arrows parsed(const QString &text);
    static void write(const QTemporaryDir &root, const QString &path, const QString &text);
    static void writeOrderlyHouse(const QTemporaryDir &root);
    static QString projectFile(const QString &name);
};

Arrows TestArchitecture::parsed(const QString &text)
{
    const auto arrows = Arrows::parse(text);
    if (!arrows)
        qFatal("%s", qPrintable(arrows.error()));
    return *arrows;
}

void TestArchitecture::write(const QTemporaryDir &root, const QString &path, const QString &text)
{
    const QString full = root.filePath(path);
    QVERIFY(QDir().mkpath(full.section(u'/', 0, -2)));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text.toUtf8()), text.toUtf8().size());
}

void TestArchitecture::writeOrderlyHouse(const QTemporaryDir &root)
{
    write(root, u"server/base/id.h"_s, u"#include <string>\n"_s);
    write(root, u"server/contract/otp.h"_s, u"#include \"base/id.h\"\n"_s);
    write(root, u"server/otp/otpstore.h"_s, u"#include \"contract/otp.h\"\n"_s);
    write(root, u"server/otp/otpstore.cpp"_s,
          u"#include \"otp/otpstore.h\"\n#include <QString>\n#include \"otpstore.moc\"\n"_s);
    write(root, u"server/runtime/runtime.h"_s, u"#include \"otp/otpstore.h\"\n"_s);
    write(root, u"ui/client/apiclient.h"_s, u"#include \"contract/otp.h\"\n"_s);
    write(root, u"app/main.cpp"_s,
          u"#include \"runtime/runtime.h\"\n#include \"client/apiclient.h\"\n"_s);
}

QString TestArchitecture::projectFile(const QString &name)
{
    return QString::fromUtf8(COUNTERSIGN_SOURCE_DIR) + u'/' + name;
}

void TestArchitecture::projectFollowsItsList()
{
    QFile file(projectFile(u"ARCHITECTURE.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto arrows = Arrows::parse(QString::fromUtf8(file.readAll()));
    QVERIFY2(arrows, arrows ? "" : qPrintable(arrows.error()));

    const auto includes = readIncludes(projectFile({}));
    QVERIFY2(includes.size() > 10, "the check does not see the project's files");
    const QStringList faults = findFaults(includes, *arrows);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestArchitecture::listHasNoCircle()
{
    QFile file(projectFile(u"ARCHITECTURE.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Arrows arrows = parsed(QString::fromUtf8(file.readAll()));
    QCOMPARE(findCircle(arrows.targets()), QString());
}

void TestArchitecture::orderlyHouseHasNoFaults()
{
    const QTemporaryDir root;
    writeOrderlyHouse(root);
    const auto includes = readIncludes(root.path());
    QCOMPARE(includes.size(), 7);
    QCOMPARE(findFaults(includes, parsed(someArrows)), QStringList());
}

void TestArchitecture::findsFaults_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, const QString &file, const QString &line,
                        const QString &fault) { QTest::newRow(name) << file << line << fault; };
    row("arrow not in the list", u"server/base/id.cpp"_s, u"#include \"contract/otp.h\""_s,
        u"no arrow server/base -> server/contract"_s);
    row("arrow not in the list, in angle brackets", u"server/base/id.cpp"_s,
        u"#include <contract/otp.h>"_s, u"no arrow server/base -> server/contract"_s);
    row("arrow not in the list, with spaces", u"server/base/id.cpp"_s,
        u"  #  include  \"contract/otp.h\""_s, u"no arrow server/base -> server/contract"_s);
    row("folder that the list does not know", u"server/consent/consent.h"_s,
        u"#include \"base/id.h\""_s, u"no arrow server/consent -> server/base"_s);
    row("console into a capability", u"ui/client/x.cpp"_s, u"#include \"otp/otpstore.h\""_s,
        u"only through the HTTP API"_s);
    row("server into the console", u"server/otp/x.cpp"_s, u"#include \"client/apiclient.h\""_s,
        u"knows nothing of the console"_s);
    row("way around by a relative path", u"ui/client/x.cpp"_s,
        u"#include \"../../server/otp/otpstore.h\""_s, u"only through the HTTP API"_s);
    row("into app", u"server/otp/x.cpp"_s, u"#include \"app/settings.h\""_s, u"app is the top"_s);
    row("into the tests", u"server/otp/x.cpp"_s, u"#include \"support/standin.h\""_s,
        u"tests are no part of the program"_s);
    row("app into tests that the list does not name", u"app/x.cpp"_s,
        u"#include \"support/standin.h\""_s, u"no arrow app -> tests/support"_s);
    row("other library in quotes", u"server/otp/x.cpp"_s, u"#include \"botan/totp.h\""_s,
        u"no file of ours"_s);
}

void TestArchitecture::findsFaults()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(QString, fault);

    const QTemporaryDir root;
    writeOrderlyHouse(root);
    write(root, u"app/settings.h"_s, u"#pragma once\n"_s);
    write(root, u"tests/support/standin.h"_s, u"#pragma once\n"_s);
    write(root, file, u"#pragma once\n"_s + line + u'\n');
    const QStringList faults = findFaults(readIncludes(root.path()), parsed(someArrows));
    QVERIFY2(!faults.isEmpty(), "the fault was not found");
    QVERIFY2(faults.first().contains(fault), qPrintable(faults.first()));
}

void TestArchitecture::findsCircleOfAllowedArrows()
{
    const QTemporaryDir root;
    write(root, u"server/otp/a.h"_s, u"#include \"identity/b.h\"\n"_s);
    write(root, u"server/identity/b.h"_s, u"#include \"customers/c.h\"\n"_s);
    write(root, u"server/customers/c.h"_s, u"#include \"otp/a.h\"\n"_s);
    const Arrows arrows = parsed(uR"(<!-- arrows -->
```
server/customers -> server/otp
server/identity -> server/customers
server/otp -> server/identity
```)"_s);
    QVERIFY(!findCircle(arrows.targets()).isEmpty());
    const QStringList faults = findFaults(readIncludes(root.path()), arrows);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().contains(u"circle: server/customers -> server/otp -> server/identity "
                                     "-> server/customers"_s),
             qPrintable(faults.first()));
}

void TestArchitecture::namesFileAndLine()
{
    const QTemporaryDir root;
    writeOrderlyHouse(root);
    write(root, u"server/base/id.cpp"_s, u"\n\n#include \"otp/otpstore.h\"\n"_s);
    const QStringList faults = findFaults(readIncludes(root.path()), parsed(someArrows));
    QVERIFY(!faults.isEmpty());
    QVERIFY2(faults.first().startsWith(u"server/base/id.cpp:3: "), qPrintable(faults.first()));
}

void TestArchitecture::refusesBrokenList_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no marker") << u"```\nserver/base ->\n```\n"_s;
    QTest::newRow("no fence") << u"<!-- arrows -->\nserver/base ->\n"_s;
    QTest::newRow("no closing fence") << u"<!-- arrows -->\n```\nserver/base ->\n"_s;
    QTest::newRow("not an arrow") << u"<!-- arrows -->\n```\nserver/base = all\n```\n"_s;
    QTest::newRow("two lines for one folder")
        << u"<!-- arrows -->\n```\nserver/base ->\nserver/base -> server/otp\n```\n"_s;
}

void TestArchitecture::refusesBrokenList()
{
    QFETCH(QString, text);
    QVERIFY(!Arrows::parse(text));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
