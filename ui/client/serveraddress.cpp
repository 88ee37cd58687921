// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/serveraddress.h"

#include <QCoreApplication>

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ServerAddress)
};

} // namespace

std::expected<QUrl, QString> parseServerAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.isEmpty() && !text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == "http"_L1)
        return std::unexpected(
            Texts::tr("Plain http would show passwords to everybody on the way. Countersign talks "
                      "to other machines over https only."));
    if (!url.isValid() || url.host().isEmpty() || url.scheme() != "https"_L1)
        return std::unexpected(Texts::tr("This is not the address of a server. It should look like "
                                         "https://desk.example.com:8643."));
    if (!url.userInfo().isEmpty())
        return std::unexpected(Texts::tr(
            "Leave the user name and password out of the address. You sign in afterwards."));
    const bool hasPath = !url.path().isEmpty() && url.path() != "/"_L1;
    if (hasPath || url.hasQuery() || url.hasFragment())
        return std::unexpected(
            Texts::tr("Only the name of the machine and its port belong in the address."));
    url.setPath({});
    if (url.port() == 443)
        url.setPort(-1);
    return url;
}

} // namespace countersign::ui::client
