// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/providerslot.h"
#include "scriptedprovider.h"

#include <QPointer>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;
using outbox::ProviderSlot;
using support::ScriptedProvider;

// Exchanging a provider while messages are on their way.
class SlotTest : public QObject
{
    Q_OBJECT

    static gateways::OutgoingMessage message(const QString &to)
    {
        return {.id = MessageId(u"01938a00-7777-7222-8333-444455556666"_s), .to = to};
    }

private Q_SLOTS:
    void whatIsOnItsWayEndsWhereItBegan()
    {
        auto first = std::make_unique<ScriptedProvider>(u"first"_s);
        ScriptedProvider *old = first.get();
        old->silent = true;
        ProviderSlot slot(std::move(first));
        QStringList ended;
        const auto ends = [&](const QString &name) {
            return [&ended, name](const gateways::DeliveryOutcome &outcome) {
                ended.append(outcome ? name : outcome.error().code);
            };
        };
        slot.send(message(u"+12025550101"_s), ends(u"a"_s));
        slot.send(message(u"+12025550102"_s), ends(u"b"_s));

        auto second = std::make_unique<ScriptedProvider>(u"second"_s);
        ScriptedProvider *next = second.get();
        slot.exchange(std::move(second));
        QCOMPARE(slot.current().name(), u"second"_s);
        slot.send(message(u"+12025550103"_s), ends(u"c"_s));
        QTRY_COMPARE(ended, QStringList{u"c"_s});
        QCOMPARE(next->sent.size(), 1);
        QCOMPARE(old->sent.size(), 2);
        QCOMPARE(slot.retired(), 1U);

        old->release(1);
        QTRY_COMPARE(ended, (QStringList{u"c"_s, u"a"_s}));
        QCOMPARE(slot.retired(), 1U); // still one message
        old->otherwise = ScriptedProvider::passing(u"provider_timeout"_s);
        old->release(1);
        QTRY_COMPARE(ended, (QStringList{u"c"_s, u"a"_s, u"provider_timeout"_s}));
        QTRY_COMPARE(slot.retired(), 0U);
    }

    void anIdleOneGoesAtOnce()
    {
        ProviderSlot slot(std::make_unique<ScriptedProvider>(u"first"_s));
        slot.exchange(std::make_unique<ScriptedProvider>(u"second"_s));
        QCOMPARE(slot.retired(), 0U);
        bool answered = false;
        slot.query(u"sid"_s, [&](const gateways::DeliveryOutcome &) { answered = true; });
        slot.exchange(std::make_unique<ScriptedProvider>(u"third"_s));
        QCOMPARE(slot.retired(), 1U); // it is asked something
        QTRY_VERIFY(answered);
        QTRY_COMPARE(slot.retired(), 0U);
    }
};

QTEST_GUILESS_MAIN(SlotTest)
#include "slot_test.moc"
