// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/authclient.h"
#include "client/devicememory.h"
#include "crypto/startup.h"
#include "runtime/runningservice.h"

#include <QSettings>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;

// Strangers try passwords on the account of somebody who works at this console, against a real service: the account is
// locked for everybody but those who have signed in here before.
class TestKnownDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void strangersDoNotLockOutAConsole();
    void remembersEachPersonAndServer();

private:
    /// Signs the agent in from a console that starts now.
    bool signIn(QSettings &settings);

    std::unique_ptr<crypto::Startup> m_startup;
    support::RunningService m_service;
    QTemporaryDir m_folder;
};

void TestKnownDevice::initTestCase()
{
    m_startup = std::make_unique<crypto::Startup>();
    QVERIFY(crypto::initialize());
    QCOMPARE(m_service.start({u"--rate-auth"_s, u"1000"_s}), QString());
}

bool TestKnownDevice::signIn(QSettings &settings)
{
    client::ApiClient api(client::Transport::remote(m_service.http()));
    client::DeviceMemory devices(settings, api.transport());
    std::optional<bool> done;
    client::AuthClient(api, &devices)
        .signIn(m_service.email(u"agent"_s), m_service.password(u"agent"_s), this,
                [&done](const auto &staff) { done = staff.has_value(); });
    return QTest::qWaitFor([&done] { return done.has_value(); }, 30'000) && *done;
}

void TestKnownDevice::strangersDoNotLockOutAConsole()
{
    const QString here = m_folder.filePath(u"here.ini"_s);
    {
        QSettings settings(here, QSettings::IniFormat);
        QVERIFY(signIn(settings));
    }
    for (int i = 0; i < 6; ++i) {
        const auto answer
            = m_service.post(u"/v1/auth/login"_s, {{u"email"_s, m_service.email(u"agent"_s)},
                                                   {u"password"_s, u"not the password at all"_s}});
        QCOMPARE(answer.code(), u"invalid_credentials"_s);
    }
    QSettings elsewhere(m_folder.filePath(u"elsewhere.ini"_s), QSettings::IniFormat);
    QVERIFY(!signIn(elsewhere)); // the right password, and locked
    QSettings settings(here, QSettings::IniFormat);
    QVERIFY(signIn(settings));
    QVERIFY(signIn(settings)); // the token of a known device goes on being good
}

void TestKnownDevice::remembersEachPersonAndServer()
{
    QSettings settings(m_folder.filePath(u"memory.ini"_s), QSettings::IniFormat);
    client::DeviceMemory here(settings, client::Transport::local(u"/run/here.sock"_s));
    client::DeviceMemory there(settings,
                               client::Transport::remote(QUrl(u"https://desk.example.com"_s)));
    QCOMPARE(here.tokenOf(u"ada@example.com"_s), QString());
    here.remember(u"ada@example.com"_s, u"one"_s);
    there.remember(u"ada@example.com"_s, u"two"_s);
    here.remember(u"bob@example.com"_s, u"three"_s);
    QCOMPARE(here.tokenOf(u" Ada@Example.com "_s), u"one"_s);
    QCOMPARE(there.tokenOf(u"ada@example.com"_s), u"two"_s);
    QCOMPARE(here.tokenOf(u"bob@example.com"_s), u"three"_s);
    QCOMPARE(there.tokenOf(u"bob@example.com"_s), QString());
    settings.sync();
    QFile file(settings.fileName());
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains("ada"));
}

QTEST_GUILESS_MAIN(TestKnownDevice)
#include "tst_ui_knowndevice.moc"
