// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailverifier.h"

#include "audit/auditstore.h"
#include "audit/indexcheck.h"
#include "audit/sqlledger.h"
#include "audit/stretchcrew.h"
#include "audit/trailcheck.h"
#include "database/connection.h"
#include "database/settings.h"

#include <QFile>

#include <atomic>
#include <bit>
#include <future>

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

// The index is read beside the events, on a thread and a connection of its own.
class IndexReading
{
public:
    IndexReading(const QString &path, IndexCheck &index)
        : m_read(std::async(std::launch::async, [this, path, &index] { return read(path, index); }))
    {}
    ~IndexReading() { m_stopped = true; }
    Result<void> wait() { return m_read.get(); }

private:
    Result<void> read(const QString &path, IndexCheck &index)
    {
        auto connection
            = database::Connection::openSqlite(path, database::Connection::Mode::ReadOnly);
        if (!connection)
            return failureOf(connection);
        return (*connection)->snapshot([&](database::Connection &snapshot) {
            return index.read(snapshot, [this] { return !m_stopped; });
        });
    }

    std::atomic<bool> m_stopped = false;
    std::future<Result<void>> m_read; // waits for its end
};

// Walks through a database. What it reads itself is one snapshot; what its threads read lies within that, because the
// trail only grows.
class DatabaseWalk
{
public:
    DatabaseWalk(const QString &path, database::Connection &connection, quint64 described,
                 const VerifyOptions &options)
        : m_path(path)
        , m_connection(connection)
        , m_options(options)
        , m_index(described)
    {}

    Result<VerifyReport> run()
    {
        const auto named = database::readSetting(m_connection, PublicKeySetting);
        if (!named)
            return failureOf(named);
        const bool trusted = !m_options.publicKey.isEmpty();
        TrailCheck check(trusted ? m_options.publicKey : (*named).value_or(QByteArray()), trusted);
        check.expect(m_options.witnessed);
        if (const auto walked = walk(check); !walked)
            return failureOf(walked);
        VerifyReport report = check.report();
        report.cancelled = m_cancelled;
        return report;
    }

private:
    Result<void> walk(TrailCheck &check)
    {
        const auto total = AuditStore(m_connection).size();
        if (!total)
            return failureOf(total);
        if (const auto next = readCheckpoint(0); !next)
            return next;
        m_total = *total;
        IndexReading reading(m_path, m_index);
        if (const auto taken = takeStretches(check); !taken || m_cancelled)
            return taken;
        if (const auto ended = end(check); !ended || !check.isGood())
            return ended;
        if (const auto read = reading.wait(); !read)
            return read;
        if (const auto wrong = m_index.firstFault())
            check.fault(*wrong * StretchSize, *wrong * StretchSize + StretchSize - 1,
                        u"The index that filters find these events by was changed."_s);
        return {};
    }

    Result<void> takeStretches(TrailCheck &check)
    {
        StretchCrew crew(m_path, m_total, m_index, m_options.processors);
        while (check.isGood() && !crew.isAtEnd()) {
            const auto stretch = crew.next();
            if (!stretch)
                return failureOf(stretch);
            if (const auto taken = take(*stretch, check); !taken)
                return taken;
            m_cancelled = m_options.progress && !m_options.progress(check.size(), m_total);
            if (m_cancelled)
                return {};
        }
        return {};
    }

    Result<void> take(const CheckedStretch &stretch, TrailCheck &check)
    {
        const quint64 end = stretch.tree.first() + stretch.good;
        while (check.isGood() && check.size() < end) {
            const quint64 stop = m_next ? std::min(end, m_next->size) : end;
            if (!check.grow(stretch.tree, stop, m_nodes))
                break;
            if (const auto taken = checkpointsUpTo(check); !taken)
                return taken;
        }
        if (stretch.fault)
            check.fault(stretch.fault->first, stretch.fault->last, stretch.fault->what);
        if (check.isGood())
            m_index.add(stretch.tree.first() / StretchSize, stretch.indexSum);
        return {};
    }

    // The checkpoint after `size`, kept until the walk gets there.
    Result<void> readCheckpoint(quint64 size)
    {
        auto next = m_connection.one(
            u"SELECT size, note FROM audit_checkpoints WHERE size > ? ORDER BY size LIMIT 1"_s,
            {static_cast<qint64>(size)}, [](const database::Row &row) {
                return StoredCheckpoint{static_cast<quint64>(row.integer(0)), row.blob(1)};
            });
        if (!next)
            return failureOf(next);
        m_next = std::move(*next);
        return {};
    }

    Result<void> checkpointsUpTo(TrailCheck &check)
    {
        if (!m_next || m_next->size != check.size() || !check.checkpoint(m_next->note))
            return {};
        return readCheckpoint(check.size());
    }

    Result<void> end(TrailCheck &check)
    {
        // One that the walk has not come to is stored under a larger size than there are events.
        if (m_next && check.checkpoint(m_next->note))
            check.fault(0, check.size(),
                        u"A checkpoint is stored under another size than it speaks of."_s);
        check.end();
        const VerifyReport soFar = check.report();
        if (soFar.events - soFar.signedEvents >= SqlLedger::EventsPerCheckpoint)
            check.fault(soFar.signedEvents, soFar.events - 1,
                        u"Checkpoints over the newest events are missing."_s);
        const auto nodes = count(u"SELECT count(*) FROM audit_nodes"_s);
        const auto strays = count(u"SELECT count(*) FROM audit_events WHERE idx < 0"_s);
        if (!nodes || !strays)
            return failureOf(nodes ? strays : nodes);
        const auto unread = count(u"SELECT count(*) FROM audit_checkpoints WHERE size <= 0"_s);
        if (!unread)
            return failureOf(unread);
        if (*unread != 0)
            check.fault(0, soFar.events,
                        u"A checkpoint is stored under a size that there is none of."_s);
        if (*strays != 0)
            check.fault(soFar.events, soFar.events + *strays - 1,
                        u"Events are stored under numbers that there are none of."_s);
        // A tree of n leaves has n minus its number of peaks inner nodes that are complete.
        if (*nodes != soFar.events - static_cast<quint64>(std::popcount(soFar.events)))
            check.fault(0, soFar.events, u"The stored tree has nodes that belong to no event."_s);
        return {};
    }

    Result<quint64> count(const QString &sql)
    {
        return m_connection
            .one(sql, {},
                 [](const database::Row &row) { return static_cast<quint64>(row.integer(0)); })
            .transform([](const std::optional<quint64> &number) { return number.value_or(0); });
    }

    const QString m_path;
    database::Connection &m_connection;
    const VerifyOptions &m_options;
    const crypto::NodeReader m_nodes = AuditStore(m_connection).nodes();
    IndexCheck m_index;
    std::optional<StoredCheckpoint> m_next;
    quint64 m_total = 0;
    bool m_cancelled = false;
};

} // namespace

Result<VerifyReport> verifyDatabase(const QString &path, const VerifyOptions &options)
{
    if (!QFile::exists(path))
        return failure(ErrorCode::Unavailable, u"There is no database at this place."_s);
    auto connection = database::Connection::openSqlite(path, database::Connection::Mode::ReadOnly);
    if (!connection)
        return failureOf(connection);
    Result<VerifyReport> report;
    const auto read = (*connection)->snapshot([&](database::Connection &snapshot) -> Result<void> {
        const auto described = IndexCheck::described(snapshot);
        if (!described)
            return failureOf(described);
        report = DatabaseWalk(path, snapshot, *described, options).run();
        return report ? Result<void>() : failureOf(report);
    });
    return read ? report : Result<VerifyReport>(failureOf(read));
}

} // namespace countersign::audit
