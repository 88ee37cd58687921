// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/identity.h"

// What e-mails to staff say. Pure functions.
namespace countersign::identity {

// What a link is for.
enum class LinkPurpose : quint8 {
    Invitation, // the first password
    Reset,      // another one
};

inline constexpr std::chrono::hours InvitationLife{72};
inline constexpr std::chrono::minutes ResetLife{15};

QString linkPurposeName(LinkPurpose purpose);
std::optional<LinkPurpose> linkPurposeOf(QStringView name);
std::chrono::milliseconds linkLife(LinkPurpose purpose);

// What has become of somebody's account; they are told, so that what they did not do does not stay unseen (ASVS 6.3.7).
enum class StaffNotice : quint8 {
    PasswordSet,
    PasswordReset,
    PasswordChanged,
    EmailChanged,
    RoleChanged,
    AccountDisabled,
    AccountEnabled,
    AuthenticatorSetUp,
    AuthenticatorRemoved,
    RecoveryCodesRenewed,
};

/// "password_set", …: as it travels through the outbox.
QString staffNoticeName(StaffNotice notice);
std::optional<StaffNotice> staffNoticeOf(QStringView name);

struct MailText
{
    QString subject;
    QString body;
};

/// The message that carries `token`, with a link below `publicAddress` ("https://desk.example.com") unless that is empty.
MailText linkMail(LinkPurpose purpose, const QString &token, const QString &name,
                  const QString &businessName, const QString &publicAddress);
MailText noticeMail(StaffNotice notice, Instant at, const QString &name,
                    const QString &businessName);

} // namespace countersign::identity
