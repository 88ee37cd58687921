// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/rekeyservice.h"

#include "base/logging.h"
#include "database/database.h"
#include "vault/vault.h"

#include <QJsonArray>

namespace countersign::keys {

using namespace Qt::StringLiterals;

namespace {

// Small, for it delays whoever waits for the same group of commits by some milliseconds.
constexpr int KeysPerUnit = 200;
constexpr std::chrono::seconds PauseAfterTrouble{5};

audit::Event eventOf(const QString &action, const QByteArray &keyId,
                     const QJsonObject &details = {})
{
    return {.action = action,
            .resource = u"wrapping_key"_s,
            .resourceId = QString::fromLatin1(keyId.toHex()),
            .details = details};
}

contract::KeyStatus statusOf(const vault::RekeyProgress &progress)
{
    return {.keyId = QString::fromLatin1(progress.keyId.toHex()),
            .inUseSince = formatInstant(progress.inUseSince),
            .rekeying = progress.running,
            .total = progress.total,
            .moved = progress.moved};
}

} // namespace

RekeyService::RekeyService(const Context &context)
    : m_context(context)
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{}

RekeyService::~RekeyService() = default;

Result<contract::KeyStatus> RekeyService::start(const Actor &actor)
{
    vault::WrappingKeys &keys = m_context.vault.wrappingKeys();
    const auto started = m_context.ledger.write<vault::RekeyProgress>(
        actor, [&](audit::Transaction &transaction) -> Result<vault::RekeyProgress> {
            if (const auto made = keys.makeNext(transaction.sql(), transaction.now()); !made)
                return failureOf(made);
            auto progress = keys.progress(transaction.sql());
            if (progress)
                transaction.record(eventOf(u"keys.rekey.started"_s, progress->keyId,
                                           {{u"persons"_s, progress->total}}));
            return progress;
        });
    if (!started)
        return failureOf(started);
    resume();
    return statusOf(*started);
}

void RekeyService::resume()
{
    {
        const std::lock_guard lock(m_mutex);
        m_due = true;
    }
    m_wake.notify_all();
}

Result<contract::KeyStatus> RekeyService::status() const
{
    return m_context.vault.wrappingKeys().progress(m_context.database.reader()).transform(statusOf);
}

void RekeyService::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_due; }))
                return;
            m_due = false;
        }
        while (!moveAll(stop)) {
            std::unique_lock lock(m_mutex); // wakes up early only to stop
            m_wake.wait_for(lock, stop, PauseAfterTrouble, [] { return false; });
        }
    }
}

// False after trouble, when there is more to do later.
bool RekeyService::moveAll(const std::stop_token &stop)
{
    Pass pass;
    while (!stop.stop_requested()) {
        const auto more = moveSome(pass);
        if (!more) {
            qCWarning(lcServer, "The re-key pauses: %s", qUtf8Printable(more.error().detail));
            return stop.stop_requested();
        }
        if (!*more)
            return true;
    }
    return true;
}

// One unit of work; false when nothing is left to do.
Result<bool> RekeyService::moveSome(Pass &pass)
{
    vault::WrappingKeys &keys = m_context.vault.wrappingKeys();
    const auto moving = keys.isMoving(m_context.database.reader());
    if (!moving || !*moving)
        return moving;
    Pass next = pass;
    const auto more = m_context.ledger.write<bool>(
        Actor::system(m_context.clock.now()), [&](audit::Transaction &transaction) -> Result<bool> {
            const auto step = keys.moveSome(transaction.sql(), KeysPerUnit, pass.last);
            if (!step)
                return failureOf(step);
            if (step->last.isEmpty())
                return finish(transaction, pass).transform([] { return false; });
            next = {step->last, pass.damaged + step->damaged.size()};
            audit::Event event = eventOf(u"keys.rekey.advanced"_s, {}, {{u"moved"_s, step->moved}});
            if (!step->damaged.isEmpty()) {
                event.success = false;
                event.error = errorCodeName(ErrorCode::Internal);
                event.details.insert("damaged"_L1, QJsonArray::fromStringList(step->damaged));
            }
            transaction.record(event);
            return true;
        });
    if (more)
        pass = next;
    return more;
}

Result<void> RekeyService::finish(audit::Transaction &transaction, const Pass &pass)
{
    vault::WrappingKeys &keys = m_context.vault.wrappingKeys();
    const auto key = keys.newest(transaction.sql());
    if (!key)
        return failureOf(key);
    transaction.record(
        eventOf(u"keys.rekey.completed"_s, (*key)->id(), {{u"damaged"_s, pass.damaged}}));
    return keys.destroyOlder(transaction.sql(), transaction.now(), pass.damaged);
}

} // namespace countersign::keys
