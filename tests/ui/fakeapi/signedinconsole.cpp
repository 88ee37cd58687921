// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fakeapi/signedinconsole.h"

#include <QTest>

namespace countersign::tests {

using namespace Qt::StringLiterals;

bool signIn(ui::client::ApiClient &client, ui::client::Staff *staff)
{
    std::optional<bool> done;
    ui::client::AuthClient(client).signIn(
        u"admin@example.com"_s, u"a long phrase nobody guesses"_s, &client,
        [&](const ui::client::ApiResult<ui::client::SignInStep> &step) {
            const auto *found = step ? std::get_if<ui::client::Staff>(&*step) : nullptr;
            done = found != nullptr;
            if (found && staff)
                *staff = *found;
        });
    return QTest::qWaitFor([&] { return done.has_value(); }) && *done;
}

bool SignedInConsole::start()
{
    return listens && signIn(client, &staff);
}

} // namespace countersign::tests
