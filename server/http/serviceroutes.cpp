// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/serviceroutes.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace countersign::http {

namespace {

bool isThisMachine(const Request &request)
{
    return request.address == u"local"_s || QHostAddress(request.address).isLoopback();
}

} // namespace

void addServiceRoutes(Handlers &handlers, std::shared_ptr<const contract::Contract> contract,
                      std::shared_ptr<const Metrics> metrics,
                      std::function<Result<QJsonObject>()> ready,
                      const QByteArray &certificateSha256)
{
    handlers.add(u"getHealth"_s, [certificateSha256](const Request &request) -> Result<Reply> {
        QJsonObject health{{u"status"_s, u"ok"_s}};
        if (isThisMachine(request)) { // others need not know what to look up
            health.insert(u"version"_s, QCoreApplication::applicationVersion());
            if (!certificateSha256.isEmpty())
                health.insert(u"certificateSha256"_s,
                              QString::fromLatin1(certificateSha256.toHex()));
        }
        return Reply::json(health);
    });
    handlers.add(u"getReadiness"_s, [ready = std::move(ready)](const Request &) -> Result<Reply> {
        const auto checks = ready();
        if (checks)
            return Reply::json({{u"status"_s, u"ok"_s}, {u"checks"_s, *checks}});
        Reply reply = Reply::json(
            {{u"status"_s, u"unavailable"_s},
             {u"checks"_s, QJsonObject{{checks.error().field, errorCodeName(checks.error().code)}}},
             {u"detail"_s, checks.error().detail}},
            503);
        if (checks.error().retryAfter)
            reply.headers.append(
                QHttpHeaders::WellKnownHeader::RetryAfter,
                QByteArray::number(static_cast<qint64>(checks.error().retryAfter->count())));
        return reply;
    });
    handlers.add(
        u"getMetrics"_s, [metrics = std::move(metrics)](const Request &request) -> Result<Reply> {
            if (!isThisMachine(request))
                return failure(ErrorCode::NotFound, u"There is nothing at this address."_s);
            Reply reply;
            reply.body = metrics->text();
            reply.contentType = "text/plain; version=0.0.4; charset=utf-8";
            return reply;
        });
    handlers.add(u"getContract"_s,
                 [contract = std::move(contract)](const Request &) -> Result<Reply> {
                     Reply reply;
                     reply.body = contract->document();
                     return reply;
                 });
}

} // namespace countersign::http
