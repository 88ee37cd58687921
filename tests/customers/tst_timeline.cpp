// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerdesk.h"
#include "customers/customertimeline.h"

#include <QTest>

using namespace countersign;
using namespace countersign::customers;
using namespace Qt::StringLiterals;

// What happened to one customer, for staff who do not read the trail.
class tst_Timeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesWithoutDetails()
    {
        support::CustomerDesk desk;
        CS_VERIFY_RESULT(desk.open());
        const auto jane = desk.add(u"Jane Roe"_s, u"2025550123"_s);
        const auto john = desk.add(u"John Doe"_s, u"2025550144"_s);
        CS_VERIFY_RESULT(jane);
        CS_VERIFY_RESULT(john);
        Actor other = desk.staff();
        other.id = u"01938a00-1111-7222-8333-444455556677"_s;
        other.role = u"agent"_s;
        CS_VERIFY_RESULT(desk.service().read(other, jane->id));
        CS_VERIFY_RESULT(desk.service().read(desk.staff(), john->id));
        CustomerTimeline timeline(desk.database().ledger(), desk.database().database());

        const auto page = timeline.page(desk.staff(), jane->id, {}, 50);
        CS_VERIFY_RESULT(page);
        QCOMPARE(page->items.size(), 2);
        QVERIFY(!page->next);
        QCOMPARE(page->items.first().action, u"customer.read"_s);
        QCOMPARE(page->items.first().byKind, u"staff"_s);
        QCOMPARE(page->items.first().byRole, std::optional(u"agent"_s));
        QVERIFY(!page->items.first().own);
        QCOMPARE(page->items.last().action, u"customer.created"_s);
        QVERIFY(page->items.last().own);
        // Who the colleague is does not go out.
        QVERIFY(!QString::fromUtf8(contract::jsonText(*page)).contains(other.id));
        QCOMPARE(desk.lastAction(), u"customer.timeline.read"_s);

        // Looking is an event of it too.
        const auto first = timeline.page(other, jane->id, {}, 2);
        CS_VERIFY_RESULT(first);
        QCOMPARE(first->items.first().action, u"customer.timeline.read"_s);
        QVERIFY(first->next.has_value());
        const auto second = timeline.page(other, jane->id, *first->next, 2);
        CS_VERIFY_RESULT(second);
        QCOMPARE(second->items.size(), 1);
        QCOMPARE(second->items.first().action, u"customer.created"_s);
    }

    void refusals()
    {
        support::CustomerDesk desk;
        CS_VERIFY_RESULT(desk.open());
        const auto jane = desk.add(u"Jane Roe"_s, u"2025550123"_s);
        CS_VERIFY_RESULT(jane);
        CustomerTimeline timeline(desk.database().ledger(), desk.database().database());
        const auto before = desk.trail().size();
        CS_VERIFY_ERROR(timeline.page(desk.staff(), jane->id, u"ZTE"_s, 50),
                        ErrorCode::InvalidCursor);
        CS_VERIFY_ERROR(timeline.page(desk.staff(),
                                      CustomerId(u"018bcfe5-6800-7000-8000-000000000000"_s), {},
                                      50),
                        ErrorCode::NotFound);
        QCOMPARE(desk.trail().size(), before);
    }
};

QTEST_GUILESS_MAIN(tst_Timeline)
#include "tst_timeline.moc"
