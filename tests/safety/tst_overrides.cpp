// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/ledger.h"
#include "safetydesk.h"

#include <QTest>

using namespace countersign;
using namespace countersign::safety;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Staff verify customers who cannot receive a code (feature A9).
class tst_Overrides : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SafetyDesk> m_desk;

    OverrideService &overrides() { return *m_desk->overrides; }
    bool isActive(const Actor &actor)
    {
        return overrides().activeFor(actor, m_desk->jane).value().has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<SafetyDesk>();
        CS_VERIFY_RESULT(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }

    void countsForAQuarterOfAnHourForWhoeverAsked()
    {
        const auto made = m_desk->overrideFor(m_desk->agent(), false);
        CS_VERIFY_RESULT(made);
        QVERIFY(made->entry.startedAt.has_value());
        QCOMPARE(made->customer, u"Jane Roe"_s);
        QCOMPARE(made->askedBy, u"Agnes Torres"_s);
        QCOMPARE(m_desk->deliverTo(), (QStringList{JanesPhone, JanesEmail})); // never silently
        QVERIFY(isActive(m_desk->agent()));
        QVERIFY(!isActive(m_desk->colleague()));
        m_desk->base.clock().advance(15min - 1ms);
        CS_VERIFY_RESULT(overrides().sweep());
        QVERIFY(isActive(m_desk->agent()));
        m_desk->base.clock().advance(1ms);
        QVERIFY(!isActive(m_desk->agent()));
        CS_VERIFY_RESULT(overrides().sweep());
        CS_VERIFY_RESULT(overrides().sweep());
        for (const auto &[action, times] :
             {std::pair{u"requested"_s, 1}, {u"started"_s, 1}, {u"approved"_s, 0}, {u"ended"_s, 1}})
            QCOMPARE(m_desk->events(u"customer.override."_s + action), times);
    }

    void aSecondPersonAgrees()
    {
        const auto made = m_desk->overrideFor(m_desk->agent(), true);
        CS_VERIFY_RESULT(made);
        QVERIFY(!made->entry.startedAt);
        QCOMPARE(made->entry.sensitive, QStringList{u"phone_change"_s});
        QCOMPARE(m_desk->deliver().size(), 0);
        const QString id = made->entry.id;
        CS_VERIFY_ERROR(overrides().approve(m_desk->agent(), m_desk->jane, id),
                        ErrorCode::Conflict);
        CS_VERIFY_ERROR(overrides().approve(m_desk->colleague(), m_desk->john, id),
                        ErrorCode::NotFound);
        QVERIFY(!isActive(m_desk->agent()));
        m_desk->base.clock().advance(59min);
        const auto approved = overrides().approve(m_desk->colleague(), m_desk->jane, id);
        CS_VERIFY_RESULT(approved);
        QCOMPARE(approved->entry.expiresAt, m_desk->base.clock().now() + 15min);
        QVERIFY(isActive(m_desk->agent()));
        QVERIFY(!isActive(m_desk->colleague())); // agreeing is not asking
        QCOMPARE(m_desk->deliverTo(), (QStringList{JanesPhone, JanesEmail}));
        CS_VERIFY_ERROR(overrides().approve(m_desk->colleague(), m_desk->jane, id),
                        ErrorCode::Conflict);
        QCOMPARE(m_desk->events(u"customer.override.approved"_s), 1);
    }

    void nobodyAgreesInTime()
    {
        const auto made = m_desk->overrideFor(m_desk->agent(), true);
        CS_VERIFY_RESULT(made);
        m_desk->base.clock().advance(60min);
        CS_VERIFY_ERROR(overrides().approve(m_desk->colleague(), m_desk->jane, made->entry.id),
                        ErrorCode::NotFound);
        // Another request does not wait for the timer.
        CS_VERIFY_RESULT(m_desk->overrideFor(m_desk->agent(), false));
        QCOMPARE(m_desk->events(u"customer.override.ended"_s), 1);
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM overrides"_s), 1);
    }

    void oneAtATime()
    {
        const auto made = m_desk->overrideFor(m_desk->agent(), false);
        CS_VERIFY_RESULT(made);
        CS_VERIFY_ERROR(m_desk->overrideFor(m_desk->colleague(), false), ErrorCode::Conflict);
        CS_VERIFY_RESULT(overrides().end(m_desk->colleague(), m_desk->jane, made->entry.id));
        QVERIFY(!isActive(m_desk->agent()));
        CS_VERIFY_ERROR(overrides().end(m_desk->colleague(), m_desk->jane, made->entry.id),
                        ErrorCode::NotFound);
        CS_VERIFY_RESULT(m_desk->overrideFor(m_desk->colleague(), false));
    }

    void whatIsSensitive()
    {
        QCOMPARE(reasonsForTwo({}), QStringList());
        QCOMPARE(reasonsForTwo({true, true, true, true}),
                 (QStringList{u"phone_change"_s, u"recent_phone_change"_s, u"held_change"_s,
                              u"locked_codes"_s}));
        CS_VERIFY_RESULT(m_desk->hold(m_desk->agent(), u"email"_s, NewEmail));
        const auto held = m_desk->overrideFor(m_desk->agent(), false);
        CS_VERIFY_RESULT(held);
        QCOMPARE(held->entry.sensitive, QStringList{u"held_change"_s});
        QVERIFY(!held->entry.startedAt);
    }

    void aPhoneThatWasChangedLately()
    {
        const auto granted = m_desk->overrideFor(m_desk->agent(), true);
        CS_VERIFY_RESULT(overrides().approve(m_desk->colleague(), m_desk->jane, granted->entry.id));
        CS_VERIFY_RESULT(m_desk->hold(m_desk->agent(), u"phone"_s, NewPhone));
        m_desk->base.clock().advance(24h);
        CS_VERIFY_RESULT(m_desk->changes->carryOut());
        const auto sensitive = [&] {
            const auto made = m_desk->overrideFor(m_desk->agent(), false);
            const QStringList reasons = made ? made->entry.sensitive : QStringList{u"?"_s};
            if (made)
                (void)overrides().end(m_desk->agent(), m_desk->jane, made->entry.id);
            return reasons;
        };
        QCOMPARE(sensitive(), QStringList{u"recent_phone_change"_s});
        m_desk->base.clock().advance(std::chrono::days(30) - 1ms);
        CS_VERIFY_RESULT(m_desk->changes->carryOut());
        QCOMPARE(sensitive(), QStringList{u"recent_phone_change"_s});
        m_desk->base.clock().advance(1ms);
        CS_VERIFY_RESULT(m_desk->changes->carryOut());
        QCOMPARE(sensitive(), QStringList());
    }

    void lockedCodes()
    {
        const auto locked = m_desk->base.ledger().write<bool>(
            m_desk->base.system(), [&](audit::Transaction &transaction) -> Result<bool> {
                transaction.record({.action = u"otp.address.disabled"_s,
                                    .resource = u"otp_flow"_s,
                                    .resourceId = {}});
                otp::Budget budget;
                budget.disabledAt = transaction.now();
                return otp::OtpStore::saveBudget(
                           transaction.sql(), otp::customerBudgetKey(*m_desk->index, m_desk->jane),
                           budget, transaction.now())
                    .transform([] { return true; });
            });
        CS_VERIFY_RESULT(locked);
        const auto made = m_desk->overrideFor(m_desk->agent(), false);
        CS_VERIFY_RESULT(made);
        QCOMPARE(made->entry.sensitive, QStringList{u"locked_codes"_s});
    }

    // Where nobody else could agree, the trail says so and the customer is told.
    void aloneAtTheDesk()
    {
        const auto alone = m_desk->base.ledger().write<bool>(
            m_desk->base.system(), [&](audit::Transaction &transaction) -> Result<bool> {
                transaction.record({.action = u"staff.disabled"_s,
                                    .resource = u"staff"_s,
                                    .resourceId = m_desk->colleagueId.value()});
                return transaction.sql()
                    .execute(u"UPDATE staff SET disabled_at = 1 WHERE id = ?"_s,
                             {m_desk->colleagueId.value()})
                    .transform([](qint64) { return true; });
            });
        CS_VERIFY_RESULT(alone);
        const auto made = m_desk->overrideFor(m_desk->agent(), true);
        CS_VERIFY_RESULT(made);
        QVERIFY(made->entry.startedAt.has_value());
        QCOMPARE(m_desk->deliver().size(), 2);
    }

    void theProcedureIsFollowed_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QStringList>("checks");
        QTest::addColumn<QString>("field");
        QTest::addRow("unknown") << u"telepathy"_s << QStringList{u"full_name"_s}
                                 << u"/procedure"_s;
        QTest::addRow("too few") << u"call_back"_s
                                 << QStringList{u"called_known_number"_s, u"full_name"_s}
                                 << u"/checks"_s;
        QTest::addRow("twice") << u"call_back"_s
                               << QStringList{u"full_name"_s, u"full_name"_s, u"recent_order"_s}
                               << u"/checks"_s;
        QTest::addRow("of another")
            << u"call_back"_s << QStringList{u"document_seen"_s, u"full_name"_s, u"recent_order"_s}
            << u"/checks"_s;
    }
    void theProcedureIsFollowed()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QStringList, checks);
        QFETCH(const QString, field);
        const auto refused = overrides().request(m_desk->agent(), m_desk->jane,
                                                 {procedure, checks, u"Asked."_s, {}});
        CS_VERIFY_ERROR(refused, ErrorCode::InvalidRequest);
        QCOMPARE(refused.error().field, field);
        QCOMPARE(m_desk->events(u"customer.override.requested"_s), 0);
    }

    void listsWhatIsOpen()
    {
        CS_VERIFY_RESULT(m_desk->overrideFor(m_desk->agent(), true));
        const auto list = overrides().list(m_desk->colleague());
        CS_VERIFY_RESULT(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().entry.reason, u"Lost the phone."_s);
        QCOMPARE(m_desk->events(u"customer.override.list.read"_s), 1);
        const auto state = m_desk->safety->read(m_desk->colleague(), m_desk->jane);
        CS_VERIFY_RESULT(state);
        QCOMPARE(state->openOverride->entry.id, list->first().entry.id);
        m_desk->base.clock().advance(60min);
        QCOMPARE(overrides().list(m_desk->colleague())->size(), 0);
    }

    void proceduresAreChecked()
    {
        QVERIFY(!ProcedureBook::load("{}"));
        QVERIFY(!ProcedureBook::load(
            R"({"items": [{"id": "x", "title": "X", "required": 2, "checks": [{"id": "a", "text": "A"}]}]})"));
    }
};

QTEST_GUILESS_MAIN(tst_Overrides)
#include "tst_overrides.moc"
