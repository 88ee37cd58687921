// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signinparts.h"
#include "support/verify.h"

namespace countersign::otp {

using namespace Qt::StringLiterals;

inline const QString KnownPhone = QStringLiteral("+12025550123");
inline const QString OtherPhone = QStringLiteral("+12025550144");
inline const QString UnknownPhone = QStringLiteral("+12025550199");

// Everything that sending and checking codes needs, with two customers. What cannot go wrong is verified here.
struct Desk : support::SignInParts
{
    customers::Customer known;
    std::optional<outbox::Channel> delivered; // by which channel the last message went, if it did

    void open();
    /// What a restart does.
    void reopen();
    /// Delivers what waits and returns the code in the newest message; empty if none was addressed.
    QString deliver();
    Result<contract::OtpSendReply> send(const QString &phone, const QString &device = {},
                                        const QString &address = {})
    {
        contract::OtpSendRequest request{
            .phone = phone, .email = {}, .channel = {}, .notice = {}, .deviceToken = {}};
        if (!device.isEmpty())
            request.deviceToken = device;
        return service->send(anonymous(address), request);
    }
    Result<OtpService::SignedIn> verify(const QString &flow, const QString &code,
                                        const QString &address = {})
    {
        return service->verify(anonymous(address), {flow, code});
    }
    customers::Customer add(const QString &phone, const QString &email);
    qint64 events(const QString &action)
    {
        return count(u"SELECT count(*) FROM audit_fields WHERE action = ?"_s, {action});
    }
};

/// Six digits other than these.
QString wrongCode(const QString &right);

} // namespace countersign::otp
