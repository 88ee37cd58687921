// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/terms.h"

#include <QtEndian>

#include <algorithm>

namespace countersign::audit {

namespace {

enum class Kind : quint8 { Actor, Subject, Action, Resource, ResourceId, Failed };

constexpr std::size_t BitmapSize = StretchSize / 8;
constexpr std::size_t BytesPerPlace = 2;

Term termOf(Kind kind, QByteArrayView text)
{
    quint64 hash = 0xcbf29ce484222325ULL; // FNV-1a: its offset basis and prime for 64 bits
    for (const char byte : text)
        hash = (hash ^ static_cast<quint8>(byte)) * 0x100000001b3ULL;
    return static_cast<Term>((hash & ~7ULL) | static_cast<quint64>(kind));
}

Term termOf(Kind kind, const QString &text)
{
    return termOf(kind, QByteArrayView(text.toUtf8()));
}

// `handle(term)` for each; the texts stay escaped unless there is something to it.
template<typename Handle>
void eachTerm(const LeafText &leaf, const Handle &handle)
{
    const auto add = [&](Kind kind, QByteArrayView text) {
        if (text.contains('\\'))
            handle(termOf(kind, unescaped(text)));
        else if (!text.isEmpty())
            handle(termOf(kind, text));
    };
    add(Kind::Actor, leaf.actorId);
    add(Kind::Subject, leaf.subject);
    add(Kind::ResourceId, leaf.resourceId);
    add(Kind::Resource, leaf.resource);
    add(Kind::Action, leaf.action);
    for (qsizetype dot = leaf.action.indexOf('.'); dot > 0; dot = leaf.action.indexOf('.', dot + 1))
        add(Kind::Action, leaf.action.first(dot));
    if (!leaf.success)
        handle(termOf(Kind::Failed, QByteArrayView()));
}

} // namespace

QList<Term> termsOf(const EventFilter &filter)
{
    QList<Term> terms;
    const auto add = [&](Kind kind, const QString &text) {
        if (!text.isEmpty())
            terms += termOf(kind, text);
    };
    add(Kind::ResourceId, filter.resourceId());
    add(Kind::Subject, filter.subject);
    add(Kind::Actor, filter.user);
    if (filter.success == false)
        terms += termOf(Kind::Failed, QByteArrayView());
    add(Kind::Action, filter.action);
    add(Kind::Resource, filter.resourceKind());
    return terms;
}

QByteArray encodeEvents(std::span<const quint16> places)
{
    if (places.size() * BytesPerPlace < BitmapSize) {
        QByteArray list(static_cast<qsizetype>(places.size() * BytesPerPlace), Qt::Uninitialized);
        qToBigEndian<quint16>(places.data(), static_cast<qsizetype>(places.size()), list.data());
        return list;
    }
    QByteArray bitmap(BitmapSize, '\0');
    for (const quint16 place : places)
        bitmap[place / 8] = static_cast<char>(bitmap[place / 8] | 1 << place % 8);
    return bitmap;
}

std::optional<StretchEvents> decodeEvents(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    StretchEvents events;
    if (size == BitmapSize) {
        for (std::size_t place = 0; place < StretchSize; ++place)
            events.set(place, bytes[static_cast<qsizetype>(place / 8)] >> place % 8 & 1);
        return events;
    }
    if (size > BitmapSize || size % BytesPerPlace != 0)
        return std::nullopt;
    for (std::size_t i = 0; i < size; i += BytesPerPlace) {
        const auto place = qFromBigEndian<quint16>(bytes.data() + i);
        if (place >= StretchSize)
            return std::nullopt;
        events.set(place);
    }
    return events;
}

void StretchTerms::add(quint64 index, const LeafText &leaf)
{
    const auto place = static_cast<quint16>(index % StretchSize);
    eachTerm(leaf, [&](Term term) { m_entries.emplace_back(term, place); });
    if (m_earliest.isEmpty() || leaf.at < m_earliest)
        m_earliest = leaf.at.toByteArray();
    if (leaf.at > m_latest)
        m_latest = leaf.at.toByteArray();
}

std::vector<StretchTerms::Row> StretchTerms::takeRows()
{
    std::ranges::sort(m_entries);
    const auto repeated
        = std::ranges::unique(m_entries); // two texts of one event with the same number
    m_entries.erase(repeated.begin(), repeated.end());
    std::vector<Row> rows;
    std::vector<quint16> places;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend();) {
        const Term term = entry->first;
        places.clear();
        for (; entry != m_entries.cend() && entry->first == term; ++entry)
            places.push_back(entry->second);
        rows.push_back({term, encodeEvents(places)});
    }
    m_entries.clear();
    m_earliest.clear();
    m_latest.clear();
    return rows;
}

Instant StretchTerms::instantOf(const QByteArray &text)
{
    return parseInstant(QString::fromLatin1(text)).value_or(Instant());
}

} // namespace countersign::audit
