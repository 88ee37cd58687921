// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/trailhealth.h"
#include "contract/overview.h"
#include "database/figure.h"

// What deserves to be looked at, and how badly: pure rules over numbers.
namespace countersign::overview {

/// A message that nobody has sent for so long is waiting.
inline constexpr std::chrono::minutes WaitingAfter{5};
/// And so long is a fault.
inline constexpr std::chrono::minutes StuckAfter{15};
/// For how long messages that failed are shown.
inline constexpr std::chrono::hours FailuresShown{24};
inline constexpr std::chrono::hours InvitationWarning{24};
inline constexpr std::chrono::days KeyWarning{14};
/// Recovery codes of which one should make new ones.
inline constexpr qint64 FewRecoveryCodes = 3;
/// A checkpoint is signed every hour if there is anything to sign.
inline constexpr std::chrono::hours CheckpointLate{2};
inline constexpr std::chrono::days VerifyEvery{30};

// Whether messages can leave.
struct Providers
{
    bool text = false;
    bool mail = false;
};

namespace Attention {

using Items = QList<contract::AttentionItem>;

/// Each adds an item if there is anything to say.
void addBrakes(Items &items, const database::Figure &acting);
void addFailures(Items &items, const database::Figure &failed);
void addWaiting(Items &items, const database::Figure &waiting, Instant now);
void addLocks(Items &items, const database::Figure &locked);
void addGrants(Items &items, const database::Figure &waiting);
void addMissingFactors(Items &items, const database::Figure &without);
void addInvitations(Items &items, const database::Figure &ending);
void addKeys(Items &items, const database::Figure &ending);
void addProviders(Items &items, const Providers &providers);
void addTrail(Items &items, const audit::TrailHealth &health, Instant now);
/// `left`: of who asks; nothing without an authenticator.
void addRecoveryCodes(Items &items, std::optional<qint64> left);

/// The most severe first, otherwise as they were added.
Items sorted(const Items &items);

} // namespace Attention

} // namespace countersign::overview
