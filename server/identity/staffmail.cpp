// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/staffmail.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace countersign::identity {

using namespace Qt::StringLiterals;

namespace {

struct NoticeText
{
    StaffNotice notice;
    QLatin1StringView name;
    QLatin1StringView subject; // %1: the name of the business
    QLatin1StringView what;
};

constexpr std::array Notices{
    NoticeText{StaffNotice::PasswordSet, "password_set"_L1, "Your %1 password was set"_L1,
               "The password of your account was set for the first time."_L1},
    NoticeText{StaffNotice::PasswordReset, "password_reset"_L1, "Your %1 password was changed"_L1,
               "The password of your account was changed with a link from an e-mail. Every session "
               "of yours has ended."_L1},
    NoticeText{
        StaffNotice::PasswordChanged, "password_changed"_L1, "Your %1 password was changed"_L1,
        "The password of your account was changed by somebody who was signed in and knew the "
        "old one. Your other sessions have ended."_L1},
    NoticeText{StaffNotice::EmailChanged, "email_changed"_L1,
               "Your %1 e-mail address was changed"_L1,
               "The e-mail address of your account was changed. This message goes to the old and "
               "the new one. Every session of yours has ended."_L1},
    NoticeText{StaffNotice::RoleChanged, "role_changed"_L1, "Your %1 role was changed"_L1,
               "The role of your account was changed."_L1},
    NoticeText{StaffNotice::AccountDisabled, "account_disabled"_L1,
               "Your %1 account was disabled"_L1,
               "Your account was disabled. Every session of yours has ended."_L1},
    NoticeText{StaffNotice::AccountEnabled, "account_enabled"_L1, "Your %1 account was enabled"_L1,
               "Your account was enabled again."_L1},
    NoticeText{
        StaffNotice::AuthenticatorSetUp, "authenticator_set_up"_L1,
        "Your %1 authenticator was set up"_L1,
        "An authenticator app was set up as the second factor of your account. Older recovery "
        "codes, your other sessions and your API keys have ended."_L1},
    NoticeText{StaffNotice::AuthenticatorRemoved, "authenticator_removed"_L1,
               "Your %1 authenticator was removed"_L1,
               "An admin removed the authenticator of your account. You set up another one at your "
               "next sign-in. Every session and API key of yours has ended."_L1},
    NoticeText{
        StaffNotice::RecoveryCodesRenewed, "recovery_codes_renewed"_L1,
        "Your %1 recovery codes were renewed"_L1,
        "New recovery codes were made for your account. The older ones are good no longer."_L1},
};

const NoticeText &textOf(StaffNotice notice)
{
    const auto found = std::ranges::find(Notices, notice, &NoticeText::notice);
    return found == Notices.end() ? Notices.front() : *found;
}

} // namespace

QString linkPurposeName(LinkPurpose purpose)
{
    return purpose == LinkPurpose::Invitation ? u"invitation"_s : u"reset"_s;
}

std::optional<LinkPurpose> linkPurposeOf(QStringView name)
{
    if (name == "invitation"_L1)
        return LinkPurpose::Invitation;
    return name == "reset"_L1 ? std::optional(LinkPurpose::Reset) : std::nullopt;
}

std::chrono::milliseconds linkLife(LinkPurpose purpose)
{
    return purpose == LinkPurpose::Invitation ? std::chrono::milliseconds(InvitationLife)
                                              : std::chrono::milliseconds(ResetLife);
}

QString staffNoticeName(StaffNotice notice)
{
    return textOf(notice).name;
}

std::optional<StaffNotice> staffNoticeOf(QStringView name)
{
    const auto found = std::ranges::find_if(
        Notices, [&](const NoticeText &known) { return known.name == name; });
    return found == Notices.end() ? std::nullopt : std::optional(found->notice);
}

MailText linkMail(LinkPurpose purpose, const QString &token, const QString &name,
                  const QString &businessName, const QString &publicAddress)
{
    const bool invites = purpose == LinkPurpose::Invitation;
    const QString why
        = invites ? u"You have an account at the %1 desk. Choose a password within %2 hours."_s
                        .arg(businessName)
                        .arg(InvitationLife.count())
                  : u"Somebody asked for a new password of your account at the %1 desk. Choose it "
                    "within %2 minutes."_s.arg(businessName)
                        .arg(ResetLife.count());
    const QString link = publicAddress.isEmpty()
                             ? QString()
                             : u"Open this link:\n\n%1/reset#%2\n\nOr take the code below. "_s.arg(
                                   publicAddress, token);
    const QString end
        = invites
              ? u"If you do not expect this, you can ignore it: nothing happens without the code."_s
              : u"If it was not you, you can ignore this message: your password stays as it is."_s;
    return {invites ? u"Your account at the %1 desk"_s.arg(businessName)
                    : u"A new password for the %1 desk"_s.arg(businessName),
            u"Hello %1,\n\n%2\n\n%3In the Countersign console choose \"I have a code\" "
            "and enter:\n\n%4\n\nIt works once. Nobody of us ever asks you for it.\n%5\n"_s.arg(
                name, why, link, token, end)};
}

MailText noticeMail(StaffNotice notice, Instant at, const QString &name,
                    const QString &businessName)
{
    const NoticeText &text = textOf(notice);
    const QString when = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), QTimeZone::UTC)
                             .toString(u"yyyy-MM-dd HH:mm"_s);
    return {
        QString(text.subject).arg(businessName),
        u"Hello %1,\n\n%2\nThis was at %3 UTC.\n\nIf you did not expect it, tell an admin of the "
        "%4 desk at once.\n"_s.arg(name, QString(text.what), when, businessName)};
}

} // namespace countersign::identity
