// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/wrappingkeys.h"

#include "database/connection.h"

namespace countersign::vault {

using namespace Qt::StringLiterals;

namespace {

QByteArray placeOfKey(const QByteArray &id)
{
    return "wrapping_keys|wrapped|" + id.toHex();
}

struct PersonKey
{
    PersonId person;
    QByteArray wrapped;
};

} // namespace

WrappingKeys::WrappingKeys(crypto::DataKey masterKey, RandomSource &random)
    : m_masterKey(std::move(masterKey))
    , m_random(random)
{}

QByteArray WrappingKeys::placeOf(const PersonId &person)
{
    return "person_keys|wrapped|" + person.value().toUtf8();
}

Result<WrappingKeys::Key> WrappingKeys::newest(database::Connection &connection)
{
    const auto keys = living(connection);
    if (!keys)
        return failureOf(keys);
    if (keys->isEmpty())
        return failure(ErrorCode::Internal, u"The database has lost its wrapping key."_s);
    return open(keys->first().id, keys->first().wrapped);
}

Result<WrappingKeys::Key> WrappingKeys::open(const QByteArray &id, const QByteArray &wrapped)
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_opened.constFind(id); known != m_opened.constEnd())
        return *known;
    auto opened = m_masterKey.unwrap(placeOfKey(id), wrapped);
    if (!opened)
        return failureOf(opened);
    return *m_opened.insert(id, std::make_shared<const crypto::DataKey>(std::move(*opened)));
}

Result<QList<WrappingKeys::Stored>> WrappingKeys::living(database::Connection &connection)
{
    return connection.all(u"SELECT number, id, wrapped, created_at FROM wrapping_keys "
                          "WHERE destroyed_at IS NULL ORDER BY number DESC"_s,
                          {}, [](const database::Row &row) {
                              return Stored{row.integer(0), row.blob(1), row.blob(2),
                                            fromMilliseconds(row.integer(3))};
                          });
}

Result<void> WrappingKeys::makeNext(database::Connection &transaction, Instant now)
{
    const auto keys = living(transaction);
    if (!keys)
        return failureOf(keys);
    if (keys->size() > 1)
        return failure(ErrorCode::Conflict, u"A re-key is running already; wait for its end."_s);
    const crypto::DataKey next = crypto::DataKey::generate(m_random);
    const auto wrapped = m_masterKey.wrap(next, placeOfKey(next.id()), m_random);
    if (!wrapped)
        return failureOf(wrapped);
    const auto stored = transaction.execute(
        u"INSERT INTO wrapping_keys (number, id, wrapped, created_at) VALUES (?, ?, ?, ?)"_s,
        {keys->isEmpty() ? 1 : keys->first().number + 1, next.id(), *wrapped, toMilliseconds(now)});
    return stored ? Result<void>() : failureOf(stored);
}

Result<RekeyStep> WrappingKeys::moveSome(database::Connection &transaction, int limit,
                                         const PersonId &after)
{
    const auto keys = living(transaction);
    if (!keys)
        return failureOf(keys);
    if (keys->size() < 2)
        return RekeyStep{};
    const auto to = open(keys->first().id, keys->first().wrapped);
    if (!to)
        return failureOf(to);
    const Stored &old = keys->at(1); // makeNext() sees to it that there is only one
    const auto from = open(old.id, old.wrapped);
    if (!from)
        return failureOf(from);
    const auto persons = transaction.all(
        u"SELECT person_id, wrapped FROM person_keys WHERE wrapped_by = ? AND person_id > ? "
        "ORDER BY person_id LIMIT ?"_s,
        {old.id, after.value(), limit},
        [](const database::Row &row) { return PersonKey{PersonId(row.text(0)), row.blob(1)}; });
    if (!persons)
        return failureOf(persons);
    RekeyStep step;
    for (const PersonKey &stored : *persons) {
        step.last = stored.person;
        const auto key = (*from)->unwrap(placeOf(stored.person), stored.wrapped);
        if (!key) {
            step.damaged.append(stored.person.value());
            continue;
        }
        if (const auto done = storeMoved(transaction, stored.person, *key, **to); !done)
            return failureOf(done);
        ++step.moved;
    }
    return step;
}

Result<void> WrappingKeys::storeMoved(database::Connection &transaction, const PersonId &person,
                                      const crypto::DataKey &key, const crypto::DataKey &to)
{
    const auto wrapped = to.wrap(key, placeOf(person), m_random);
    if (!wrapped)
        return failureOf(wrapped);
    const auto stored = transaction.execute(
        u"UPDATE person_keys SET wrapped = ?, wrapped_by = ? WHERE person_id = ?"_s,
        {*wrapped, to.id(), person.value()});
    return stored ? Result<void>() : failureOf(stored);
}

Result<void> WrappingKeys::destroyOlder(database::Connection &transaction, Instant now,
                                        qint64 damaged)
{
    const auto inUse = transaction.one(
        u"SELECT count(*) FROM person_keys p JOIN wrapping_keys w ON w.id = p.wrapped_by "
        "WHERE w.destroyed_at IS NULL "
        "AND w.number < (SELECT max(number) FROM wrapping_keys)"_s,
        {}, [](const database::Row &row) { return row.integer(0); });
    if (!inUse)
        return failureOf(inUse);
    if (**inUse != damaged)
        return failure(ErrorCode::Conflict, u"The old wrapping key is still in use."_s);
    const auto destroyed = transaction.execute(
        u"UPDATE wrapping_keys SET wrapped = NULL, destroyed_at = ? WHERE destroyed_at IS NULL "
        "AND number < (SELECT max(number) FROM wrapping_keys)"_s,
        {toMilliseconds(now)});
    if (!destroyed)
        return failureOf(destroyed);
    transaction.wipeLogAfterCommit();
    const std::lock_guard lock(m_mutex);
    m_opened.clear(); // what is still needed is opened again
    return {};
}

Result<bool> WrappingKeys::isMoving(database::Connection &connection) const
{
    return living(connection).transform([](const QList<Stored> &keys) { return keys.size() > 1; });
}

Result<RekeyProgress> WrappingKeys::progress(database::Connection &connection) const
{
    const auto keys = living(connection);
    if (!keys)
        return failureOf(keys);
    if (keys->isEmpty())
        return failure(ErrorCode::Internal, u"The database has lost its wrapping key."_s);
    const Stored &now = keys->first();
    const auto counted = connection.one(
        u"SELECT count(*), count(*) FILTER (WHERE wrapped_by = ?) FROM person_keys "
        "WHERE wrapped_by IS NOT NULL"_s,
        {now.id},
        [](const database::Row &row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!counted)
        return failureOf(counted);
    return RekeyProgress{now.id, now.createdAt, (*counted)->first, (*counted)->second,
                         keys->size() > 1};
}

Result<void> WrappingKeys::resealAll(database::Connection &transaction,
                                     const crypto::DataKey &masterKey)
{
    const auto keys = living(transaction);
    if (!keys)
        return failureOf(keys);
    for (const Stored &stored : *keys) {
        const auto key = open(stored.id, stored.wrapped);
        if (!key)
            return failureOf(key);
        const auto wrapped = masterKey.wrap(**key, placeOfKey(stored.id), m_random);
        if (!wrapped)
            return failureOf(wrapped);
        const auto done = transaction.execute(
            u"UPDATE wrapping_keys SET wrapped = ? WHERE number = ?"_s, {*wrapped, stored.number});
        if (!done)
            return failureOf(done);
    }
    transaction.wipeLogAfterCommit(); // the old master key opens the old copies
    return {};
}

} // namespace countersign::vault
