// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/attention.h"

namespace countersign::overview::Attention {

using namespace Qt::StringLiterals;
using contract::AttentionItem;
using database::Figure;

namespace {

std::optional<QString> text(std::optional<Instant> instant)
{
    return instant.transform(formatInstant);
}

} // namespace

void addBrakes(Items &items, const Figure &acting)
{
    if (acting.count > 0)
        items.append({.code = u"sign_in_brakes"_s,
                      .severity = u"critical"_s,
                      .count = acting.count,
                      .since = text(acting.earliest),
                      .page = u"outbox"_s});
}

void addFailures(Items &items, const Figure &failed)
{
    if (failed.count > 0)
        items.append({.code = u"delivery_failures"_s,
                      .severity = u"warning"_s,
                      .count = failed.count,
                      .since = text(failed.earliest),
                      .page = u"outbox"_s,
                      .filter = u"failed"_s});
}

void addWaiting(Items &items, const Figure &waiting, Instant now)
{
    if (waiting.count == 0)
        return;
    const bool isStuck = waiting.earliest && now - *waiting.earliest >= StuckAfter;
    items.append({.code = u"messages_waiting"_s,
                  .severity = isStuck ? u"warning"_s : u"info"_s,
                  .count = waiting.count,
                  .since = text(waiting.earliest),
                  .page = u"outbox"_s,
                  .filter = u"queued"_s});
}

void addLocks(Items &items, const Figure &locked)
{
    if (locked.count > 0)
        items.append({.code = u"sign_ins_locked"_s,
                      .severity = u"warning"_s,
                      .count = locked.count,
                      .since = text(locked.earliest),
                      .page = u"audit"_s,
                      .filter = u"staff.login.locked"_s});
}

void addGrants(Items &items, const Figure &waiting)
{
    if (waiting.count > 0)
        items.append({.code = u"admin_grants"_s,
                      .severity = u"warning"_s,
                      .count = waiting.count,
                      .since = text(waiting.earliest),
                      .page = u"users"_s});
}

void addMissingFactors(Items &items, const Figure &without)
{
    if (without.count > 0)
        items.append({.code = u"no_second_factor"_s,
                      .severity = u"warning"_s,
                      .count = without.count,
                      .page = u"users"_s});
}

void addInvitations(Items &items, const Figure &ending)
{
    if (ending.count > 0)
        items.append({.code = u"invitations_ending"_s,
                      .severity = u"info"_s,
                      .count = ending.count,
                      .until = text(ending.earliest),
                      .page = u"users"_s,
                      .filter = u"invited"_s});
}

void addKeys(Items &items, const Figure &ending)
{
    if (ending.count > 0)
        items.append({.code = u"api_keys_ending"_s,
                      .severity = u"warning"_s,
                      .count = ending.count,
                      .until = text(ending.earliest),
                      .page = u"apikeys"_s});
}

void addProviders(Items &items, const Providers &providers)
{
    if (!providers.text)
        items.append({.code = u"no_text_provider"_s,
                      .severity = u"warning"_s,
                      .count = 1,
                      .page = u"settings"_s});
    if (!providers.mail)
        items.append({.code = u"no_mail_server"_s,
                      .severity = u"warning"_s,
                      .count = 1,
                      .page = u"settings"_s});
}

void addTrail(Items &items, const audit::TrailHealth &health, Instant now)
{
    const auto &verified = health.verification;
    if (verified && !verified->intact)
        items.append({.code = u"trail_damaged"_s,
                      .severity = u"critical"_s,
                      .count = 1,
                      .since = text(verified->at),
                      .page = u"audit"_s});
    if (health.signedSize < health.size && health.unsignedSince
        && now - *health.unsignedSince >= CheckpointLate)
        items.append({.code = u"checkpoint_late"_s,
                      .severity = u"warning"_s,
                      .count = static_cast<qint64>(health.size - health.signedSize),
                      .since = text(health.unsignedSince),
                      .page = u"audit"_s});
    const std::optional<Instant> looked = verified ? std::optional(verified->at) : health.since;
    if (looked && now - *looked >= VerifyEvery)
        items.append({.code = u"trail_not_verified"_s,
                      .severity = u"info"_s,
                      .count = 1,
                      .since = text(looked),
                      .page = u"audit"_s});
}

void addRecoveryCodes(Items &items, std::optional<qint64> left)
{
    if (left && *left <= FewRecoveryCodes)
        items.append({.code = u"recovery_codes_low"_s,
                      .severity = u"warning"_s,
                      .count = *left,
                      .page = u"account"_s});
}

Items sorted(const Items &items)
{
    Items ordered;
    for (const QString &severity : {u"critical"_s, u"warning"_s, u"info"_s}) {
        for (const AttentionItem &item : items) {
            if (item.severity == severity)
                ordered.append(item);
        }
    }
    return ordered;
}

} // namespace countersign::overview::Attention
