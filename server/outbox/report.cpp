// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/report.h"

#include "audit/ledger.h"
#include "database/database.h"
#include "outbox/deliveryrules.h"
#include "outbox/outboxseal.h"
#include "vault/vault.h"

using namespace Qt::StringLiterals;

namespace countersign::outbox {

namespace {

struct Change
{
    StoredMessage before;
    StoredMessage after;
};

Result<std::optional<Change>> changeBy(database::Connection &connection, const MessageId &id,
                                       const gateways::DeliveryOutcome &report, Instant now)
{
    const auto found = OutboxStore::find(connection, id);
    if (!found)
        return failureOf(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"There is no such message."_s);
    const auto after = afterReport(**found, report, now);
    return after ? std::optional(Change{**found, *after}) : std::nullopt;
}

} // namespace

Result<bool> applyReport(const OutboxContext &context, const Actor &actor, const MessageId &id,
                         const gateways::DeliveryOutcome &report, const QString &action)
{
    // Looked at before the writer is troubled: reports that tell nothing new cost no commit.
    const auto expected = changeBy(context.database.reader(), id, report, context.clock.now());
    if (!expected || !*expected)
        return expected.transform([](const auto &) { return false; });

    const auto noted
        = context.ledger.write<bool>(actor, [&](audit::Transaction &transaction) -> Result<bool> {
              const auto change = changeBy(transaction.sql(), id, report, transaction.now());
              if (!change)
                  return failureOf(change);
              if (!*change)
                  return failure(ErrorCode::Conflict, u"Another report was faster."_s);
              const StoredMessage &after = (*change)->after;
              if (const auto updated
                  = OutboxStore::update(transaction.sql(), after, (*change)->before.state);
                  !updated)
                  return failureOf(updated);
              const bool delivered = after.state == State::Delivered;
              transaction.record({.action = action,
                                  .resource = u"message"_s,
                                  .resourceId = id.value(),
                                  .subject = subjectOf(context.vault, transaction.sql(), after),
                                  .success = delivered,
                                  .error = delivered ? QString() : after.lastError,
                                  .details = {{u"provider"_s, after.provider},
                                              {u"state"_s, stateName(after.state)}}});
              return true;
          });
    if (!noted && noted.error().code == ErrorCode::Conflict)
        return false;
    return noted;
}

} // namespace countersign::outbox
