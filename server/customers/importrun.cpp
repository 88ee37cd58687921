// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/importrun.h"

#include "audit/ledger.h"
#include "customers/csvreader.h"
#include "customers/csvtext.h"
#include "database/database.h"

namespace countersign::customers {

using namespace Qt::StringLiterals;
using State = ImportProgress::State;

namespace {

constexpr qint64 MaximumRows = 500'000;
constexpr std::size_t RowsPerBatch = 500;

// How the steps of a run tell each other that somebody cancelled it; never leaves this file.
std::unexpected<Error> cancelledByUser()
{
    return failure(ErrorCode::Conflict, u"The import was cancelled."_s);
}

std::unexpected<Error> tooManyFaults(qint64 count)
{
    return failure(ErrorCode::InvalidImport,
                   count == 1 ? u"One row has a mistake, so nothing was imported."_s
                              : u"%1 rows have a mistake, so nothing was imported."_s.arg(count));
}

} // namespace

QString importStateName(State state)
{
    switch (state) {
    case State::Running:
        return u"running"_s;
    case State::Completed:
        return u"completed"_s;
    case State::Refused:
        return u"refused"_s;
    case State::Cancelled:
        return u"cancelled"_s;
    case State::Failed:
        break;
    }
    return u"failed"_s;
}

void ImportProgress::addError(const contract::ImportRowError &error)
{
    if (errors.size() < MaximumErrors)
        errors.append(error);
}

ImportRun::ImportRun(const CustomerContext &context, const Actor &actor, QString importId,
                     ImportOptions options, const std::atomic_bool &cancelled, Report report)
    : m_context(context)
    , m_sealing(context.vault, context.index)
    , m_actor(actor)
    , m_importId(std::move(importId))
    , m_options(std::move(options))
    , m_cancelled(cancelled)
    , m_report(std::move(report))
{}

ImportProgress ImportRun::run(const QByteArray &file)
{
    end(readFile(file).and_then([this] { return finish(); }));
    m_report(m_progress);
    return m_progress;
}

Result<void> ImportRun::readFile(const QByteArray &file)
{
    const auto text = decodeCsvText(file);
    if (!text)
        return failureOf(text);
    const char delimiter = detectDelimiter(*text);
    if (auto counted = countRows(*text, delimiter); !counted)
        return counted;
    m_report(m_progress);

    Result<void> taken;
    const auto read = readCsv(*text, delimiter, [&](qint64 number, const QStringList &cells) {
        taken
            = number == 1
                  ? ImportColumns::from(cells, m_options).transform([this](ImportColumns columns) {
                        m_columns = std::move(columns);
                    })
                  : takeRow(number, cells);
        return taken.has_value();
    });
    if (!taken || !read)
        return taken ? read : taken;
    return settleBatch();
}

Result<void> ImportRun::countRows(const QByteArray &text, char delimiter)
{
    qint64 rows = 0;
    const auto read = readCsv(text, delimiter, [&](qint64 number, const QStringList &) {
        rows = number - 1; // without the headings
        return rows <= MaximumRows && !m_cancelled;
    });
    if (!read)
        return read;
    if (rows > MaximumRows)
        return failure(ErrorCode::InvalidImport,
                       u"The file has more than %1 rows. Split it."_s.arg(MaximumRows));
    if (rows == 0)
        return failure(ErrorCode::InvalidImport, u"The file has headings but no rows."_s);
    m_progress.rowsTotal = rows;
    m_prepared.reserve(static_cast<std::size_t>(rows));
    return {};
}

Result<void> ImportRun::takeRow(qint64 number, const QStringList &cells)
{
    if (m_cancelled)
        return cancelledByUser();
    Checked checked{number, checkRow(number, cells, m_columns, m_options.region), {}};
    if (checked.profile)
        checked.indexes = m_sealing.indexesOf(*checked.profile);
    m_batch.push_back(std::move(checked));
    return m_batch.size() < RowsPerBatch ? Result<void>() : settleBatch();
}

// Asks the table for a whole batch at once, then settles its rows in their order.
Result<void> ImportRun::settleBatch()
{
    QList<QByteArray> indexes;
    for (const Checked &checked : m_batch) {
        for (const QByteArray &index : {checked.indexes.phone, checked.indexes.email}) {
            if (!index.isEmpty())
                indexes.append(index);
        }
    }
    const CustomerStore store(m_context.database.reader());
    const auto taken = store.taken(indexes);
    if (!taken)
        return failureOf(taken);
    const auto erased = store.erased(indexes);
    if (!erased)
        return failureOf(erased);
    for (Checked &checked : m_batch) {
        if (auto settled = settle(checked, *taken, *erased); !settled)
            return settled;
        ++m_progress.rowsRead;
    }
    m_batch.clear();
    m_report(m_progress);
    return {};
}

Result<void> ImportRun::settle(Checked &checked, const QSet<QByteArray> &taken,
                               const QSet<QByteArray> &erased)
{
    if (checked.profile) {
        if (const auto error
            = m_duplicates.take(checked.row, checked.indexes.phone, checked.indexes.email))
            checked.profile = std::unexpected(QList{*error});
        else if (taken.contains(checked.indexes.phone))
            checked.profile = std::unexpected(
                QList{rowError(checked.row, u"phone"_s, ErrorCode::Duplicate,
                               u"The phone number belongs to a customer already."_s)});
        else if (taken.contains(checked.indexes.email))
            checked.profile = std::unexpected(
                QList{rowError(checked.row, u"email"_s, ErrorCode::Duplicate,
                               u"The e-mail address belongs to a customer already."_s)});
        else if (erased.contains(checked.indexes.phone) || erased.contains(checked.indexes.email))
            checked.profile = std::unexpected(QList{rowError(
                checked.row, erased.contains(checked.indexes.phone) ? u"phone"_s : u"email"_s,
                ErrorCode::Conflict,
                u"This person was erased here. Add them by hand if they are a customer again."_s)});
    }
    if (checked.profile)
        return prepare(checked);
    ++m_progress.errorCount;
    for (const contract::ImportRowError &error : std::as_const(checked.profile.error()))
        m_progress.addError(error);
    return {};
}

// Nothing is stored after a fault under Reject, or in a dry run, so nothing need be sealed either.
Result<void> ImportRun::prepare(const Checked &checked)
{
    if (m_options.dryRun) {
        ++m_progress.imported;
        return {};
    }
    if (m_progress.errorCount > 0 && m_options.onError == ImportOptions::OnError::Reject)
        return {};
    const Instant now = m_context.clock.now();
    const Customer customer{
        CustomerId::make(now, m_context.random), *checked.profile, Source::Import, now, now, 1};
    auto key = m_context.vault.prepareKey(customer.person());
    auto row = m_sealing.seal(key, customer, checked.indexes);
    if (!row)
        return failureOf(row);
    row->importId = m_importId;
    m_prepared.push_back({checked.row, std::move(*row), std::move(key)});
    return {};
}

Result<void> ImportRun::finish()
{
    if (m_cancelled)
        return cancelledByUser();
    m_report(m_progress);
    if (m_progress.errorCount > 0 && m_options.onError == ImportOptions::OnError::Reject)
        return tooManyFaults(m_progress.errorCount);
    if (m_options.dryRun)
        return m_context.ledger.record(m_actor, eventNow(true, {}));
    return store();
}

Result<void> ImportRun::store()
{
    const auto imported = m_context.ledger.write<qint64>(
        m_actor, [this](audit::Transaction &transaction) { return insertAll(transaction); });
    if (!imported)
        return failureOf(imported);
    m_progress.imported = *imported;
    return {};
}

// Runs on the writer thread, while this object's thread waits for it.
Result<qint64> ImportRun::insertAll(audit::Transaction &transaction)
{
    CustomerStore store(transaction.sql());
    qint64 imported = 0;
    for (const Prepared &prepared : m_prepared) {
        if (m_cancelled)
            return cancelledByUser();
        const auto inserted = store.insert(prepared.stored);
        if (!inserted)
            return failureOf(inserted);
        if (!*inserted) { // somebody added or erased the same customer since the row was checked
            ++m_progress.errorCount;
            m_progress.addError(rowError(
                prepared.row, {}, ErrorCode::Duplicate,
                u"The phone number or e-mail address belongs to a customer already, or to somebody who was erased."_s));
            continue;
        }
        if (const auto stored
            = m_context.vault.storeKey(transaction.sql(), prepared.key, transaction.now());
            !stored)
            return failureOf(stored);
        ++imported;
    }
    if (m_progress.errorCount > 0 && m_options.onError == ImportOptions::OnError::Reject)
        return tooManyFaults(m_progress.errorCount);
    m_progress.imported = imported;
    transaction.record(eventNow(true, {}));
    return imported;
}

audit::Event ImportRun::eventNow(bool success, const QString &error) const
{
    return {.action = success ? u"customer.import.completed"_s : u"customer.import.refused"_s,
            .resource = u"customer_import"_s,
            .resourceId = m_importId,
            .success = success,
            .error = error,
            .details = {{u"rows"_s, m_progress.rowsRead},
                        {u"imported"_s, m_options.dryRun ? 0 : m_progress.imported},
                        {u"faultyRows"_s, m_progress.errorCount},
                        {u"dryRun"_s, m_options.dryRun}}};
}

void ImportRun::end(const Result<void> &outcome)
{
    m_prepared.clear();
    if (outcome) {
        m_progress.state = State::Completed;
        return;
    }
    m_progress.imported = 0;
    if (m_cancelled)
        m_progress.state = State::Cancelled;
    else
        m_progress.state
            = outcome.error().code == ErrorCode::InvalidImport ? State::Refused : State::Failed;
    m_progress.detail = m_cancelled ? cancelledByUser().error().detail : outcome.error().detail;
    const QString code = m_cancelled ? u"cancelled"_s : errorCodeName(outcome.error().code);
    if (const auto recorded = m_context.ledger.record(m_actor, eventNow(false, code)); !recorded) {
        m_progress.state = State::Failed;
        m_progress.detail = recorded.error().detail;
    }
}

} // namespace countersign::customers
