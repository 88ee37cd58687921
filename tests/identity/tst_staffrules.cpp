// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/staffevents.h"
#include "identity/staffmail.h"
#include "support/verify.h"

#include <QTest>

using namespace countersign;
using namespace countersign::identity;
using namespace Qt::StringLiterals;

namespace {

StaffAccount account(const QString &role, const QString &status = u"active"_s)
{
    return {.id = StaffId(u"01938a00-1111-7222-8333-444455556666"_s),
            .name = u"Alex Morgan"_s,
            .email = u"alex.morgan@example.com"_s,
            .role = role,
            .passwordHash = status == "invited"_L1 ? QByteArray() : "$2a$…"_ba,
            .disabled = status == "disabled"_L1};
}

const StaffId Somebody(u"01938a00-1111-7222-8333-444455557777"_s);

} // namespace

// Who may change what about an account, and what is said of it.
class TestStaffRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesChanges_data();
    void judgesChanges();
    void judgesNewAdmins();
    void namesAndRolesAreChecked();
    void statusIsWhatStopsASignIn();
    void eventsSayWhatChanged();
    void mailsSayWhatToDo();
};

void TestStaffRules::judgesChanges_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("self");
    QTest::addColumn<int>("admins");
    QTest::addColumn<QString>("newRole");   // empty: not named
    QTest::addColumn<QString>("newStatus"); // "disabled", "enabled" or not named
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("verdict"); // "none", "held", "alone", or the field that is refused

    const auto row = [](const char *name, const QString &role, const QString &status, bool self,
                        int admins, const QString &newRole, const QString &newStatus,
                        const QString &reason, const QString &verdict) {
        QTest::newRow(name) << role << status << self << admins << newRole << newStatus << reason
                            << verdict;
    };
    const QString on = u"active"_s;
    const QString off = u"disabled"_s;
    const QString open = u"invited"_s;
    row("another role", u"agent"_s, on, false, 2, u"manager"_s, {}, {}, u"none"_s);
    row("the same role", u"agent"_s, on, false, 2, u"agent"_s, {}, {}, u"none"_s);
    row("disabled", u"agent"_s, on, false, 1, {}, u"disabled"_s, {}, u"none"_s);
    row("enabled", u"agent"_s, off, false, 1, {}, u"enabled"_s, {}, u"none"_s);
    row("one's own name", u"admin"_s, on, true, 1, {}, {}, {}, u"none"_s);
    row("one's own role, the same", u"admin"_s, on, true, 2, u"admin"_s, {}, {}, u"none"_s);
    row("one's own role", u"admin"_s, on, true, 3, u"manager"_s, {}, {}, u"/role"_s);
    row("one's own, upwards", u"manager"_s, on, true, 3, u"admin"_s, {}, {}, u"/role"_s);
    row("disabling oneself", u"admin"_s, on, true, 3, {}, u"disabled"_s, {}, u"/disabled"_s);
    row("one of two admins", u"admin"_s, on, false, 2, u"viewer"_s, {}, {}, u"none"_s);
    row("the last admin's role", u"admin"_s, on, false, 1, u"viewer"_s, {}, {}, u"/role"_s);
    row("the last admin off", u"admin"_s, on, false, 1, {}, u"disabled"_s, {}, u"/disabled"_s);
    row("an admin who never came", u"admin"_s, open, false, 1, u"viewer"_s, {}, {}, u"none"_s);
    row("a disabled admin's role", u"admin"_s, off, false, 1, u"viewer"_s, {}, {}, u"none"_s);
    row("to admin, two there", u"agent"_s, on, false, 2, u"admin"_s, {}, {}, u"held"_s);
    row("a reason is no second admin", u"agent"_s, on, false, 2, u"admin"_s, {}, u"why"_s,
        u"held"_s);
    row("to admin, alone", u"agent"_s, on, false, 1, u"admin"_s, {}, {}, u"/reason"_s);
    row("to admin, alone, blank reason", u"agent"_s, on, false, 1, u"admin"_s, {}, u"  "_s,
        u"/reason"_s);
    row("to admin, alone, with a reason", u"agent"_s, on, false, 1, u"admin"_s, {}, u"why"_s,
        u"alone"_s);
    row("to admin while invited", u"agent"_s, open, false, 2, u"admin"_s, {}, {}, u"held"_s);
    row("to admin while disabled", u"agent"_s, off, false, 2, u"admin"_s, {}, {}, u"/role"_s);
    row("to admin and enabled", u"agent"_s, off, false, 2, u"admin"_s, u"enabled"_s, {}, u"held"_s);
    row("an admin enabled again", u"admin"_s, off, false, 2, {}, u"enabled"_s, {}, u"held"_s);
    row("enabled as something less", u"admin"_s, off, false, 2, u"viewer"_s, u"enabled"_s, {},
        u"none"_s);
    row("an admin's name", u"admin"_s, on, false, 2, {}, {}, {}, u"none"_s);
}

void TestStaffRules::judgesChanges()
{
    QFETCH(const QString, role);
    QFETCH(const QString, status);
    QFETCH(const bool, self);
    QFETCH(const int, admins);
    QFETCH(const QString, newRole);
    QFETCH(const QString, newStatus);
    QFETCH(const QString, reason);
    QFETCH(const QString, verdict);
    const StaffAccount subject = account(role, status);
    StaffChange change{.reason = reason};
    if (!newRole.isEmpty())
        change.role = newRole;
    if (!newStatus.isEmpty())
        change.disabled = newStatus == "disabled"_L1;
    const auto judged = judgeChange(self ? subject.id : Somebody, subject, change, admins);
    const QString said = !judged                        ? judged.error().field
                         : *judged == AdminGrant::Held  ? u"held"_s
                         : *judged == AdminGrant::Alone ? u"alone"_s
                                                        : u"none"_s;
    QCOMPARE(said, verdict);
    if (!judged)
        QCOMPARE(judged.error().code,
                 verdict == "/reason"_L1 ? ErrorCode::InvalidRequest : ErrorCode::Conflict);
}

void TestStaffRules::judgesNewAdmins()
{
    QCOMPARE(*judgeAdminGrant(2, {}), AdminGrant::Held);
    QCOMPARE(*judgeAdminGrant(1, u"why"_s), AdminGrant::Alone);
    CS_VERIFY_ERROR(judgeAdminGrant(1, {}), ErrorCode::InvalidRequest);
}

void TestStaffRules::namesAndRolesAreChecked()
{
    const auto changed = withChange(account(u"agent"_s), {.name = u"  Robin   Clarke "_s,
                                                          .email = u"Robin@Example.com"_s,
                                                          .role = u"viewer"_s,
                                                          .disabled = true});
    CS_VERIFY_RESULT(changed);
    QCOMPARE(changed->name, u"Robin Clarke"_s);
    QCOMPARE(changed->email, u"Robin@example.com"_s);
    QCOMPARE(changed->role, u"viewer"_s);
    QVERIFY(changed->disabled);
    const auto field = [](const StaffChange &change) {
        const auto refused = withChange(account(u"agent"_s), change);
        return refused ? QString() : refused.error().field;
    };
    QCOMPARE(field({.name = u" "_s}), u"/name"_s);
    QCOMPARE(field({.name = QString(201, u'a')}), u"/name"_s);
    QCOMPARE(field({.email = u"nobody"_s}), u"/email"_s);
    QCOMPARE(field({.role = u"customer"_s}), u"/role"_s);
    QCOMPARE(field({.role = u"Admin"_s}), u"/role"_s);
    QCOMPARE(field({}), QString());
}

void TestStaffRules::statusIsWhatStopsASignIn()
{
    for (const QString &status : {u"active"_s, u"invited"_s, u"disabled"_s})
        QCOMPARE(accountStatus(account(u"agent"_s, status)), status);
    StaffAccount both = account(u"admin"_s, u"invited"_s);
    both.disabled = true;
    QCOMPARE(accountStatus(both), u"disabled"_s);
    QVERIFY(account(u"admin"_s).isActiveAdmin());
    QVERIFY(!account(u"admin"_s, u"invited"_s).isActiveAdmin());
    QVERIFY(!account(u"admin"_s, u"disabled"_s).isActiveAdmin());
    QVERIFY(!account(u"manager"_s).isActiveAdmin());
}

void TestStaffRules::eventsSayWhatChanged()
{
    const StaffAccount before = account(u"agent"_s);
    StaffAccount after = before;
    const auto codes = [&](AdminGrant grant = AdminGrant::None) {
        QStringList actions;
        for (const audit::Event &event : changeEvents(before, after, grant, u" why "_s))
            actions.append(event.action);
        return actions;
    };
    QCOMPARE(codes(), QStringList{u"staff.updated"_s}); // that nothing changed
    QCOMPARE(codes(AdminGrant::Held), QStringList{});
    after.role = u"admin"_s;
    QCOMPARE(codes(AdminGrant::Alone), QStringList{u"staff.role.changed"_s});
    const audit::Event role = changeEvents(before, after, AdminGrant::Alone, u" why "_s).first();
    QCOMPARE(role.subject, PersonId(before.id.value()));
    QCOMPARE(role.before.value("role"_L1).toString(), u"agent"_s);
    QCOMPARE(role.after.value("role"_L1).toString(), u"admin"_s);
    QCOMPARE(role.details.value("withoutSecondAdmin"_L1).toString(), u"why"_s);
    after = before;
    after.disabled = true;
    after.name = u"Robin Clarke"_s;
    QCOMPARE(codes(), (QStringList{u"staff.updated"_s, u"staff.disabled"_s}));
    const audit::Event name = changeEvents(before, after, AdminGrant::None, {}).first();
    QCOMPARE(name.before, (QJsonObject{{u"name"_s, u"Alex Morgan"_s}}));
    QCOMPARE(name.after, (QJsonObject{{u"name"_s, u"Robin Clarke"_s}}));
}

void TestStaffRules::mailsSayWhatToDo()
{
    const QString token(43, u'x');
    const MailText linked = linkMail(LinkPurpose::Reset, token, u"Alex Morgan"_s, u"Example"_s,
                                     u"https://desk.example.com"_s);
    QVERIFY(linked.body.contains(u"https://desk.example.com/reset#"_s + token));
    QVERIFY(linked.body.contains(u'\n' + token + u'\n'));
    QVERIFY(linked.body.contains(u"15 minutes"_s));
    QVERIFY(!linked.subject.contains(token));
    const MailText bare
        = linkMail(LinkPurpose::Invitation, token, u"Alex Morgan"_s, u"Example"_s, {});
    QVERIFY(!bare.body.contains(u"https"_s));
    QVERIFY(bare.body.contains(token));
    QVERIFY(bare.body.contains(u"72 hours"_s));
    for (const StaffNotice notice :
         {StaffNotice::PasswordSet, StaffNotice::PasswordReset, StaffNotice::EmailChanged,
          StaffNotice::RoleChanged, StaffNotice::AccountDisabled, StaffNotice::AccountEnabled}) {
        QCOMPARE(staffNoticeOf(staffNoticeName(notice)), std::optional(notice));
        const MailText mail
            = noticeMail(notice, fromMilliseconds(1'795'000'000'000), u"Alex"_s, u"Example"_s);
        QVERIFY(mail.subject.contains(u"Example"_s));
        QVERIFY(mail.body.contains(u"2026-11-18 11:06 UTC"_s));
    }
    QVERIFY(!staffNoticeOf(u"something_else"));
    for (const LinkPurpose purpose : {LinkPurpose::Invitation, LinkPurpose::Reset})
        QCOMPARE(linkPurposeOf(linkPurposeName(purpose)), std::optional(purpose));
    QVERIFY(!linkPurposeOf(u"gift"));
}

QTEST_GUILESS_MAIN(TestStaffRules)
#include "tst_staffrules.moc"
