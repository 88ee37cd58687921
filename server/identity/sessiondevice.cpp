// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/sessiondevice.h"

#include "base/encoding.h"
#include "vault/vault.h"

#include <QJsonDocument>

namespace countersign::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestUserAgent = 300;

vault::Place placeOf(const Session &session)
{
    return {"sessions"_L1, "device"_L1, session.id.value()};
}

} // namespace

Result<QByteArray> sealDevice(database::Connection &transaction, vault::Vault &vault,
                              const Session &session, const Actor &actor)
{
    const QByteArray device = canonicalJson(
        {{u"address"_s, actor.address}, {u"userAgent"_s, actor.userAgent.left(LongestUserAgent)}});
    return vault.seal(transaction, session.person, placeOf(session), device)
        .or_else([](const Error &error) {
            return error.code == ErrorCode::NotFound ? Result<QByteArray>(QByteArray())
                                                     : std::unexpected(error);
        });
}

Result<SessionDevice> openDevice(database::Connection &connection, const vault::Vault &vault,
                                 const Session &session)
{
    if (session.device.isEmpty())
        return SessionDevice();
    return vault.open(connection, session.person, placeOf(session), session.device)
        .transform([](const QByteArray &device) {
            const QJsonObject object = QJsonDocument::fromJson(device).object();
            return SessionDevice{object.value("address"_L1).toString(),
                                 object.value("userAgent"_L1).toString()};
        })
        .or_else([](const Error &error) {
            return error.code == ErrorCode::NotFound ? Result<SessionDevice>(SessionDevice())
                                                     : std::unexpected(error);
        });
}

QString maskAddress(const QString &address)
{
    const bool isV6 = address.contains(u':');
    const QStringList groups = address.split(isV6 ? u':' : u'.');
    if (isV6)
        return groups.first(2).join(u':') + u":*"_s;
    return groups.size() == 4 ? groups.first(2).join(u'.') + u".*.*"_s : address;
}

QString maskUserAgent(const QString &userAgent)
{
    return userAgent.section(u'/', 0, 0).section(u' ', 0, 0);
}

} // namespace countersign::identity
