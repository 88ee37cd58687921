// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/activitydays.h"
#include "overview/attention.h"

#include <QTest>

using namespace countersign;
using namespace countersign::overview;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using audit::Activity;
using database::Figure;

namespace {

// 22 November 2026, 12:00 UTC
const Instant Now = fromMilliseconds(1'795'348'800'000);

QStringList codes(const Attention::Items &items)
{
    QStringList list;
    for (const auto &item : items)
        list.append(item.code);
    return list;
}

audit::ActivityCount counted(Instant at, Activity activity, qint64 count)
{
    return {{toMilliseconds(at) / 900'000, activity}, count};
}

} // namespace

// The rules of what needs attention, and the days of a chart.
class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNoItem()
    {
        Attention::Items items;
        Attention::addBrakes(items, {});
        Attention::addFailures(items, {});
        Attention::addWaiting(items, {}, Now);
        Attention::addLocks(items, {});
        Attention::addGrants(items, {});
        Attention::addMissingFactors(items, {});
        Attention::addInvitations(items, {});
        Attention::addKeys(items, {});
        Attention::addProviders(items, {true, true});
        audit::TrailHealth health;
        health.size = health.signedSize = 10;
        health.since = Now;
        Attention::addTrail(items, health, Now);
        Attention::addRecoveryCodes(items, {});
        Attention::addRecoveryCodes(items, FewRecoveryCodes + 1);
        QCOMPARE(codes(items), QStringList());
    }

    void theMostSevereComesFirst()
    {
        Attention::Items items;
        Attention::addInvitations(items, {1, Now + 2h});
        Attention::addFailures(items, {3, Now - 2h});
        Attention::addBrakes(items, {1, Now - 1h});
        Attention::addKeys(items, {2, Now + 24h});
        items = Attention::sorted(items);
        QCOMPARE(codes(items), (QStringList{u"sign_in_brakes"_s, u"delivery_failures"_s,
                                            u"api_keys_ending"_s, u"invitations_ending"_s}));
        QCOMPARE(items.at(1).count, 3);
        QCOMPARE(items.at(1).since, formatInstant(Now - 2h));
        QCOMPARE(items.at(1).page, u"outbox"_s);
        QCOMPARE(items.at(1).filter, u"failed"_s);
        QVERIFY(!items.at(1).until);
        QCOMPARE(items.at(3).until, formatInstant(Now + 2h));
    }

    void waitingBecomesAFault_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("severity");
        QTest::newRow("a while") << 14 << u"info"_s;
        QTest::newRow("too long") << 15 << u"warning"_s;
    }
    void waitingBecomesAFault()
    {
        QFETCH(int, minutes);
        QFETCH(QString, severity);
        Attention::Items items;
        Attention::addWaiting(items, {2, Now - std::chrono::minutes(minutes)}, Now);
        QCOMPARE(items.first().severity, severity);
    }

    void trail_data()
    {
        QTest::addColumn<audit::TrailHealth>("health");
        QTest::addColumn<QStringList>("expected");
        audit::TrailHealth health;
        health.size = health.signedSize = 100;
        health.since = Now - 24h;
        QTest::newRow("young") << health << QStringList();
        health.since = Now - VerifyEvery;
        QTest::newRow("old, never verified") << health << QStringList{u"trail_not_verified"_s};
        health.verification = {Now - 1h, true};
        QTest::newRow("old, verified") << health << QStringList();
        health.verification = {Now - VerifyEvery, true};
        QTest::newRow("verified long ago") << health << QStringList{u"trail_not_verified"_s};
        health.verification = {Now - 1h, false};
        QTest::newRow("damaged") << health << QStringList{u"trail_damaged"_s};
        health.verification = {Now - 1h, true};
        health.signedSize = 90;
        health.unsignedSince = Now - CheckpointLate + 1ms;
        QTest::newRow("soon to be signed") << health << QStringList();
        health.unsignedSince = Now - CheckpointLate;
        QTest::newRow("not signed") << health << QStringList{u"checkpoint_late"_s};
    }
    void trail()
    {
        QFETCH(audit::TrailHealth, health);
        QFETCH(QStringList, expected);
        Attention::Items items;
        Attention::addTrail(items, health, Now);
        QCOMPARE(codes(items), expected);
    }

    void providersAndRecoveryCodes()
    {
        Attention::Items items;
        Attention::addProviders(items, {false, true});
        Attention::addProviders(items, {true, false});
        Attention::addRecoveryCodes(items, 0);
        QCOMPARE(codes(items), (QStringList{u"no_text_provider"_s, u"no_mail_server"_s,
                                            u"recovery_codes_low"_s}));
        QCOMPARE(items.last().count, 0);
    }

    void daysAreThoseOfTheReader_data()
    {
        QTest::addColumn<int>("offset"); // minutes
        QTest::addColumn<QString>("today");
        QTest::addColumn<int>("day"); // of 21 November 23:15 UTC
        QTest::newRow("UTC") << 0 << u"2026-11-22"_s << 12;
        QTest::newRow("Nepal") << 345 << u"2026-11-22"_s << 13;
        QTest::newRow("half an hour ahead") << 30 << u"2026-11-22"_s << 12;
        QTest::newRow("three quarters ahead") << 45 << u"2026-11-22"_s << 13;
        QTest::newRow("far west") << -720 << u"2026-11-22"_s << 12;
        QTest::newRow("farther west") << -780 << u"2026-11-21"_s << 13;
        QTest::newRow("far east") << 840 << u"2026-11-23"_s << 12;
    }
    void daysAreThoseOfTheReader()
    {
        QFETCH(int, offset);
        QFETCH(QString, today);
        QFETCH(int, day);
        const std::chrono::minutes ahead(offset);
        const auto chart = chartOf({counted(Now - 12h - 45min, Activity::StaffSignIns, 7)},
                                   {Activity::StaffSignIns}, Now, ahead);
        QCOMPARE(chart.days.size(), ChartDays);
        QCOMPARE(chart.days.last(), today);
        QCOMPARE(chart.series.size(), 1);
        QCOMPARE(chart.series.first().code, u"staff_sign_ins"_s);
        QCOMPARE(chart.series.first().counts.indexOf(7), day);
        QCOMPARE(chart.series.first().counts.count(0), ChartDays - 1);
    }

    void onlyWhatIsWantedAndWithinTheDays()
    {
        const Instant begin = chartBegin(Now, 0min);
        QCOMPARE(begin, Now - 12h - 13 * 24h);
        const auto chart = chartOf({counted(begin - 1min, Activity::FailedSignIns, 1),
                                    counted(begin, Activity::FailedSignIns, 2),
                                    counted(begin + 15min, Activity::FailedSignIns, 3),
                                    counted(Now, Activity::MessagesSent, 4),
                                    counted(Now + 24h, Activity::FailedSignIns, 5)},
                                   {Activity::FailedSignIns}, Now, 0min);
        QCOMPARE(chart.series.size(), 1);
        QCOMPARE(chart.series.first().counts.first(), 5);
        QCOMPARE(chart.series.first().counts.last(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
