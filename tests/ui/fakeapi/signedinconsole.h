// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"
#include "client/authclient.h"
#include "crypto/startup.h"
#include "ui/fakeapi/fakeapi.h"

#include <QSettings>
#include <QTemporaryDir>

namespace countersign::tests {

/// Signs the admin in at an invented API and waits for it; `staff`, if given, is who they are. False if that fails.
bool signIn(ui::client::ApiClient &client, ui::client::Staff *staff = nullptr);

// What a page of the console stands on: an invented API, a client that is signed in there as the admin, and settings and a
// folder of its own. One for each test function.
class SignedInConsole
{
public:
    /// Waits for the sign-in; false if that fails.
    bool start();

    crypto::Startup startup; // the invented API signs its trail
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    FakeApi api;
    const bool listens = api.listen(); // before its address is asked for
    ui::client::ApiClient client{api.transport()};
    ui::client::Staff staff;
};

} // namespace countersign::tests
