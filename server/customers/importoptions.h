// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>

namespace countersign::customers {

// How a file is to be imported.
struct ImportOptions
{
    enum class OnError : quint8 {
        Reject, // one faulty row refuses the file
        Skip    // the good rows are imported
    };

    OnError onError = OnError::Reject;
    bool dryRun = false;
    QString region = QStringLiteral("US"); // of phone numbers without a country code
    QHash<QString, QString> headings
        = {}; // heading by field ("phone" → "Mobile"), for those that are not called alike
};

/// Fields that a column can hold; every other column is a custom field.
const QStringList &importFields();

/// From the query of POST /v1/customers/imports. InvalidRequest for a mapping that cannot be understood.
Result<ImportOptions> importOptionsOf(const QJsonObject &query, const QString &defaultRegion);
/// Reads "phone:Mobile,name:Full name"; a comma, colon or backslash in a heading is written with a backslash before it.
Result<QHash<QString, QString>> parseMapping(const QString &text);

} // namespace countersign::customers
