// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

namespace countersign {

// Who acts: nobody known yet, a customer with a session, a member of staff, or the program itself.
enum class ActorKind : quint8 { Anonymous, Customer, Staff, System };

// Who does something and through which request: handed from the HTTP pipeline down to the audit trail. A value.
struct Actor
{
    ActorKind kind = ActorKind::System;
    QString id;   // customer or staff id; empty for the anonymous and the system
    QString role; // "customer", "admin", …; "system"
    QString sessionId;
    QString
        address; // remote address, normalised; personal data: goes into the sealed part of an event
    QString userAgent; // likewise
    QString requestId;
    Instant startedAt; // when the request came in, for the duration of an event

    /// The program acting by itself (timers, deliveries, command line).
    static Actor system(Instant now)
    {
        return {ActorKind::System, {}, QStringLiteral("system"), {}, {}, {}, {}, now};
    }
};

} // namespace countersign
