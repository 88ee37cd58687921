// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace countersign::audit {

// Which events of the trail are wanted; what is empty does not matter.
struct EventFilter
{
    QString id = {};
    QString user = {};     // id of the customer or member of staff who acted
    QString subject = {};  // id of the person whom it is about
    QString action = {};   // "otp.code.sent", or "otp" for all below it
    QString resource = {}; // "customer", or one of them: "customer/<id>"
    std::optional<bool> success = {};
    std::optional<Instant> from = {}; // inclusive
    std::optional<Instant> to = {};   // exclusive

    bool isEmpty() const;
    /// The two parts of `resource`; the second is empty if any will do.
    QString resourceKind() const { return resource.section(u'/', 0, 0); }
    QString resourceId() const { return resource.section(u'/', 1); }
};

// A filter ready to be held against many leaves. A value.
class EventMatcher
{
public:
    explicit EventMatcher(const EventFilter &filter);

    /// Whether the leaf passes. One that is damaged passes nothing.
    bool matches(QByteArrayView leaf) const;

private:
    QByteArray m_id;
    QByteArray m_user;
    QByteArray m_subject;
    QByteArray m_action;
    QByteArray m_resource;
    QByteArray m_resourceId;
    std::optional<bool> m_success;
    QByteArray m_from; // as a leaf has it: such texts sort as the times do
    QByteArray m_to;
};

} // namespace countersign::audit
