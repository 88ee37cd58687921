// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/eventfilter.h"

#include "audit/leaftext.h"

namespace countersign::audit {

namespace {

bool isAtOrBelow(QByteArrayView action, const QByteArray &wanted)
{
    return action.startsWith(wanted)
           && (action.size() == wanted.size() || action[wanted.size()] == '.');
}

QByteArray textOf(const std::optional<Instant> &instant)
{
    return instant ? formatInstant(*instant).toLatin1() : QByteArray();
}

} // namespace

bool EventFilter::isEmpty() const
{
    return id.isEmpty() && user.isEmpty() && subject.isEmpty() && action.isEmpty()
           && resource.isEmpty() && !success && !from && !to;
}

EventMatcher::EventMatcher(const EventFilter &filter)
    : m_id(filter.id.toUtf8())
    , m_user(filter.user.toUtf8())
    , m_subject(filter.subject.toUtf8())
    , m_action(filter.action.toUtf8())
    , m_resource(filter.resourceKind().toUtf8())
    , m_resourceId(filter.resourceId().toUtf8())
    , m_success(filter.success)
    , m_from(textOf(filter.from))
    , m_to(textOf(filter.to))
{}

bool EventMatcher::matches(QByteArrayView leaf) const
{
    const auto text = LeafText::scan(leaf);
    if (!text)
        return false;
    const auto fits = [](const QByteArray &wanted, QByteArrayView there) {
        return wanted.isEmpty() || saysTheSame(there, wanted);
    };
    return (!m_success || *m_success == text->success) && fits(m_id, text->id)
           && fits(m_user, text->actorId) && fits(m_subject, text->subject)
           && fits(m_resource, text->resource) && fits(m_resourceId, text->resourceId)
           && (m_action.isEmpty() || isAtOrBelow(text->action, m_action))
           && (m_from.isEmpty() || text->at >= m_from) && (m_to.isEmpty() || text->at < m_to);
}

} // namespace countersign::audit
