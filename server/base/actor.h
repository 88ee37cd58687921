// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>

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
    Instant startedAt;      // when the request came in, for the duration of an event
    QString operation = {}; // operationId of the request; empty for what the program does by itself
    QString apiKey
        = {}; // of the program that acts for them: its prefix, "otp_live_ab23cd45"; empty: they do it themselves
    QStringList mayRecord = {}; // the only event codes that the contract lets `operation` write
    std::shared_ptr<std::atomic_bool> recorded
        = {}; // set once an event of this actor is on disk; null if nobody waits to know

    /// The same request, by hands that nobody knows.
    Actor withoutName() const
    {
        Actor actor = *this;
        actor.kind = ActorKind::Anonymous;
        actor.id.clear();
        actor.role.clear();
        return actor;
    }

    /// The program acting by itself (timers, deliveries, command line).
    static Actor system(Instant now)
    {
        return {ActorKind::System, {}, QStringLiteral("system"), {}, {}, {}, {}, now};
    }
};

} // namespace countersign
