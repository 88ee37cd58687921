// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QStringList>

// What the service can be told while it runs: who carries its messages, whom it may send text messages to, and the name
// of the business (first run of issue 4; features A2, E3). Values and rules; pure.
namespace countersign::settings {

// An account at Twilio. Without SID there is none, and text messages stay in the local outbox.
struct TextProvider
{
    QString accountSid; // "AC" and 32 hexadecimal digits
    SecretBytes authToken = {};
    QString from = {}; // a number, a short code, a name, or a messaging service ("MG…")
    QString statusCallback
        = {}; // https address of /v1/outbox/callbacks/twilio; empty: the state is polled

    bool isSet() const { return !accountSid.isEmpty(); }
    friend bool operator==(const TextProvider &a, const TextProvider &b);
};

// A mail server. Without address there is none, and e-mails stay in the local outbox.
struct MailProvider
{
    QString url; // "smtp://host:587" (STARTTLS) or "smtps://host:465"
    QString user = {};
    SecretBytes password = {};
    QString from = {};

    bool isSet() const { return !url.isEmpty(); }
    friend bool operator==(const MailProvider &a, const MailProvider &b);
};

// All of them: those that are stored, those that were given when the program was started, or those in force.
struct Values
{
    TextProvider texts;
    MailProvider mail;
    QStringList countries;         // ISO 3166 alpha-2, sorted; empty: all
    QString businessName;          // empty: nobody has said
    QString supportPhone;          // likewise
    bool adminPhoneSignIn = false; // whether admins may sign in by phone and code

    friend bool operator==(const Values &, const Values &) = default;
};

/// What counts: what was given at the start comes before what is stored, a provider as a whole.
Values inForce(const Values &given, const Values &stored);

/// How the business is called in messages.
QString nameIn(const Values &values);
/// Whether codes may go by text message to numbers of this country ("US"; empty: of none).
bool mayText(const Values &values, const QString &country);
/// As people write numbers, also short ones; letters could not be dialled.
bool canBeDialled(const QString &number);

/// Checks what is set of them and brings it into its normal form. InvalidRequest with the field ("/email/url") and what
/// it should be; never with a secret.
Result<Values> checked(Values values);

} // namespace countersign::settings
