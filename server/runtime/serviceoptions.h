// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"
#include "otp/brake.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace countersign::runtime {

// Everything a service instance can be told, already read and typed (app/settings.h does that). A value.
struct ServiceOptions
{
    // where
    QString dataDirectory;
    quint16 port = 8620; // plain HTTP, loopback only; 0: any free one
    quint16 tlsPort = 8643;
    QString tlsAddress = QStringLiteral("127.0.0.1");
    QStringList tlsNames; // further DNS names and addresses in the certificate made at first start
    int workers = 64;

    // who may embed the widget
    QStringList widgetOrigins; // "https://shop.example.com"
    QString
        publicAddress;    // where people reach the service from outside: "https://desk.example.com"
    QString supportPhone; // shown by the widget on pages that name none
    QString businessName; // in messages; empty: as it is stored, or the program's name
    QString defaultRegion = QStringLiteral("US");

    // limits (feature B10; requests per window and class)
    int apiPerQuarterHour = 100;
    int authPerQuarterHour = 5;
    int sensitivePerHour = 10;

    // what stops attacks on the sign-in of customers (feature A4)
    otp::BrakeLimits brakes{.textCost = 10'000};

    // delivery; empty: messages stay in the local outbox
    QString twilioAccountSid;
    SecretBytes twilioAuthToken;
    QString twilioFrom;
    QString twilioUrl = QStringLiteral("https://api.twilio.com");
    QString twilioStatusCallback;
    QString smtpUrl;
    QString smtpUser;
    SecretBytes smtpPassword;
    QString smtpFrom;
    QString smtpCaFile;

    // LOFT; empty: only the local customer table
    QString loftUrl;
    SecretBytes loftKey;

    // demo mode
    bool demo = false;
    QString smsSpool; // appends "<phone> <code>" lines; refused outside demo mode
    bool relaxedCodeLimits
        = false; // no cool-down and no caps on codes per phone; refused outside demo mode
};

} // namespace countersign::runtime
