// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/sealedcheck.h"

#include "audit/leaf.h"
#include "audit/sealing.h"
#include "database/connection.h"
#include "vault/vault.h"

#include <array>

namespace countersign::runtime {

using namespace Qt::StringLiterals;
using database::Row;

namespace {

// Values that a person's key seals, as vault::Place names them. The query gives row, person and value.
struct Column
{
    QLatin1StringView table;
    QLatin1StringView column;
    QLatin1StringView query;
};

constexpr std::array Columns{
    Column{"settings"_L1, "value"_L1,
           "SELECT name, '00000000-0000-7000-8000-000000000000', value FROM settings "
           "WHERE name = 'tls.key'"_L1},
    Column{"service_settings"_L1, "secret"_L1,
           "SELECT name, '00000000-0000-7000-8000-000000000000', secret FROM service_settings "
           "WHERE secret IS NOT NULL"_L1},
    Column{"staff"_L1, "profile"_L1, "SELECT id, id, profile FROM staff"_L1},
    Column{"second_factors"_L1, "totp_secret"_L1,
           "SELECT staff_id, staff_id, totp_secret FROM second_factors"_L1},
    Column{"proof_challenges"_L1, "totp_secret"_L1,
           "SELECT lower(hex(token_hash)), staff_id, totp_secret FROM proof_challenges "
           "WHERE totp_secret IS NOT NULL"_L1},
    Column{"sessions"_L1, "device"_L1,
           "SELECT id, person_id, device FROM sessions WHERE device IS NOT NULL"_L1},
    Column{"customers"_L1, "profile"_L1, "SELECT id, id, profile FROM customers"_L1},
    Column{"held_changes"_L1, "value"_L1,
           "SELECT id, customer_id, value FROM held_changes WHERE value IS NOT NULL"_L1},
    Column{"overrides"_L1, "reason"_L1, "SELECT id, customer_id, reason FROM overrides"_L1},
    Column{"outbox_messages"_L1, "recipient"_L1,
           "SELECT id, person_id, recipient FROM outbox_messages WHERE length(recipient) > 0"_L1},
    Column{"outbox_messages"_L1, "content"_L1,
           "SELECT id, person_id, content FROM outbox_messages WHERE length(content) > 0"_L1},
};

class SealedCheck
{
public:
    SealedCheck(database::Connection &connection, vault::Vault &vault,
                const std::function<void(qint64)> &progress)
        : m_connection(connection)
        , m_vault(vault)
        , m_progress(progress)
    {}

    Result<SealedReport> run()
    {
        auto done = wrappingKeys().and_then([this] { return personKeys(); });
        for (const Column &column : Columns)
            done = done.and_then([&] { return values(column); });
        done = done.and_then([this] { return events(); });
        return done.transform([this] { return m_report; });
    }

private:
    enum class Outcome : quint8 { Opened, Erased, Damaged };

    Result<Outcome> outcomeOf(const Result<void> &opened, const PersonId &person)
    {
        if (opened)
            return Outcome::Opened;
        if (mayPass(opened.error().code))
            return failureOf(opened);
        if (opened.error().code != ErrorCode::NotFound || person.isEmpty())
            return Outcome::Damaged;
        return m_vault.keyState(m_connection, person).transform([](vault::KeyState state) {
            return state == vault::KeyState::Destroyed ? Outcome::Erased : Outcome::Damaged;
        });
    }

    // Counts what came of one value; false if the database could not be read.
    bool note(const Result<void> &opened, const PersonId &person, const SealedFault &place)
    {
        const auto outcome = outcomeOf(opened, person);
        if (!outcome) {
            m_state = failureOf(outcome);
            return false;
        }
        m_report.opened += *outcome == Outcome::Opened ? 1 : 0;
        m_report.erased += *outcome == Outcome::Erased ? 1 : 0;
        if (*outcome == Outcome::Damaged && ++m_report.damaged <= SealedReport::MostFaults)
            m_report.faults.append(place);
        if (m_progress)
            m_progress(m_report.opened + m_report.erased + m_report.damaged);
        return true;
    }

    Result<void> each(const QString &sql, const std::function<bool(const Row &)> &visit)
    {
        const auto read = m_connection.each(sql, {}, visit);
        return read ? m_state : read;
    }

    Result<void> wrappingKeys()
    {
        return each(u"SELECT id, wrapped, number FROM wrapping_keys WHERE destroyed_at IS NULL"_s,
                    [this](const Row &row) {
                        const auto opened = m_vault.wrappingKeys().open(row.blob(0), row.blob(1));
                        return note(
                            opened ? Result<void>() : failureOf(opened), {},
                            {u"wrapping_keys"_s, u"wrapped"_s, QString::number(row.integer(2))});
                    });
    }

    Result<void> personKeys()
    {
        return each(u"SELECT person_id FROM person_keys WHERE destroyed_at IS NULL"_s,
                    [this](const Row &row) {
                        const PersonId person(row.text(0));
                        return note(m_vault.checkKey(m_connection, person), {},
                                    {u"person_keys"_s, u"wrapped"_s, person.value()});
                    });
    }

    Result<void> values(const Column &column)
    {
        return each(QString(column.query), [&](const Row &row) {
            const PersonId person(row.text(1));
            const vault::Place place{column.table, column.column, row.text(0)};
            const auto opened = m_vault.open(m_connection, person, place, row.blob(2));
            return note(opened ? Result<void>() : failureOf(opened), person,
                        {column.table, column.column, place.rowId});
        });
    }

    // What is wrong with an event as such, the trail's own verification finds.
    Result<void> events()
    {
        return each(u"SELECT idx, leaf FROM audit_events ORDER BY idx"_s, [this](const Row &row) {
            const auto leaf = audit::decodeLeaf(row.blob(1));
            const auto opened = leaf ? audit::openEvent(m_connection, m_vault, *leaf)
                                     : Result<QJsonObject>(failureOf(leaf));
            return note(opened ? Result<void>() : failureOf(opened), leaf ? leaf->key : PersonId(),
                        {u"audit_events"_s, u"leaf"_s, QString::number(row.integer(0))});
        });
    }

    database::Connection &m_connection;
    vault::Vault &m_vault;
    const std::function<void(qint64)> &m_progress;
    SealedReport m_report;
    Result<void> m_state; // why the reading was given up
};

} // namespace

QList<std::pair<QString, QString>> sealedColumns()
{
    QList<std::pair<QString, QString>> list{{u"wrapping_keys"_s, u"wrapped"_s},
                                            {u"person_keys"_s, u"wrapped"_s}};
    for (const Column &column : Columns)
        list.append({column.table, column.column});
    return list;
}

Result<SealedReport> checkSealedValues(database::Connection &connection, vault::Vault &vault,
                                       const std::function<void(qint64)> &progress)
{
    return SealedCheck(connection, vault, progress).run();
}

} // namespace countersign::runtime
