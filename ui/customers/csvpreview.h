// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <expected>

namespace countersign::ui::customers {

// The beginning of a CSV file, to choose columns by. The server reads the file itself and has the
// last word.
struct CsvPreview
{
    QStringList headings;
    QList<QStringList> rows; // the first few
};

/// Reads the beginning of a file: UTF-8 with or without BOM, UTF-16 with BOM; comma or semicolon;
/// quotes after RFC 4180. Fails with a sentence for people.
std::expected<CsvPreview, QString> readPreview(const QByteArray &beginning, int rows);
/// The heading that most likely holds `field` ("name", "phone", …); empty if none does.
QString guessHeading(const QString &field, const QStringList &headings);

} // namespace countersign::ui::customers
