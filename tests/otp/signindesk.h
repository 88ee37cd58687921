// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signinparts.h"

namespace countersign::support {

// Signs customers in step by step: each step gives back what a caller of the API would get, also when the disk fails.
class SignInDesk
{
public:
    Result<void> open() { return m_parts.openParts(); }
    /// What a restart does.
    Result<void> reopen() { return m_parts.reopenParts(); }

    Result<void> addCustomer(const QString &phone);
    Result<contract::OtpSendReply> send(const QString &phone);
    /// Sends every message that is due and writes down that it was; the code in the last of them, or nothing.
    Result<QString> deliver();
    /// The code in the last message that deliver() has sent, also if it could not write that down.
    const QString &lastCode() const { return m_lastCode; }
    /// Writes down what deliver() could not.
    Result<void> settle();
    Result<otp::OtpService::SignedIn> verify(const QString &flow, const QString &code);
    /// All three steps.
    Result<otp::OtpService::SignedIn> signIn(const QString &phone);
    /// Whether the token opens a session now.
    Result<identity::Session> use(const QString &token);

    TemporaryDatabase &base() { return m_parts.base; }
    VirtualClock &clock() { return m_parts.base.clock(); }
    identity::SessionService &sessions() { return *m_parts.sessions; }
    otp::OtpService &service() { return *m_parts.service; }
    qint64 count(const QString &sql, const QVariantList &values = {})
    {
        return m_parts.count(sql, values);
    }

private:
    SignInParts m_parts;
    QList<outbox::Settlement> m_unsettled;
    QString m_lastCode;
};

} // namespace countersign::support
