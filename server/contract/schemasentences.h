// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QStringList>

namespace countersign::contract {

// One thing that a schema checker found: where, and in the checker's words.
struct Finding
{
    QStringList path; // tokens from the root, "customFields", "tags", "0"
    QString message;
};

/// The schema of the value at `path`, as far as `properties`, `items` and `additionalProperties` lead to it.
QJsonObject schemaAt(const QJsonObject &root, const QStringList &path);
/// The JSON pointer (RFC 6901) of `path`, "/customFields/tags/0"; empty for the root.
QString jsonPointer(const QStringList &path);

/// The one error to report for `findings` (not empty): the innermost one, told as a sentence from the schema's own
/// rules. `schema` is the root schema with its references in place, `value` what was checked.
Error explainFindings(QList<Finding> findings, const QJsonObject &schema, const QJsonValue &value);

} // namespace countersign::contract
