// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerroutes.h"

#include "contract/reveal.h"
#include "customers/customerinput.h"
#include "customers/customerservice.h"
#include "http/request.h"

namespace countersign::customers {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

Reply replyWith(const Customer &customer, int status = 200)
{
    Reply reply = Reply::jsonText(contract::jsonText(viewOf(customer)), status);
    reply.headers.append(QHttpHeaders::WellKnownHeader::ETag, u"\"%1\""_s.arg(customer.version));
    return reply;
}

CustomerId customerOf(const Request &request)
{
    return CustomerId(request.path.value(u"customerId"_s));
}

// If-Match (RFC 9110 section 13.1.1): nothing if it is absent or "*". A tag that cannot be one of ours never matches.
Result<std::optional<qint64>> expectedVersion(const Request &request)
{
    const auto tag = QString::fromLatin1(
        request.headers.combinedValue(QHttpHeaders::WellKnownHeader::IfMatch));
    if (tag.isEmpty() || tag == "*"_L1)
        return std::nullopt;
    bool isNumber = false;
    const bool isQuoted = tag.size() > 2;
    const qint64 version
        = isQuoted ? QStringView(tag).sliced(1).chopped(1).toLongLong(&isNumber) : 0;
    if (!isNumber || tag != u"\"%1\""_s.arg(version))
        return failure(ErrorCode::PreconditionFailed,
                       u"If-Match must be the ETag of the customer, like \"3\"."_s, u"If-Match"_s);
    return version;
}

Result<Reply> listCustomers(CustomerService &service, const Request &request)
{
    const CustomerQuery query{.search = request.query.value("query"_L1).toString(),
                              .after = request.query.value("after"_L1).toString(),
                              .limit = request.query.value("limit"_L1).toInt(50)};
    const auto listing = service.list(request.actor(), query);
    if (!listing)
        return failureOf(listing);
    contract::CustomerPage page;
    for (const Customer &customer : listing->customers)
        page.items.append(viewOf(customer));
    if (!listing->next.isEmpty())
        page.next = listing->next;
    return Reply::jsonText(contract::jsonText(page));
}

Result<Reply> createCustomer(CustomerService &service, const Request &request)
{
    const auto body = contract::decode<contract::CustomerCreateRequest>(request.body);
    if (!body)
        return failureOf(body);
    const auto profile = profileOf(*body, service.region());
    if (!profile)
        return failureOf(profile);
    return service.add(request.actor(), *profile, Source::Manual)
        .transform([](const Customer &customer) {
            Reply reply = replyWith(customer, 201);
            reply.headers.append(QHttpHeaders::WellKnownHeader::Location,
                                 u"/v1/customers/"_s + customer.id.value());
            return reply;
        });
}

// A window masks it again after a minute (feature B7).
constexpr std::chrono::seconds ShownInTheClear{60};

Result<Reply> revealCustomer(CustomerService &service, const Request &request)
{
    const auto wanted = contract::decode<contract::RevealRequest>(request.body);
    if (!wanted)
        return failureOf(wanted);
    const QString reason = wanted->reason.simplified();
    if (reason.size() < 3)
        return failure(ErrorCode::InvalidRequest, u"Say why, in three characters or more."_s,
                       u"/reason"_s);
    return service.reveal(request.actor(), customerOf(request), reason)
        .transform([](const Customer &customer) {
            contract::RevealedContact contact{{}, {}, ShownInTheClear.count()};
            if (customer.profile.phone)
                contact.phone = customer.profile.phone->e164();
            if (customer.profile.email)
                contact.email = customer.profile.email->address();
            return Reply::jsonText(contract::jsonText(contact));
        });
}

Result<Reply> updateCustomer(CustomerService &service, const Request &request)
{
    const auto version = expectedVersion(request);
    if (!version)
        return failureOf(version);
    const auto edit = [&](const Profile &profile) {
        return applyPatch(profile, request.body, service.region());
    };
    return service.change(request.actor(), customerOf(request), edit, *version)
        .transform([](const Customer &customer) { return replyWith(customer); });
}

Result<Reply> deleteCustomer(CustomerService &service, const Request &request)
{
    const auto version = expectedVersion(request);
    if (!version)
        return failureOf(version);
    return service.erase(request.actor(), customerOf(request), *version).transform([] {
        return Reply::empty();
    });
}

} // namespace

void addCustomerRoutes(http::Handlers &handlers, CustomerService &service)
{
    handlers.add(u"listCustomers"_s,
                 [&service](const Request &request) { return listCustomers(service, request); });
    handlers.add(u"createCustomer"_s,
                 [&service](const Request &request) { return createCustomer(service, request); });
    handlers.add(u"getCustomer"_s, [&service](const Request &request) {
        return service.read(request.actor(), customerOf(request))
            .transform([](const Customer &customer) { return replyWith(customer); });
    });
    handlers.add(u"revealCustomer"_s,
                 [&service](const Request &request) { return revealCustomer(service, request); });
    handlers.add(u"updateCustomer"_s,
                 [&service](const Request &request) { return updateCustomer(service, request); });
    handlers.add(u"deleteCustomer"_s,
                 [&service](const Request &request) { return deleteCustomer(service, request); });
}

} // namespace countersign::customers
