// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/override.h"

namespace countersign::safety {

using namespace Qt::StringLiterals;

QStringList reasonsForTwo(const Sensitivity &sensitivity)
{
    QStringList reasons;
    if (sensitivity.phoneChange)
        reasons << u"phone_change"_s;
    if (sensitivity.recentPhoneChange)
        reasons << u"recent_phone_change"_s;
    if (sensitivity.heldChange)
        reasons << u"held_change"_s;
    if (sensitivity.lockedCodes)
        reasons << u"locked_codes"_s;
    return reasons;
}

Result<ProcedureBook> ProcedureBook::load(const QByteArray &json)
{
    const auto list
        = contract::decode<contract::OverrideProcedureList>(QJsonDocument::fromJson(json).object());
    if (!list || list->items.isEmpty())
        return failure(ErrorCode::Internal, u"The procedures of overrides cannot be read."_s);
    ProcedureBook book;
    for (const contract::OverrideProcedure &procedure : list->items) {
        if (procedure.required < 1 || procedure.checks.size() < procedure.required)
            return failure(
                ErrorCode::Internal,
                u"The procedure “%1” of overrides has too few checks."_s.arg(procedure.id));
        book.m_procedures.append(procedure);
    }
    return book;
}

Result<void> ProcedureBook::check(const QString &procedure, const QStringList &checks) const
{
    const auto found = std::ranges::find(m_procedures, procedure, &contract::OverrideProcedure::id);
    if (found == m_procedures.cend())
        return failure(ErrorCode::InvalidRequest, u"There is no such procedure."_s,
                       u"/procedure"_s);
    for (const QString &check : checks) {
        if (std::ranges::find(found->checks, check, &contract::OverrideCheck::id)
                == found->checks.cend()
            || checks.count(check) > 1)
            return failure(ErrorCode::InvalidRequest,
                           u"Name checks of this procedure, each of them once."_s, u"/checks"_s);
    }
    if (checks.size() < found->required)
        return failure(ErrorCode::InvalidRequest,
                       u"This procedure needs at least %1 checks."_s.arg(found->required),
                       u"/checks"_s);
    return {};
}

} // namespace countersign::safety
