// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/binding.h"

using namespace Qt::StringLiterals;

namespace countersign::http {

Result<std::vector<Endpoint>> bindHandlers(const contract::Contract &contract,
                                           const Handlers &handlers, bool demo)
{
    std::vector<Endpoint> endpoints;
    QStringList unhandled;
    QStringList unknown;
    for (const contract::Operation &operation : contract.operations()) {
        if (!operation.available && !demo)
            continue;
        if (const Handler handler = handlers.all().value(operation.id))
            endpoints.push_back({&operation, handler, operation.id.toUtf8()});
        else
            unhandled.append(operation.id);
    }
    for (auto it = handlers.all().cbegin(); it != handlers.all().cend(); ++it) {
        if (!contract.operation(it.key()))
            unknown.append(it.key());
    }
    if (unhandled.isEmpty() && unknown.isEmpty())
        return endpoints;

    QStringList sentences;
    unhandled.sort();
    unknown.sort();
    if (!unhandled.isEmpty())
        sentences.append(u"The contract has operations without a handler: "_s
                         + unhandled.join(u", "_s) + u'.');
    if (!unknown.isEmpty())
        sentences.append(u"There are handlers without an operation in the contract: "_s
                         + unknown.join(u", "_s) + u'.');
    return failure(ErrorCode::Internal, sentences.join(u' '));
}

} // namespace countersign::http
