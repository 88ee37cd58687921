// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/authclient.h"
#include "crypto/startup.h"
#include "runtime/runningservice.h"

#include <QJsonArray>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;

// Who signs out at the console is signed out at the real server too.
class TestSignOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionEndsAtTheServer();

private:
    crypto::Startup m_startup;
    support::RunningService m_service;
};

void TestSignOut::sessionEndsAtTheServer()
{
    QVERIFY(crypto::initialize());
    QCOMPARE(m_service.start(), QString());
    client::ApiClient api(client::Transport::remote(m_service.http()));
    std::optional<bool> signedIn;
    client::AuthClient(api).signIn(
        m_service.email(u"agent"_s), m_service.password(u"agent"_s), this,
        [&signedIn](const auto &staff) { signedIn = staff.has_value(); });
    QTRY_COMPARE_WITH_TIMEOUT(signedIn, std::optional(true), 30'000);
    api.leaveSession();
    QTRY_VERIFY_WITH_TIMEOUT(api.isSettled(), 30'000);
    const auto events
        = m_service.get(u"/v1/audit/events?action=staff.logout"_s, m_service.signIn(u"auditor"_s));
    QCOMPARE(events.status, 200);
    QCOMPARE(events.json.value("items"_L1).toArray().size(), 1);
    QCOMPARE(m_service.stop(), 0);
}

QTEST_GUILESS_MAIN(TestSignOut)
#include "tst_ui_signout.moc"
