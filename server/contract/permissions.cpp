// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/permissions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace countersign::contract {

using namespace Qt::StringLiterals;

namespace {

bool isWord(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || c == u'_';
    });
}

bool isPermission(QStringView text)
{
    const auto parts = text.split(u':');
    return parts.size() == 2 && isWord(parts.first()) && isWord(parts.last());
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

Result<PermissionMatrix> PermissionMatrix::load(const QByteArray &rolesJson)
{
    const QJsonObject roles
        = QJsonDocument::fromJson(rolesJson).object().value("roles"_L1).toObject();
    if (roles.isEmpty())
        return failure(ErrorCode::Internal,
                       u"The list of roles is not a JSON object with a member “roles”."_s);
    PermissionMatrix matrix;
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        if (!isWord(role.key()) || !role.value().isArray())
            return failure(
                ErrorCode::Internal,
                u"The role “%1” is not a lower-case name with a list."_s.arg(role.key()));
        QSet<QString> &permissions = matrix.m_permissions[role.key()];
        for (const QJsonValue &permission : role.value().toArray()) {
            if (!isPermission(permission.toString()))
                return failure(ErrorCode::Internal,
                               u"“%1” of the role “%2” is not a permission."_s.arg(
                                   permission.toString(), role.key()));
            permissions.insert(permission.toString());
        }
    }
    return matrix;
}

bool PermissionMatrix::allows(QStringView role, QStringView permission) const
{
    const auto found = m_permissions.constFind(role.toString());
    return found != m_permissions.constEnd() && found->contains(permission.toString());
}

bool PermissionMatrix::hasRole(QStringView role) const
{
    return m_permissions.contains(role.toString());
}

QStringList PermissionMatrix::roles() const
{
    return sorted(m_permissions.keys());
}

QStringList PermissionMatrix::permissions(QStringView role) const
{
    return sorted(m_permissions.value(role.toString()).values());
}

} // namespace countersign::contract
