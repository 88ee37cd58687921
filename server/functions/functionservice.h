// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "functions/calleridentity.h"
#include "functions/functioncatalogue.h"

#include <chrono>
#include <semaphore>

namespace countersign::audit {
class Ledger;
}
namespace countersign::gateways {
class Loft;
}

namespace countersign::functions {

// The gateway to LOFT's functions: who may call which, with which parameters, about whom; every call is recorded before
// it is answered. Thread-safe; blocks on LOFT and the ledger, so only for worker threads. What it is
// given outlives it.
class FunctionService
{
public:
    FunctionService(FunctionCatalogue catalogue, gateways::Loft &loft, CallerIdentity &identity,
                    audit::Ledger &ledger);

    /// What `role` may call.
    QList<contract::FunctionDescription> available(const QString &role) const;

    /// Calls a function for `actor`. NotFound for an unknown function and for data that is not the customer's own;
    /// Forbidden for another role; InvalidRequest or UnknownField with the parameter ("/parameters/order_id");
    /// otherwise as LOFT fails (gateways/loft.h).
    Result<QJsonObject> call(const Actor &actor, const QString &name,
                             const QJsonObject &parameters);

private:
    struct Call;
    Result<QJsonObject> forward(Call &call);
    Result<Caller> caller(const Call &call, OwnKey key);
    Result<void> claim(Call &call);
    Result<void> identify(Call &call, const QJsonObject &about);
    Result<void> identifyShown(Call &call, const QJsonObject &result);
    Result<PersonId> personIn(const QJsonObject &about);
    Result<void> validate(const Call &call) const;
    Result<QJsonObject> ask(const Function &function, const QJsonObject &parameters);
    Result<void> record(const Call &call, const Result<QJsonObject> &outcome);
    Result<void> recordIntent(const Call &call);

    /// So many calls wait for LOFT at once; beyond, the answer is 503. The other worker threads stay free for what
    /// needs no LOFT, also when LOFT hangs.
    static constexpr int MostWaiting = 8;

    FunctionCatalogue m_catalogue;
    gateways::Loft &m_loft;
    CallerIdentity &m_identity;
    audit::Ledger &m_ledger;
    std::counting_semaphore<MostWaiting> m_waiting{MostWaiting};
};

} // namespace countersign::functions
