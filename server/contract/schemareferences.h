// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace countersign::contract {

/// `schema` with every "$ref" replaced by what it points to in `document`; members beside a "$ref" win over those
/// it brings. Fails with Internal if one does not resolve or leads back to itself.
Result<QJsonObject> resolveReferences(const QJsonObject &schema, const QJsonObject &document);

/// What a JSON pointer in URI fragment form ("#/components/parameters/Limit") points to, with no other reference
/// resolved. Fails with Internal.
Result<QJsonObject> resolvePointer(const QString &reference, const QJsonObject &document);

} // namespace countersign::contract
