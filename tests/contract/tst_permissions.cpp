// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/permissions.h"
#include "support/verify.h"

#include <QTest>

using namespace countersign;
using namespace countersign::contract;
using namespace Qt::StringLiterals;

class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsWhatIsListedAndNothingElse()
    {
        const auto matrix = PermissionMatrix::load(
            R"({"roles": {"manager": ["customers:update", "customers:read"], "viewer": ["customers:read"], "guest": []}})");
        CS_VERIFY_RESULT(matrix);
        QVERIFY(matrix->allows(u"manager", u"customers:update"));
        QVERIFY(matrix->allows(u"viewer", u"customers:read"));
        QVERIFY(!matrix->allows(u"viewer", u"customers:update"));
        QVERIFY(!matrix->allows(u"guest", u"customers:read"));
        QVERIFY(!matrix->allows(u"nobody", u"customers:read"));
        QVERIFY(!matrix->allows(u"Manager", u"customers:read"));
        QVERIFY(!matrix->allows(u"manager", u"customers"));
        QVERIFY(!matrix->allows(u"", u""));
        QCOMPARE(matrix->roles(), (QStringList{u"guest"_s, u"manager"_s, u"viewer"_s}));
        QCOMPARE(matrix->permissions(u"manager"),
                 (QStringList{u"customers:read"_s, u"customers:update"_s}));
        QVERIFY(matrix->hasRole(u"guest") && !matrix->hasRole(u"admin"));
    }

    void refusesOtherDocuments_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no roles") << "{}"_ba;
        QTest::newRow("empty roles") << R"({"roles": {}})"_ba;
        QTest::newRow("role in capitals") << R"({"roles": {"Admin": []}})"_ba;
        QTest::newRow("not a list") << R"({"roles": {"admin": "customers:read"}})"_ba;
        QTest::newRow("wildcard") << R"({"roles": {"admin": ["*"]}})"_ba;
        QTest::newRow("half a permission") << R"({"roles": {"admin": ["customers:"]}})"_ba;
        QTest::newRow("a number") << R"({"roles": {"admin": [5]}})"_ba;
    }

    void refusesOtherDocuments()
    {
        QFETCH(const QByteArray, json);
        CS_VERIFY_ERROR(PermissionMatrix::load(json), ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
