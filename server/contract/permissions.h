// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QSet>

namespace countersign::contract {

// Which role may do what, read from resources/roles.json: {"roles": {"manager": ["customers:read", …], …}}.
// Immutable after load(), so any thread may ask it. What is not listed is not allowed.
class PermissionMatrix
{
public:
    /// Fails with Internal, saying what is wrong, if the document is not of that form or names something that is
    /// not a permission ("resource:action", lower case).
    static Result<PermissionMatrix> load(const QByteArray &rolesJson);

    bool allows(QStringView role, QStringView permission) const;
    bool hasRole(QStringView role) const;
    /// Sorted.
    QStringList roles() const;
    /// The permissions of `role`, sorted.
    QStringList permissions(QStringView role) const;

private:
    QHash<QString, QSet<QString>> m_permissions;
};

} // namespace countersign::contract
