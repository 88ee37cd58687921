// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/localprovider.h"
#include "gateways/spoolprovider.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::gateways;

class LocalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsMessagesHere();
    void spoolsCodes();
    void refusesAnUnwritableSpool();
};

namespace {

OutgoingMessage message(const QString &to, const QString &body)
{
    return {MessageId(u"m1"_s), Channel::Sms, to, {}, body, {}};
}

} // namespace

void LocalTest::keepsMessagesHere()
{
    LocalProvider provider;
    std::optional<DeliveryOutcome> outcome;
    provider.send(message(u"+12025550123"_s, u"Hello"_s),
                  [&](DeliveryOutcome value) { outcome = std::move(value); });
    QVERIFY(!outcome); // never from inside send()
    QTRY_VERIFY(outcome);
    QVERIFY(*outcome);
    QCOMPARE((*outcome)->state, DeliveryState::Local);
    QVERIFY(!provider.reportsDelivery());
}

void LocalTest::spoolsCodes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"spool"_s);
    const auto provider = SpoolProvider::create(std::make_unique<LocalProvider>(), path);
    QVERIFY(provider);
    int done = 0;
    const auto count = [&](const DeliveryOutcome &outcome) { done += outcome.has_value() ? 1 : 0; };
    (*provider)->send(message(u"+12025550123"_s, u"Your code is 012345. It lives 5 minutes."_s),
                      count);
    (*provider)->send(message(u"+12025550124"_s, u"Order 12345678 is on its way."_s), count);
    (*provider)->send(message(u"+12025550125"_s, u"999999 is your code"_s), count);
    QTRY_COMPARE(done, 3);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "+12025550123 012345\n+12025550125 999999\n");
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void LocalTest::refusesAnUnwritableSpool()
{
    const QTemporaryDir folder;
    const auto provider = SpoolProvider::create(std::make_unique<LocalProvider>(), folder.path());
    QVERIFY(!provider);
    QCOMPARE(provider.error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(LocalTest)
#include "local_test.moc"
