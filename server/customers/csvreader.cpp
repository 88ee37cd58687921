// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/csvreader.h"

#include <csv.h>

#include <algorithm>

namespace countersign::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t ChunkSize = 64 * 1024;
constexpr std::size_t MaximumCell = 16 * 1024; // beyond it, a quote is missing somewhere

struct Reading
{
    const std::function<bool(qint64, const QStringList &)> &row;
    QStringList cells = {};
    qint64 number = 1;
    bool stopped = false;
    bool cellTooLong = false;
    bool tooManyCells = false;
};

void takeCell(void *bytes, std::size_t size, void *data)
{
    auto &reading = *static_cast<Reading *>(data);
    if (reading.stopped)
        return;
    if (size > MaximumCell) {
        reading.cellTooLong = reading.stopped = true;
        return;
    }
    if (reading.cells.size() == MaximumCells) {
        reading.tooManyCells = reading.stopped = true;
        return;
    }
    reading.cells.append(
        QString::fromUtf8(static_cast<const char *>(bytes), static_cast<qsizetype>(size)));
}

void endRow(int, void *data)
{
    auto &reading = *static_cast<Reading *>(data);
    if (reading.stopped)
        return;
    const bool blank
        = std::ranges::all_of(reading.cells, [](const QString &cell) { return cell.isEmpty(); });
    if (!blank) {
        reading.stopped = !reading.row(reading.number, reading.cells);
        ++reading.number;
    }
    reading.cells.clear();
}

// Owns libcsv's parser.
class Parser
{
public:
    explicit Parser(char delimiter)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    bool parse(QByteArrayView chunk, Reading &reading)
    {
        const auto size = static_cast<std::size_t>(chunk.size());
        return csv_parse(&m_parser, chunk.data(), size, takeCell, endRow, &reading) == size;
    }
    bool finish(Reading &reading) { return csv_fini(&m_parser, takeCell, endRow, &reading) == 0; }
    bool cellIsTooLong() const { return m_parser.entry_pos > MaximumCell; }

private:
    csv_parser m_parser{};
};

std::unexpected<Error> faultyQuotes(qint64 number)
{
    return failure(
        ErrorCode::InvalidImport,
        u"Row %1 is not proper CSV: a quotation mark is missing or stands in a wrong place."_s.arg(
            number));
}

std::unexpected<Error> tooManyCells(qint64 number)
{
    return failure(ErrorCode::InvalidImport,
                   u"Row %1 has more than %2 cells."_s.arg(number).arg(MaximumCells));
}

} // namespace

Result<void> readCsv(QByteArrayView utf8, char delimiter,
                     const std::function<bool(qint64, const QStringList &)> &row)
{
    Reading reading{.row = row};
    Parser parser(delimiter);
    for (qsizetype at = 0; at < utf8.size() && !reading.stopped;
         at += static_cast<qsizetype>(ChunkSize)) {
        const auto size = std::min(static_cast<qsizetype>(ChunkSize), utf8.size() - at);
        if (!parser.parse(utf8.sliced(at, size), reading) || parser.cellIsTooLong())
            return faultyQuotes(reading.number);
    }
    if (reading.tooManyCells)
        return tooManyCells(reading.number);
    if (reading.cellTooLong || (!reading.stopped && !parser.finish(reading)))
        return faultyQuotes(reading.number);
    return {};
}

} // namespace countersign::customers
