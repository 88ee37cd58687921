// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <optional>

namespace countersign::ui::widgets {

// The rows of a list that is read page by page. Every row that was ever read keeps its place, but only so many are held;
// of the others there is the cursor by which their page is fetched again, and the key that it must end with. So a person
// may scroll through a long trail for a day, and memory grows by a few bytes a row. The first page is always held. A value
// of RowModel.
template<typename Row>
class RowPages
{
public:
    /// At most so many rows are held, apart from the first page, those on screen and the pinned one.
    static constexpr int MostHeld = 2000;

    explicit RowPages(std::function<QString(const Row &)> key)
        : m_key(std::move(key))
    {}

    int size() const { return m_pages.isEmpty() ? 0 : m_pages.last().end(); }
    int held() const
    {
        int rows = 0;
        for (const Page &page : m_pages)
            rows += static_cast<int>(page.rows.size());
        return rows;
    }

    /// Row `row` if it is held; it is valid until the rows change.
    const Row *at(int row) const
    {
        const Page &page = m_pages.at(pageOf(row));
        return page.rows.isEmpty() ? nullptr : &page.rows.at(row - page.first);
    }

    /// The row with that key among those that are held, or -1.
    int indexOf(const QString &key) const
    {
        for (const Page &page : m_pages) {
            for (qsizetype i = 0; i < page.rows.size(); ++i) {
                if (m_key(page.rows.at(i)) == key)
                    return page.first + static_cast<int>(i);
            }
        }
        return -1;
    }

    bool anyHeld(const std::function<bool(const Row &)> &holds) const
    {
        return std::ranges::any_of(
            m_pages, [&holds](const Page &page) { return std::ranges::any_of(page.rows, holds); });
    }

    void clear() { m_pages.clear(); }

    /// Adds rows at the end: the page after `cursor`, or the rest of the first page if that is all there is.
    void append(const QString &cursor, QList<Row> rows)
    {
        if (rows.isEmpty())
            return;
        if (cursor.isEmpty() && !m_pages.isEmpty()) {
            m_pages.last().rows.append(std::move(rows));
            m_pages.last().measure(m_key);
            return;
        }
        m_pages.append(Page(cursor, size(), std::move(rows), m_key));
    }

    /// How many rows of a fresh first page stand before the first row there is; -1 if the two do not fit together.
    int offsetOf(const QList<Row> &fresh) const
    {
        if (m_pages.isEmpty())
            return fresh.isEmpty() ? 0 : -1;
        const QString first = m_key(m_pages.first().rows.first());
        const auto found
            = std::ranges::find_if(fresh, [&](const Row &row) { return m_key(row) == first; });
        if (found == fresh.cend())
            return -1;
        const int offset = static_cast<int>(found - fresh.cbegin());
        for (int i = 0; i < size() && offset + i < fresh.size(); ++i) {
            const Row *known = at(i);
            if (known && m_key(*known) != m_key(fresh.at(offset + i)))
                return -1;
        }
        return offset;
    }

    /// Makes `head` the first page, of which the first `added` rows are new and the others take the place of as many there
    /// are. What follows can be fetched after `cursor`.
    void replaceHead(QList<Row> head, int added, const QString &cursor)
    {
        const int known = static_cast<int>(head.size()) - added;
        QList<Page> pages{Page(QString(), 0, std::move(head), m_key)};
        for (Page &page : m_pages) {
            if (page.end() <= known)
                continue;
            if (page.first < known) {
                page.rows = page.rows.sliced(qMin<qsizetype>(known - page.first, page.rows.size()));
                page.count = page.end() - known;
                page.first = known;
                page.after = cursor;
            }
            page.first += added;
            pages.append(std::move(page));
        }
        m_pages = std::move(pages);
    }

    /// The cursor of the first page that is not held among these rows; the page of row `first` has one if none is.
    std::optional<QString> missing(int first, int last) const
    {
        for (qsizetype i = pageOf(first); i < m_pages.size() && m_pages.at(i).first <= last; ++i) {
            if (m_pages.at(i).rows.isEmpty())
                return m_pages.at(i).after;
        }
        return {};
    }

    struct Range
    {
        int first = 0;
        int last = -1;
    };
    /// Puts the rows after `cursor` back to their places. Nothing if they are no longer those that were there, because the
    /// list has changed meanwhile.
    std::optional<Range> restore(const QString &cursor, const QList<Row> &rows)
    {
        const auto start = std::ranges::find(m_pages, cursor, &Page::after);
        if (start == m_pages.end())
            return {};
        Range range{start->first, start->first - 1};
        // Pages that came with a refresh are short: one answer holds several.
        for (auto page = start; page != m_pages.end(); ++page) {
            const int offset = page->first - start->first;
            if (offset + page->count > rows.size())
                break;
            QList<Row> own = rows.sliced(offset, page->count);
            if (m_key(own.last()) != page->lastKey)
                return {};
            page->rows = std::move(own);
            range.last = page->end() - 1;
        }
        return range.last < range.first ? std::nullopt : std::optional(range);
    }

    /// Lets the rows go that are furthest from those on screen, until no more than MostHeld are held.
    void drop(const Range &shown, int pinned)
    {
        for (int rows = held(); rows > MostHeld;) {
            const auto distance = [&](const Page &page) {
                const bool stays = page.rows.isEmpty() || page.first == 0
                                   || (page.first <= pinned && pinned < page.end());
                return stays ? 0 : qMax(shown.first - page.end() + 1, page.first - shown.last);
            };
            const auto furthest = std::ranges::max_element(m_pages, {}, distance);
            if (distance(*furthest) <= 0)
                return;
            rows -= static_cast<int>(furthest->rows.size());
            furthest->rows = {};
        }
    }

private:
    struct Page
    {
        Page(QString cursor, int start, QList<Row> held,
             const std::function<QString(const Row &)> &key)
            : after(std::move(cursor))
            , first(start)
            , rows(std::move(held))
        {
            measure(key);
        }
        void measure(const std::function<QString(const Row &)> &key)
        {
            count = static_cast<int>(rows.size());
            lastKey = key(rows.last());
        }
        int end() const { return first + count; }

        QString after; // cursor to fetch it by
        int first;
        int count = 0;
        QString lastKey;
        QList<Row> rows; // empty: not held
    };

    qsizetype pageOf(int row) const
    {
        const auto next = std::ranges::upper_bound(m_pages, row, {}, &Page::first);
        return next - m_pages.cbegin() - 1;
    }

    std::function<QString(const Row &)> m_key;
    QList<Page> m_pages; // in order, none of no rows
};

} // namespace countersign::ui::widgets
