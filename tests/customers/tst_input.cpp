// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerinput.h"
#include "support/verify.h"

#include <QTest>

using namespace countersign;
using namespace countersign::customers;
using namespace Qt::StringLiterals;

namespace {

Profile jane()
{
    return {.name = u"Jane Roe"_s,
            .phone = PhoneNumber::parse(u"+1 202 555 0123 ext. 7"_s).value(),
            .email = EmailAddress::parse(u"Jane.Roe@example.com"_s).value(),
            .vip = true,
            .tags = {u"a"_s},
            .status = Status::Inactive,
            .customFields = {{u"store"_s, u"Downtown"_s}},
            .loftId = u"C-1"_s};
}

} // namespace

class TestInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesRoundTrip()
    {
        const auto read = profileFromJson(profileToJson(jane()));
        CS_VERIFY_RESULT(read);
        QCOMPARE(profileToJson(*read), profileToJson(jane()));
        QCOMPARE(read->phone, jane().phone);
        QCOMPARE(read->email->address(), u"Jane.Roe@example.com"_s);
        CS_VERIFY_ERROR(profileFromJson({}), ErrorCode::Internal);
    }

    void viewsAreMasked()
    {
        const Customer customer{CustomerId(u"1"_s),  jane(), Source::Loft, fromMilliseconds(0),
                                fromMilliseconds(1), 3};
        const contract::CustomerView view = viewOf(customer);
        QCOMPARE(view.name, u"Jane Roe"_s);
        QCOMPARE(view.phone, u"***-***-0123"_s);
        QCOMPARE(view.email, u"J***@example.com"_s);
        QCOMPARE(view.source, u"loft"_s);
        QCOMPARE(view.status, u"inactive"_s);
        QCOMPARE(view.createdAt, u"1970-01-01T00:00:00.000Z"_s);
        QVERIFY(!QString::fromUtf8(QJsonDocument(contract::encode(view)).toJson())
                     .contains(u"2025550123"_s));
        const contract::CustomerSelf self = selfOf(customer);
        QCOMPARE(self.phone, u"+12025550123"_s);
        QCOMPARE(self.email, u"Jane.Roe@example.com"_s);
    }

    void patches()
    {
        const auto patched = applyPatch(
            jane(),
            {{u"vip"_s, false}, {u"phone"_s, QJsonValue::Null}, {u"tags"_s, QJsonArray{u"b"_s}}},
            u"US"_s);
        CS_VERIFY_RESULT(patched);
        QVERIFY(!patched->phone && !patched->vip);
        QCOMPARE(patched->tags, QStringList{u"b"_s});
        QCOMPARE(patched->email, jane().email);
        QCOMPARE(patched->customFields, jane().customFields);
        QCOMPARE(patched->loftId, u"C-1"_s);
        const ProfileChange change = changeBetween(jane(), *patched);
        QCOMPARE(change.before.keys(), (QStringList{u"phone"_s, u"tags"_s, u"vip"_s}));
        QCOMPARE(change.after, (QJsonObject{{u"tags"_s, QJsonArray{u"b"_s}}, {u"vip"_s, false}}));
    }

    void refusesPatches()
    {
        const auto none = applyPatch(
            jane(), {{u"phone"_s, QJsonValue::Null}, {u"email"_s, QJsonValue::Null}}, u"US"_s);
        CS_VERIFY_ERROR(none, ErrorCode::InvalidRequest);
        const auto phone = applyPatch(jane(), {{u"phone"_s, u"nonsense"_s}}, u"US"_s);
        CS_VERIFY_ERROR(phone, ErrorCode::InvalidPhone);
        QCOMPARE(phone.error().field, u"/phone"_s);
        const auto email = applyPatch(jane(), {{u"email"_s, u"nonsense"_s}}, u"US"_s);
        CS_VERIFY_ERROR(email, ErrorCode::InvalidEmail);
        QCOMPARE(email.error().field, u"/email"_s);
        CS_VERIFY_ERROR(applyPatch(jane(), {{u"name"_s, u" x "_s}}, u"US"_s),
                        ErrorCode::InvalidRequest);
    }
};

QTEST_GUILESS_MAIN(TestInput)
#include "tst_input.moc"
