// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/leaf.h"
#include "support/verify.h"

#include <QTest>

using namespace countersign;
using namespace countersign::audit;
using namespace Qt::StringLiterals;

namespace {

Leaf example()
{
    return {.id = EventId(u"01938a2e-52c4-7d61-b2aa-3344556677aa"_s),
            .at = fromMilliseconds(1'795'348'800'123),
            .actorKind = ActorKind::Staff,
            .actorId = u"01938a00-1111-7222-8333-444455556666"_s,
            .actorRole = u"manager"_s,
            .action = u"customer.updated"_s,
            .resource = u"customer"_s,
            .resourceId = u"01938a00-9999-7222-8333-444455556666"_s,
            .subject = PersonId(u"01938a00-9999-7222-8333-444455556666"_s),
            .success = true,
            .error = {},
            .durationMs = 12,
            .requestId = u"r-1"_s,
            .key = PersonId(u"01938a00-9999-7222-8333-444455556666"_s),
            .sealed = QByteArray("\x01\x02\xff", 3)};
}

// The format is kept for years by whoever verifies an export: these bytes must never change.
const QByteArray exampleBytes
    = R"({"action":"customer.updated","actor":{"id":"01938a00-1111-7222-8333-444455556666","kind":"staff","role":"manager"},)"
      R"("at":"2026-11-22T12:00:00.123Z","durationMs":12,"error":"","id":"01938a2e-52c4-7d61-b2aa-3344556677aa",)"
      R"("key":"01938a00-9999-7222-8333-444455556666","requestId":"r-1","resource":"customer",)"
      R"("resourceId":"01938a00-9999-7222-8333-444455556666","sealed":"AQL/","subject":"01938a00-9999-7222-8333-444455556666",)"
      R"("success":true,"v":1})";

} // namespace

class LeafTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneForm();
    void comesBackUnchanged();
    void refusesOtherForms_data();
    void refusesOtherForms();
};

void LeafTest::hasOneForm()
{
    QCOMPARE(encodeLeaf(example()), exampleBytes);
}

void LeafTest::comesBackUnchanged()
{
    for (const ActorKind kind :
         {ActorKind::Anonymous, ActorKind::Customer, ActorKind::Staff, ActorKind::System}) {
        Leaf leaf = example();
        leaf.actorKind = kind;
        leaf.success = false;
        leaf.error = u"invalid_code"_s;
        const auto decoded = decodeLeaf(encodeLeaf(leaf));
        CS_VERIFY_RESULT(decoded);
        QVERIFY(*decoded == leaf);
    }
}

void LeafTest::refusesOtherForms_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto replaced = [](const char *before, const char *after) {
        Q_ASSERT(exampleBytes.contains(before));
        return QByteArray(exampleBytes).replace(before, after);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << "[1]"_ba;
    QTest::newRow("a space") << replaced(",\"v\":1", ", \"v\":1");
    QTest::newRow("another version") << replaced("\"v\":1", "\"v\":2");
    QTest::newRow("an unknown actor") << replaced("\"staff\"", "\"robot\"");
    QTest::newRow("an extra member") << replaced("\"v\":1", "\"v\":1,\"w\":1");
    QTest::newRow("a missing member") << replaced(",\"requestId\":\"r-1\"", "");
    QTest::newRow("another type") << replaced("\"durationMs\":12", "\"durationMs\":\"12\"");
    QTest::newRow("a fraction") << replaced("\"durationMs\":12", "\"durationMs\":12.5");
    QTest::newRow("another offset") << replaced("12:00:00.123Z", "13:00:00.123+01:00");
    QTest::newRow("loose base64") << replaced("AQL/", "AQL/=");
    QTest::newRow("bytes after it") << exampleBytes + "\n";
}

void LeafTest::refusesOtherForms()
{
    QFETCH(const QByteArray, bytes);
    CS_VERIFY_ERROR(decodeLeaf(bytes), ErrorCode::Internal);
}

QTEST_GUILESS_MAIN(LeafTest)
#include "tst_leaf.moc"
