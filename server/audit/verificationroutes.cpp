// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/verificationroutes.h"

#include "audit/verificationservice.h"
#include "contract/jsontext.h"
#include "http/request.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

QString verificationOf(const Request &request)
{
    return request.path.value(u"verificationId"_s);
}

Result<Reply> start(VerificationService &service, const Request &request)
{
    return service.start(request.actor()).transform([](const QString &id) {
        Reply reply
            = Reply::jsonText(contract::jsonText(contract::AuditVerificationStarted{id}), 202);
        reply.headers.append(QHttpHeaders::WellKnownHeader::Location,
                             u"/v1/audit/verifications/"_s + id);
        return reply;
    });
}

} // namespace

void addVerificationRoutes(http::Handlers &handlers, VerificationService &service)
{
    handlers.add(u"startAuditVerification"_s,
                 [&service](const Request &request) { return start(service, request); });
    handlers.add(u"getAuditVerification"_s, [&service](const Request &request) {
        return service.verification(verificationOf(request))
            .transform([](const contract::AuditVerification &view) {
                return Reply::jsonText(contract::jsonText(view));
            });
    });
    handlers.add(u"cancelAuditVerification"_s, [&service](const Request &request) {
        return service.cancel(request.actor(), verificationOf(request)).transform([] {
            return Reply::empty();
        });
    });
}

} // namespace countersign::audit
