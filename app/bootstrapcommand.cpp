// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrapcommand.h"

#include "app/offline.h"
#include "app/output.h"
#include "runtime/graph.h"

namespace countersign::app {

using namespace Qt::StringLiterals;

namespace {

Result<void> makeOwner(const Settings &settings, const QString &email, const QString &name)
{
    if (email.isEmpty() || name.isEmpty())
        return failure(ErrorCode::InvalidRequest,
                       u"Say who the owner is: --email ADDRESS --name NAME."_s);
    auto core = openOffline(settings);
    if (!core)
        return failureOf(core);
    auto rules = identity::PasswordRules::load();
    if (!rules)
        return failureOf(rules);
    identity::HashPool pool({});
    identity::StaffService staff(runtime::staffParts(**core, pool), std::move(*rules));
    const auto empty = staff.isEmpty();
    if (!empty)
        return failureOf(empty);
    if (!*empty)
        return failure(ErrorCode::Conflict,
                       u"There are accounts already; sign in with one of them."_s);
    const QString password = askSecret(u"Password of the owner (12 characters or more): "_s);
    return staff.createOwner(Actor::system((*core)->clock().now()), email, name, password)
        .transform([](const StaffId &) {});
}

} // namespace

int bootstrap(const Settings &settings, const QString &email, const QString &name)
{
    const auto made = makeOwner(settings, email, name);
    if (!made) {
        printError(made.error());
        return made.error().code == ErrorCode::InvalidRequest ? 2 : 1;
    }
    printLine(u"The owner's account is made. Start the service and sign in with it."_s);
    return 0;
}

} // namespace countersign::app
