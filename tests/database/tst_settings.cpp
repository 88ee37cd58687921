// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "database/settings.h"
#include "support/verify.h"
#include "support/virtualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::database;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasSetLast();
};

void SettingsTest::keepsWhatWasSetLast()
{
    const QTemporaryDir folder;
    const support::VirtualClock clock;
    auto database = Database::open(folder.filePath(u"test.db"_s), clock);
    CS_VERIFY_RESULT(database);
    auto writable
        = Connection::openSqlite(folder.filePath(u"test.db"_s), Connection::Mode::ReadWrite);
    CS_VERIFY_RESULT(writable);

    Connection &reader = (*database)->reader();
    QVERIFY(!*readSetting(reader, "installation.id"_L1));
    CS_VERIFY_RESULT(writeSetting(**writable, "installation.id"_L1, "one"_ba, clock.now()));
    CS_VERIFY_RESULT(writeSetting(**writable, "installation.id"_L1, "two"_ba, clock.now()));
    CS_VERIFY_RESULT(writeSetting(**writable, "empty"_L1, QByteArray(), clock.now()));
    QCOMPARE(**readSetting(reader, "installation.id"_L1), "two"_ba);
    QCOMPARE(**readSetting(reader, "empty"_L1), QByteArray());
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
