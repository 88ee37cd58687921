// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customerimport.h"
#include "customers/customerservice.h"

#include <atomic>

namespace countersign::audit {
struct Event;
}

namespace countersign::customers {

// How far an import is, and at its end what came of it.
struct ImportProgress
{
    enum class State : quint8 { Running, Completed, Refused, Failed, Cancelled };

    State state = State::Running;
    std::optional<qint64> rowsTotal;
    qint64 rowsRead = 0;
    qint64 imported = 0;
    qint64 errorCount = 0;
    QList<contract::ImportRowError> errors; // the first MaximumErrors
    QString detail;

    static constexpr qsizetype MaximumErrors = 1000;
    void addError(const contract::ImportRowError &error);
};

QString importStateName(ImportProgress::State state);

// One import from file to commit, on the calling thread, which it blocks. Everything slow (reading, checking, sealing)
// happens before the one transaction in which all rows are stored, or none.
class ImportRun
{
public:
    /// Hears of progress every few hundred rows and at the end, on the importing thread.
    using Report = std::function<void(const ImportProgress &)>;

    /// `cancelled` may be set from another thread at any time.
    ImportRun(const CustomerContext &context, const Actor &actor, QString importId,
              ImportOptions options, const std::atomic_bool &cancelled, Report report);

    ImportProgress run(const QByteArray &file);

private:
    // A row as it was read: its profile, or what is wrong with it.
    struct Checked
    {
        qint64 row = 0; // in the file
        std::expected<Profile, QList<contract::ImportRowError>> profile;
        CustomerIndexes indexes;
    };
    struct Prepared
    {
        qint64 row = 0;
        CustomerRow stored;
        vault::PreparedKey key;
    };

    Result<void> readFile(const QByteArray &file);
    Result<void> countRows(const QByteArray &text, char delimiter);
    Result<void> takeRow(qint64 number, const QStringList &cells);
    Result<void> settleBatch();
    Result<void> settle(Checked &checked, const QSet<QByteArray> &taken,
                        const QSet<QByteArray> &erased);
    Result<void> prepare(const Checked &checked);
    Result<void> finish();
    Result<void> store();
    Result<qint64> insertAll(audit::Transaction &transaction);
    audit::Event eventNow(bool success, const QString &error) const;
    void end(const Result<void> &outcome);

    const CustomerContext &m_context;
    const CustomerSealing m_sealing;
    const Actor m_actor;
    const QString m_importId;
    const ImportOptions m_options;
    const std::atomic_bool &m_cancelled;
    const Report m_report;

    ImportColumns m_columns;
    FileDuplicates m_duplicates;
    std::vector<Checked> m_batch;
    std::vector<Prepared> m_prepared;
    ImportProgress m_progress;
};

} // namespace countersign::customers
