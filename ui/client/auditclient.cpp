// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/auditclient.h"

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

namespace {

QString instant(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

std::optional<QString> given(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

contract::AuditFilter forBody(const AuditFilter &filter)
{
    return {given(filter.user),       given(filter.subject), given(filter.action),
            given(filter.resource),   filter.success,        given(instant(filter.from)),
            given(instant(filter.to))};
}

QUrlQuery parametersOf(const AuditFilter &filter, const QString &after, int limit)
{
    QUrlQuery query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"user"_s, filter.user);
    add(u"subject"_s, filter.subject);
    add(u"action"_s, filter.action);
    add(u"resource"_s, filter.resource);
    if (filter.success)
        add(u"success"_s, *filter.success ? u"true"_s : u"false"_s);
    add(u"from"_s, instant(filter.from));
    add(u"to"_s, instant(filter.to));
    add(u"after"_s, after);
    if (limit > 0)
        add(u"limit"_s, QString::number(limit));
    return query;
}

} // namespace

ApiCall *AuditClient::list(const AuditFilter &filter, const QString &after, QObject *context,
                           std::function<void(ApiResult<contract::AuditPage>)> handler, int limit)
{
    return m_api.sendFor<contract::AuditPage>(
        ApiRequest::get(u"/v1/audit/events"_s, parametersOf(filter, after, limit)), context,
        std::move(handler));
}

ApiCall *AuditClient::recordExport(const QString &format, const AuditFilter &filter,
                                   QObject *context,
                                   std::function<void(ApiResult<contract::AuditExport>)> handler)
{
    const contract::AuditExportRequest request{format, forBody(filter)};
    return m_api.sendFor<contract::AuditExport>(
        ApiRequest::post(u"/v1/audit/exports"_s, contract::encode(request)), context,
        std::move(handler));
}

ApiCall *AuditClient::checkpoint(QObject *context,
                                 std::function<void(ApiResult<contract::AuditCheckpoint>)> handler)
{
    return m_api.sendFor<contract::AuditCheckpoint>(ApiRequest::get(u"/v1/audit/checkpoint"_s),
                                                    context, std::move(handler));
}

ApiCall *AuditClient::inclusion(qint64 index, qint64 size, QObject *context,
                                std::function<void(ApiResult<contract::InclusionProof>)> handler)
{
    QUrlQuery query;
    query.addQueryItem(u"index"_s, QString::number(index));
    query.addQueryItem(u"size"_s, QString::number(size));
    return m_api.sendFor<contract::InclusionProof>(
        ApiRequest::get(u"/v1/audit/proofs/inclusion"_s, query), context, std::move(handler));
}

ApiCall *
AuditClient::consistency(qint64 from, qint64 to, QObject *context,
                         std::function<void(ApiResult<contract::ConsistencyProof>)> handler)
{
    QUrlQuery query;
    query.addQueryItem(u"from"_s, QString::number(from));
    query.addQueryItem(u"to"_s, QString::number(to));
    return m_api.sendFor<contract::ConsistencyProof>(
        ApiRequest::get(u"/v1/audit/proofs/consistency"_s, query), context, std::move(handler));
}

ApiCall *AuditClient::startVerification(
    QObject *context, std::function<void(ApiResult<contract::AuditVerificationStarted>)> handler)
{
    return m_api.sendFor<contract::AuditVerificationStarted>(
        ApiRequest::post(u"/v1/audit/verifications"_s), context, std::move(handler));
}

ApiCall *
AuditClient::verification(const QString &id, QObject *context,
                          std::function<void(ApiResult<contract::AuditVerification>)> handler)
{
    return m_api.sendFor<contract::AuditVerification>(
        ApiRequest::get(u"/v1/audit/verifications/"_s + id), context, std::move(handler));
}

ApiCall *AuditClient::cancelVerification(const QString &id, QObject *context,
                                         ApiCall::Handler handler)
{
    return m_api.send({.method = "DELETE"_ba, .path = u"/v1/audit/verifications/"_s + id}, context,
                      std::move(handler));
}

} // namespace countersign::ui::client
