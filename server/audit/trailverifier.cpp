// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailverifier.h"

#include "audit/auditstore.h"
#include "audit/eventbatch.h"
#include "audit/indexcheck.h"
#include "audit/nodewindow.h"
#include "audit/sqlledger.h"
#include "audit/trailcheck.h"
#include "database/connection.h"
#include "database/settings.h"

#include <QFile>

#include <bit>
#include <deque>
#include <future>
#include <thread>

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 ProgressStep = 1000;

// Walks through a database in one snapshot.
class DatabaseWalk
{
public:
    DatabaseWalk(database::Connection &connection, const VerifyOptions &options)
        : m_connection(connection)
        , m_options(options)
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
        if (const auto started = m_index.start(); !started)
            return started;
        m_total = *total;
        auto batch = std::make_unique<EventBatch>();
        bool going = true;
        const auto read = m_connection.each(
            u"SELECT idx, leaf_hash, leaf FROM audit_events WHERE idx >= 0 ORDER BY idx"_s, {},
            [&](const database::Row &row) {
                batch->add(static_cast<quint64>(row.integer(0)), row.view(1), row.view(2));
                if (batch->isFull())
                    going = examine(std::exchange(batch, std::make_unique<EventBatch>()), check);
                return going;
            });
        if (!read)
            return read;
        going = going && examine(std::move(batch), check);
        while (going && !m_examined.empty())
            going = takeExamined(check);
        m_examined.clear(); // waits for what was begun
        if (!m_read || m_cancelled)
            return m_read;
        return end(check);
    }

    // Other processors look at the batches, as many at a time as there are, and this thread takes them in order.
    bool examine(std::unique_ptr<EventBatch> batch, TrailCheck &check)
    {
        m_examined.push_back(std::async(std::launch::async, [batch = std::move(batch)]() mutable {
            batch->examine();
            return std::move(batch);
        }));
        return m_examined.size() <= std::thread::hardware_concurrency() || takeExamined(check);
    }

    bool takeExamined(TrailCheck &check)
    {
        const auto batch = m_examined.front().get();
        m_examined.pop_front();
        for (const EventBatch::Event &event : batch->events()) {
            if (!check.storedEvent(event, m_nodes))
                return false;
            m_read = checkpointsUpTo(check);
            if (!m_read || isCancelled(check.size()))
                return false;
        }
        if (batch->isStretch())
            m_index.stretch((check.size() - 1) / StretchSize, batch->terms());
        return true;
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
        return endOfIndex(check);
    }

    Result<void> endOfIndex(TrailCheck &check)
    {
        if (check.report().fault)
            return {};
        const auto wrong = m_index.firstFault();
        if (!wrong)
            return failureOf(wrong);
        if (*wrong)
            check.fault(**wrong * StretchSize, **wrong * StretchSize + StretchSize - 1,
                        u"The index that filters find these events by was changed."_s);
        return {};
    }

    Result<quint64> count(const QString &sql)
    {
        return m_connection
            .one(sql, {},
                 [](const database::Row &row) { return static_cast<quint64>(row.integer(0)); })
            .transform([](const std::optional<quint64> &number) { return number.value_or(0); });
    }

    bool isCancelled(quint64 done)
    {
        m_cancelled = m_options.progress && (done % ProgressStep == 0 || done == m_total)
                      && !m_options.progress(done, m_total);
        return m_cancelled;
    }

    database::Connection &m_connection;
    const VerifyOptions &m_options;
    NodeWindow m_window{m_connection};
    const crypto::NodeReader m_nodes
        = [this](int level, quint64 index) { return m_window.at(level, index); };
    IndexCheck m_index{m_connection};
    std::deque<std::future<std::unique_ptr<EventBatch>>> m_examined; // in the order of the trail
    std::optional<StoredCheckpoint> m_next;
    Result<void> m_read; // of what is read beside the events
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
        report = DatabaseWalk(snapshot, options).run();
        return report ? Result<void>() : failureOf(report);
    });
    return read ? report : Result<VerifyReport>(failureOf(read));
}

} // namespace countersign::audit
