// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customertimeline.h"

#include "audit/ledger.h"
#include "audit/trailsearch.h"
#include "base/encoding.h"
#include "customers/customerstore.h"
#include "database/database.h"
#include "http/request.h"

namespace countersign::customers {

using namespace Qt::StringLiterals;

namespace {

// A cursor is the event's place in the trail, in a form that nobody is tempted to compute with.
QString cursorOf(quint64 index)
{
    return QString::fromLatin1(toBase64Url("t" + QByteArray::number(index)));
}

Result<std::optional<quint64>> indexOf(const QString &cursor)
{
    if (cursor.isEmpty())
        return std::nullopt;
    const QByteArray text = fromBase64Url(cursor.toLatin1()).value_or(QByteArray());
    bool isNumber = false;
    const quint64 index = text.sliced(std::min<qsizetype>(1, text.size())).toULongLong(&isNumber);
    if (!isNumber || cursorOf(index) != cursor)
        return failure(ErrorCode::InvalidCursor,
                       u"This page marker is not one of ours. Start again from the first page."_s,
                       u"after"_s);
    return index;
}

contract::TimelineEvent viewOf(const audit::Leaf &leaf, const Actor &reader)
{
    contract::TimelineEvent event{.id = leaf.id.value(),
                                  .at = formatInstant(leaf.at),
                                  .action = leaf.action,
                                  .success = leaf.success,
                                  .error = {},
                                  .byKind = audit::actorKindName(leaf.actorKind),
                                  .byRole = {},
                                  .own = leaf.actorKind == ActorKind::Staff
                                         && leaf.actorId == reader.id};
    if (!leaf.error.isEmpty())
        event.error = leaf.error;
    if (leaf.actorKind == ActorKind::Staff)
        event.byRole = leaf.actorRole;
    return event;
}

} // namespace

Result<contract::TimelinePage> CustomerTimeline::page(const Actor &actor,
                                                      const CustomerId &customer,
                                                      const QString &after, int limit)
{
    const auto before = indexOf(after);
    if (!before)
        return failureOf(before);
    const auto row = CustomerStore(m_database.reader()).find(customer);
    if (!row)
        return failureOf(row);
    if (!*row)
        return failure(ErrorCode::NotFound, u"There is no such customer."_s);
    contract::TimelinePage page;
    const auto read = m_database.reader().snapshot([&](database::Connection &sql) -> Result<void> {
        const auto stored = audit::TrailSearch(sql, {.subject = customer.value()})
                                .newest(*before, limit + 1); // one more tells of a next page
        if (!stored)
            return failureOf(stored);
        for (const audit::StoredEvent &event : *stored) {
            if (page.items.size() == limit) {
                page.next = cursorOf(stored->at(limit - 1).index);
                break;
            }
            const auto leaf = audit::decodeLeaf(event.leaf);
            if (!leaf)
                return failureOf(leaf);
            page.items.append(viewOf(*leaf, actor));
        }
        return {};
    });
    if (!read)
        return failureOf(read);
    const audit::Event event{.action = u"customer.timeline.read"_s,
                             .resource = u"customer"_s,
                             .resourceId = customer.value(),
                             .subject = PersonId(customer.value()),
                             .details = {{u"count"_s, page.items.size()}}};
    return m_ledger.record(actor, event).transform([&] { return std::move(page); });
}

void addTimelineRoutes(http::Handlers &handlers, CustomerTimeline &timeline)
{
    handlers.add(u"getCustomerTimeline"_s, [&timeline](const http::Request &request) {
        return timeline
            .page(request.actor(), CustomerId(request.path.value(u"customerId"_s)),
                  request.query.value("after"_L1).toString(),
                  request.query.value("limit"_L1).toInt(50))
            .transform([](const contract::TimelinePage &page) {
                return http::Reply::jsonText(contract::jsonText(page));
            });
    });
}

} // namespace countersign::customers
