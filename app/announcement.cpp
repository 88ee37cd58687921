// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/announcement.h"

#include "app/output.h"
#include "base/fingerprint.h"
#include "runtime/service.h"

namespace countersign::app {

using namespace Qt::StringLiterals;

void announce(const runtime::Service &service, const QString &dataDirectory)
{
    const runtime::Addresses &addresses = service.addresses();
    printLine(u"Countersign is running. Stop it with Ctrl+C."_s);
    printLine(u"  HTTP         %1  (this machine only)"_s.arg(addresses.http));
    printLine(u"  HTTPS        %1"_s.arg(addresses.https));
    printLine(u"  certificate  SHA-256 %1"_s.arg(readableFingerprint(addresses.certificateSha256)));
    printLine(u"  data         %1"_s.arg(dataDirectory));
    if (const QString code = service.setupCode(); !code.isEmpty())
        printLine(
            u"Nobody can sign in yet. Make the owner's account in the window, or by POST /v1/setup with this code, which is good once:\n  set-up code  %1"_s
                .arg(code));
    if (service.demoAccounts().isEmpty())
        return;
    printLine(u"  chat page    %1/demo"_s.arg(addresses.http));
    printLine(u"Demo accounts (role, e-mail, password):"_s);
    for (const runtime::DemoAccount &account : service.demoAccounts())
        printLine(
            u"  %1 %2 %3"_s.arg(account.role, -8).arg(account.email, -22).arg(account.password));
}

} // namespace countersign::app
