// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customersclient.h"

#include <QIODevice>

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

namespace {

/// QUrlQuery takes text as already encoded; a "+" of a phone number would arrive as it is and mean
/// a space.
void add(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

/// "name:Full name,phone:Mobile", with the separators in a heading escaped.
QString mappingOf(const QList<std::pair<QString, QString>> &columns)
{
    QStringList pairs;
    for (const auto &[field, heading] : columns) {
        QString escaped = heading;
        escaped.replace(u'\\', u"\\\\"_s).replace(u',', u"\\,"_s).replace(u':', u"\\:"_s);
        pairs.append(field + u':' + escaped);
    }
    return pairs.join(u',');
}

} // namespace

ApiCall *CustomersClient::list(const QString &query, const QString &after, QObject *context,
                               std::function<void(ApiResult<contract::CustomerPage>)> handler)
{
    QUrlQuery parameters;
    add(parameters, u"query"_s, query);
    add(parameters, u"after"_s, after);
    return m_api.sendFor<contract::CustomerPage>(ApiRequest::get(u"/v1/customers"_s, parameters),
                                                 context, std::move(handler));
}

ApiCall *CustomersClient::get(const QString &id, QObject *context,
                              std::function<void(ApiResult<contract::CustomerView>)> handler)
{
    return m_api.sendFor<contract::CustomerView>(ApiRequest::get(u"/v1/customers/"_s + id), context,
                                                 std::move(handler));
}

ApiCall *CustomersClient::reveal(const QString &id, const QString &reason, QObject *context,
                                 std::function<void(ApiResult<contract::RevealedContact>)> handler)
{
    return m_api.sendFor<contract::RevealedContact>(
        ApiRequest::post(u"/v1/customers/%1/reveal"_s.arg(id),
                         contract::encode(contract::RevealRequest{reason})),
        context, std::move(handler));
}

ApiCall *CustomersClient::create(const contract::CustomerCreateRequest &customer, QObject *context,
                                 std::function<void(ApiResult<contract::CustomerView>)> handler)
{
    return m_api.sendFor<contract::CustomerView>(
        ApiRequest::post(u"/v1/customers"_s, contract::encode(customer)), context,
        std::move(handler));
}

ApiCall *
CustomersClient::startImport(const std::shared_ptr<QIODevice> &csv, const Import &options,
                             QObject *context,
                             std::function<void(ApiResult<contract::ImportAccepted>)> handler)
{
    ApiRequest request{
        .method = "POST"_ba, .path = u"/v1/customers/imports"_s, .contentType = "text/csv"_ba};
    add(request.query, u"mapping"_s, mappingOf(options.columns));
    add(request.query, u"onError"_s, options.skipFaultyRows ? u"skip"_s : u"reject"_s);
    add(request.query, u"dryRun"_s, options.dryRun ? u"true"_s : u"false"_s);
    request.upload = csv;
    request.timeout
        = std::chrono::minutes(2); // Qt's time-out counts quiet time, not the whole upload
    return m_api.sendFor<contract::ImportAccepted>(std::move(request), context, std::move(handler));
}

ApiCall *CustomersClient::importJob(const QString &importId, QObject *context,
                                    std::function<void(ApiResult<contract::ImportJob>)> handler)
{
    return m_api.sendFor<contract::ImportJob>(
        ApiRequest::get(u"/v1/customers/imports/"_s + importId), context, std::move(handler));
}

ApiCall *CustomersClient::cancelImport(const QString &importId, QObject *context,
                                       ApiCall::Handler handler)
{
    return m_api.send({.method = "DELETE"_ba, .path = u"/v1/customers/imports/"_s + importId},
                      context, std::move(handler));
}

} // namespace countersign::ui::client
