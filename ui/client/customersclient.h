// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"
#include "contract/customers.h"
#include "contract/reveal.h"

namespace countersign::ui::client {

// The customers operations of the API. Handlers run on the GUI thread, and never after `context` is
// gone.
class CustomersClient
{
public:
    // How a CSV file is to be read.
    struct Import
    {
        QList<std::pair<QString, QString>>
            columns;                 // field and heading; empty: headings are named like the fields
        bool skipFaultyRows = false; // false: one faulty row refuses the whole file
        bool dryRun = false;         // check everything, change nothing
    };

    explicit CustomersClient(ApiClient &api)
        : m_api(api)
    {}

    /// One page of customers, newest first; `query`: a whole phone number or e-mail address, or
    /// empty for all.
    ApiCall *list(const QString &query, const QString &after, QObject *context,
                  std::function<void(ApiResult<contract::CustomerPage>)> handler);
    ApiCall *get(const QString &id, QObject *context,
                 std::function<void(ApiResult<contract::CustomerView>)> handler);
    /// Phone number and e-mail address in the clear, for a reason that is recorded.
    ApiCall *reveal(const QString &id, const QString &reason, QObject *context,
                    std::function<void(ApiResult<contract::RevealedContact>)> handler);
    ApiCall *create(const contract::CustomerCreateRequest &customer, QObject *context,
                    std::function<void(ApiResult<contract::CustomerView>)> handler);
    /// Uploads a CSV file; the import itself runs on the server, see importJob(). The call reports
    /// its upload progress.
    ApiCall *startImport(const std::shared_ptr<QIODevice> &csv, const Import &options,
                         QObject *context,
                         std::function<void(ApiResult<contract::ImportAccepted>)> handler);
    ApiCall *importJob(const QString &importId, QObject *context,
                       std::function<void(ApiResult<contract::ImportJob>)> handler);

    /// Stops a running import; nothing of it remains.
    ApiCall *cancelImport(const QString &importId, QObject *context, ApiCall::Handler handler);

private:
    ApiClient &m_api;
};

} // namespace countersign::ui::client
