// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace countersign {

/// A new UUID version 7 (RFC 9562 section 5.7) as 36 lower-case characters: sortable by time of creation.
QString makeUuid7(Instant now, RandomSource &random);
/// When a UUID version 7 was made; nothing if `text` is none.
std::optional<Instant> timeOfUuid7(QStringView text);
/// Whether `text` is a UUID in the canonical 36-character lower-case form.
bool isUuid(QStringView text);

// An identifier that cannot be mixed up with one of another kind: Id<struct CustomerTag>.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {}
    static Id make(Instant now, RandomSource &random) { return Id(makeUuid7(now, random)); }

    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.m_value.compare(b.m_value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

using CustomerId = Id<struct CustomerTag>;
using StaffId = Id<struct StaffTag>;
using SessionId = Id<struct SessionTag>;
using FlowId = Id<struct FlowTag>;
using MessageId = Id<struct MessageTag>;
using EventId = Id<struct EventTag>;
/// Whoever owns a data key: a customer, a staff member or the installation itself.
using PersonId = Id<struct PersonTag>;

} // namespace countersign
