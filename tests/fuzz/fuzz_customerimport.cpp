// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file of customers, from its bytes to profiles. An input may begin with a line "mapping phone:Mobile,..."; the rest is
// the file.
#include "contract/contract.h"
#include "contract/schema.h"
#include "customers/csvreader.h"
#include "customers/csvtext.h"
#include "customers/customerimport.h"
#include "fuzzing.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace countersign;
using namespace countersign::customers;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{std::chrono::seconds(1'795'000'000)};
// Longer files repeat what shorter ones do, only slower.
constexpr qsizetype LongestInput = 64 * 1024;

struct Desk
{
    contract::Schema request;
    contract::Schema view;
    std::unique_ptr<contract::SchemaChecker> checker = std::make_unique<contract::SchemaChecker>();
};

const Desk &desk()
{
    static const Desk desk = [] {
        const auto contract = contract::Contract::builtIn().value();
        const QJsonObject document = QJsonDocument::fromJson(contract->document()).object();
        const auto schema = [&](const QString &name) {
            return contract::Schema::compile(
                       QJsonObject{{u"$ref"_s, u"#/components/schemas/"_s + name}}, document)
                .value();
        };
        return Desk{schema(u"CustomerCreateRequest"_s), schema(u"Customer"_s)};
    }();
    return desk;
}

// A row as RFC 4180 writes it.
QByteArray written(const QStringList &cells)
{
    QByteArray row;
    for (const QString &cell : cells) {
        QByteArray text = cell.toUtf8();
        row += (row.isEmpty() ? "\"" : ",\"") + text.replace("\"", "\"\"") + '"';
    }
    return row + '\n';
}

struct Table
{
    QList<QStringList> rows;
    bool sound = false; // to its end
};

Table read(QByteArrayView text, char delimiter)
{
    Table table;
    qsizetype bytes = 0;
    const auto done = readCsv(text, delimiter, [&](qint64 number, const QStringList &cells) {
        FUZZ_REQUIRE(number == table.rows.size() + 1);
        FUZZ_REQUIRE(!cells.isEmpty());
        qsizetype characters = 0;
        for (const QString &cell : cells)
            characters += cell.size();
        // A row costs memory in proportion to its bytes, and there is an end to it.
        FUZZ_REQUIRE(characters <= text.size());
        FUZZ_REQUIRE(cells.size() <= MaximumCells);
        bytes += characters + cells.size();
        table.rows.append(cells);
        return true;
    });
    FUZZ_REQUIRE(bytes <= text.size() + 1);
    if (!done)
        FUZZ_REQUIRE(done.error().code == ErrorCode::InvalidImport);
    table.sound = done.has_value();
    return table;
}

// Quoted cell by cell and read again it is the same table.
void checkRoundTrip(const Table &table)
{
    QByteArray text;
    for (const QStringList &row : table.rows)
        text += written(row);
    const Table again = read(text, ',');
    FUZZ_REQUIRE(again.sound && again.rows == table.rows);
}

void checkColumns(const ImportColumns &columns, const QStringList &headings)
{
    FUZZ_REQUIRE(columns.count == headings.size());
    FUZZ_REQUIRE(columns.fields.contains(u"name"_s));
    FUZZ_REQUIRE(columns.fields.contains(u"phone"_s) || columns.fields.contains(u"email"_s));
    FUZZ_REQUIRE(columns.fields.size() + columns.custom.size() == headings.size());
    for (const qsizetype position : columns.fields)
        FUZZ_REQUIRE(position >= 0 && position < headings.size());
}

// What the import lets in is what the API would have let in, can be shown, and comes back from storage as it was.
void checkProfile(const Profile &profile)
{
    FUZZ_REQUIRE(profile.phone || profile.email);
    const QJsonObject stored = profileToJson(profile);
    const auto restored = profileFromJson(stored);
    FUZZ_REQUIRE(restored && profileToJson(*restored) == stored);
    QJsonObject request = stored;
    request.remove(u"loftId"_s);
    contract::SchemaChecker &checker = *desk().checker;
    FUZZ_REQUIRE(checker.check(desk().request, request));
    const Customer customer{CustomerId(u"01938a00-1111-7222-8333-444455556666"_s),
                            profile,
                            Source::Import,
                            Now,
                            Now,
                            1};
    FUZZ_REQUIRE(checker.check(desk().view, contract::encode(viewOf(customer))));
}

// Errors go into replies and logs: they say what is wrong and never what stood there.
void checkErrors(const QList<contract::ImportRowError> &errors, qint64 row,
                 const QStringList &cells)
{
    FUZZ_REQUIRE(!errors.isEmpty() && errors.size() < 200);
    for (const contract::ImportRowError &error : errors) {
        FUZZ_REQUIRE(error.row == row && !error.code.isEmpty() && error.detail.size() < 200);
        for (const QString &cell : cells) {
            const bool telling
                = cell.size() > 8 && std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); });
            FUZZ_REQUIRE(!telling || !error.detail.contains(cell));
        }
    }
}

void checkRows(const Table &table, const ImportOptions &options)
{
    const auto columns = ImportColumns::from(table.rows.first(), options);
    if (!columns) {
        FUZZ_REQUIRE(columns.error().code == ErrorCode::InvalidImport);
        return;
    }
    checkColumns(*columns, table.rows.first());
    qsizetype accepted = 0;
    qsizetype refused = 0;
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        const auto checked = checkRow(i + 1, table.rows.at(i), *columns, options.region);
        if (checked) {
            ++accepted;
            checkProfile(*checked);
        } else {
            ++refused;
            checkErrors(checked.error(), i + 1, table.rows.at(i));
        }
    }
    FUZZ_REQUIRE(accepted + refused == table.rows.size() - 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    QByteArrayView file(data, std::min(static_cast<qsizetype>(size), LongestInput));
    ImportOptions options;
    if (file.startsWith("mapping ")) {
        const auto [line, rest] = fuzz::splitLine(file);
        const auto parsed = parseMapping(QString::fromUtf8(line.sliced(8)));
        if (!parsed) {
            FUZZ_REQUIRE(parsed.error().code == ErrorCode::InvalidRequest);
            return 0;
        }
        options.headings = *parsed;
        file = rest;
    }
    const auto text = decodeCsvText(file.toByteArray());
    if (!text) {
        FUZZ_REQUIRE(text.error().code == ErrorCode::InvalidImport);
        return 0;
    }
    FUZZ_REQUIRE(text->isValidUtf8() && !text->contains('\0'));
    const char delimiter = detectDelimiter(*text);
    FUZZ_REQUIRE(QByteArrayView(",;\t").contains(delimiter));
    const Table table = read(*text, delimiter);
    checkRoundTrip(table);
    if (!table.rows.isEmpty())
        checkRows(table, options);
    return 0;
}
