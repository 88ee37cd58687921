// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apicall.h"
#include "client/sessionlimits.h"

namespace countersign::ui::client {

// The two tokens of a staff session.
struct Tokens
{
    QString access;  // short-lived, sent with every call
    QString refresh; // exchanged for the next pair; good for one use
    SessionLimits limits = {};
};

// A session of a member of staff as the console knows it, from the sign-in on. Every call holds on
// to the one it was made in, so that whatever comes late for a session that a person has left
// cannot touch the session of the next one. GUI thread.
struct Session
{
    Tokens tokens;                         // empty once the server accepts them no longer
    QList<QPointer<ApiCall>> waiting = {}; // for a new access token
    bool renewing = false;
    QList<QPointer<ApiCall>> unproved = {}; // wait until the person has proved anew who they are
    bool proving = false;                   // the person is being asked
    bool steppingUp = false; // the server is: it may have replaced the tokens already
};

} // namespace countersign::ui::client
