// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"
#include "customers/importoptions.h"

// The rules of the CSV import: from cells to profiles. Pure.
namespace countersign::customers {

// Which cell of a row holds what.
struct ImportColumns
{
    QHash<QString, qsizetype> fields;            // position by field
    QList<std::pair<qsizetype, QString>> custom; // position and name of the custom fields
    qsizetype count = 0;

    /// From the row of headings. InvalidImport if a needed column is missing, or a heading is empty or there twice.
    static Result<ImportColumns> from(const QStringList &headings, const ImportOptions &options);
    QString cell(const QStringList &cells, const QString &field) const;
};

/// The profile in a row, or everything that is wrong with it. Never repeats what a cell holds.
std::expected<Profile, QList<contract::ImportRowError>>
checkRow(qint64 row, const QStringList &cells, const ImportColumns &columns, const QString &region);

/// An error of a row.
contract::ImportRowError rowError(qint64 row, const QString &column, ErrorCode code,
                                  const QString &detail);

// Finds phone numbers and e-mail addresses that a file has twice, by their blind indexes.
class FileDuplicates
{
public:
    /// Nothing if the row's addresses are new; else the error. An empty index does not count.
    std::optional<contract::ImportRowError> take(qint64 row, const QByteArray &phoneIndex,
                                                 const QByteArray &emailIndex);

private:
    QHash<QByteArray, qint64> m_rows; // first row by index
};

} // namespace countersign::customers
