// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/announcement.h"

#include "app/output.h"
#include "runtime/service.h"

namespace countersign::app {

using namespace Qt::StringLiterals;

void announce(const runtime::Service &service, const QString &dataDirectory)
{
    const runtime::Addresses &addresses = service.addresses();
    printLine(u"Countersign is running. Stop it with Ctrl+C."_s);
    printLine(u"  HTTP         %1  (this machine only)"_s.arg(addresses.http));
    printLine(u"  HTTPS        %1"_s.arg(addresses.https));
    printLine(u"  certificate  SHA-256 %1"_s.arg(
        QString::fromLatin1(addresses.certificateSha256.toHex(':'))));
    printLine(u"  data         %1"_s.arg(dataDirectory));
    if (!service.hasStaff())
        printLine(
            u"Nobody can sign in yet: stop the service and make the owner with `countersignd bootstrap`."_s);
    if (service.demoAccounts().isEmpty())
        return;
    printLine(u"  chat page    %1/demo"_s.arg(addresses.http));
    printLine(u"Demo accounts (role, e-mail, password):"_s);
    for (const runtime::DemoAccount &account : service.demoAccounts())
        printLine(
            u"  %1 %2 %3"_s.arg(account.role, -8).arg(account.email, -22).arg(account.password));
}

} // namespace countersign::app
