// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"
#include "contract/audit.h"
#include "contract/auditexport.h"
#include "contract/auditverification.h"

#include <QDateTime>

namespace countersign::ui::client {

// Which events are asked for; what is empty does not narrow the list.
struct AuditFilter
{
    QString user = {};     // id of a member of staff or a customer
    QString subject = {};  // id of the person whom it is about
    QString action = {};   // "otp.code.sent"
    QString resource = {}; // "customer"
    std::optional<bool> success = {};
    QDateTime from = {};
    QDateTime to = {};

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

// The audit operations of the API. Handlers run on the GUI thread, and never after `context` is
// gone.
class AuditClient
{
public:
    explicit AuditClient(ApiClient &api)
        : m_api(api)
    {}

    /// The most events that the server gives in one page.
    static constexpr int LargestPage = 200;

    /// One page of events, newest first; of the server's usual length unless `limit` says more.
    ApiCall *list(const AuditFilter &filter, const QString &after, QObject *context,
                  std::function<void(ApiResult<contract::AuditPage>)> handler, int limit = 0);
    /// Has the server record that what passes `filter` is taken away as a file of this format.
    ApiCall *recordExport(const QString &format, const AuditFilter &filter, QObject *context,
                          std::function<void(ApiResult<contract::AuditExport>)> handler);
    /// The server's newest signed statement of the trail's size and root.
    ApiCall *checkpoint(QObject *context,
                        std::function<void(ApiResult<contract::AuditCheckpoint>)> handler);
    /// That event `index` is in the tree of `size` events.
    ApiCall *inclusion(qint64 index, qint64 size, QObject *context,
                       std::function<void(ApiResult<contract::InclusionProof>)> handler);
    /// That the tree of `to` events only adds to the tree of `from` events.
    ApiCall *consistency(qint64 from, qint64 to, QObject *context,
                         std::function<void(ApiResult<contract::ConsistencyProof>)> handler);
    /// Has the server verify the whole trail; see verification() for how far it is.
    ApiCall *
    startVerification(QObject *context,
                      std::function<void(ApiResult<contract::AuditVerificationStarted>)> handler);
    ApiCall *verification(const QString &id, QObject *context,
                          std::function<void(ApiResult<contract::AuditVerification>)> handler);
    ApiCall *cancelVerification(const QString &id, QObject *context, ApiCall::Handler handler);

private:
    ApiClient &m_api;
};

} // namespace countersign::ui::client
