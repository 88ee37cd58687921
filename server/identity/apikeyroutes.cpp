// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/apikeyroutes.h"

#include "identity/apikeyservice.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

contract::ApiKeyView viewOf(const ApiKeyService &service, const ApiKey &key)
{
    const Instant used = service.lastUsed(key);
    return {.id = key.id.value(),
            .prefix = key.prefix,
            .name = key.name,
            .owner = key.owner.value(),
            .scopes = key.scopes,
            .networks = key.networks,
            .createdAt = formatInstant(key.createdAt),
            .expiresAt = formatInstant(key.expiresAt),
            .lastUsedAt = used == Instant() ? std::nullopt : std::optional(formatInstant(used))};
}

Reply replyWith(const ApiKeyService &service, const ApiKeyService::Made &made)
{
    return Reply::jsonText(
        contract::jsonText(contract::NewApiKey{made.key, viewOf(service, made.stored)}), 201);
}

ApiKeyId keyOf(const Request &request)
{
    return ApiKeyId(request.path.value(u"keyId"_s));
}

} // namespace

void addApiKeyRoutes(http::Handlers &handlers, ApiKeyService &service)
{
    handlers.add(u"listApiKeys"_s, [&service](const Request &request) {
        return service.list(request.actor()).transform([&](const QList<ApiKey> &keys) {
            contract::ApiKeyList list;
            for (const ApiKey &key : keys)
                list.items.append(viewOf(service, key));
            return Reply::jsonText(contract::jsonText(list));
        });
    });
    handlers.add(u"createApiKey"_s, [&service](const Request &request) {
        return contract::decode<contract::ApiKeyRequest>(request.body)
            .and_then([&](const contract::ApiKeyRequest &wanted) {
                return service.create(request.actor(), wanted);
            })
            .transform([&](const ApiKeyService::Made &made) { return replyWith(service, made); });
    });
    handlers.add(u"rotateApiKey"_s, [&service](const Request &request) {
        return service.rotate(request.actor(), keyOf(request))
            .transform([&](const ApiKeyService::Made &made) { return replyWith(service, made); });
    });
    handlers.add(u"revokeApiKey"_s, [&service](const Request &request) {
        return service.revoke(request.actor(), keyOf(request)).transform([] {
            return Reply::empty();
        });
    });
}

} // namespace countersign::identity
