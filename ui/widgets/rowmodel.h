// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/page.h"
#include "widgets/pagedmodel.h"
#include "widgets/rowpages.h"

#include <QCoreApplication>

#include <functional>

namespace countersign::ui::widgets {

// PagedModel over rows of one type, described by its columns.
template<typename Row>
class RowModel final : public PagedModel
{
public:
    struct Column
    {
        QString title;
        int width;
        std::function<QVariant(const Row &, int role)> value;
    };
    /// What a cell shows: a text, by a function of the row or one of its members.
    template<typename ToText>
    static auto text(ToText toText, bool muted = false)
    {
        return [toText, muted](const Row &row, int role) -> QVariant {
            if (role == Qt::DisplayRole)
                return std::invoke(toText, row);
            return role == MutedRole ? QVariant(muted) : QVariant();
        };
    }
    /// The same in a tone.
    template<typename ToText, typename ToTone>
    static auto badge(ToText toText, ToTone toTone)
    {
        return [toText, toTone](const Row &row, int role) -> QVariant {
            if (role == Qt::DisplayRole)
                return toText(row);
            return role == ToneRole ? QVariant(static_cast<int>(toTone(row))) : QVariant();
        };
    }
    using Result = client::ApiResult<contract::Page<Row>>;
    using Fetch = std::function<client::ApiCall *(const QString &after, QObject *context,
                                                  std::function<void(Result)> handler)>;

    RowModel(QList<Column> columns, const std::function<QString(const Row &)> &key, Fetch fetch,
             QObject *parent)
        : PagedModel(parent)
        , m_columns(std::move(columns))
        , m_key(key)
        , m_fetch(std::move(fetch))
        , m_rows(key)
    {}

    /// Row `row`, or null while it is not held (see RowPages). Valid until the model changes.
    const Row *rowAt(int row) const { return m_rows.at(row); }
    bool anyHeld(const std::function<bool(const Row &)> &holds) const
    {
        return m_rows.anyHeld(holds);
    }
    int heldRows() const { return m_rows.held(); }

    int rowOf(const QString &key) const override
    {
        return key.isEmpty() ? -1 : m_rows.indexOf(key);
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows.size();
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    int initialWidth(int column) const override { return m_columns.at(column).width; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row *row = m_rows.at(index.row());
        if (!row)
            return {};
        return role == KeyRole ? QVariant(m_key(*row))
                               : m_columns.at(index.column()).value(*row, role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical && role == Qt::DisplayRole)
            return section + 1;
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(m_columns.at(section).title) : QVariant();
    }

protected:
    client::ApiCall *fetch(const QString &after) override
    {
        return m_fetch(after, this, [this, after](Result result) {
            if (!result) {
                fail(result.error());
                return;
            }
            QString cursor = result->next.value_or(QString());
            if (after.isEmpty()) {
                cursor = merge(std::move(result->items), cursor);
            } else if (after == next()) {
                append(after, std::move(result->items));
            } else if (!restore(after, result->items)) {
                reload();
                return;
            } else {
                cursor = next();
            }
            succeed(cursor);
        });
    }

    std::optional<QString> missing(int first, int last) const override
    {
        return m_rows.missing(first, last);
    }

    void drop(int first, int last, int pinned) override { m_rows.drop({first, last}, pinned); }

    void clear() override
    {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }

private:
    void append(const QString &after, QList<Row> rows)
    {
        if (rows.isEmpty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.append(after, std::move(rows));
        endInsertRows();
    }

    bool restore(const QString &after, const QList<Row> &rows)
    {
        const auto range = m_rows.restore(after, rows);
        if (range)
            tellChanged(range->first, range->last);
        return range.has_value();
    }

    /// Puts a fresh first page over the rows: new ones in front, known ones renewed, later ones
    /// kept. Returns the cursor that belongs to the last row then. Where the two do not fit
    /// together, or rows at the end have gone, the fresh page replaces all.
    QString merge(QList<Row> fresh, const QString &cursor)
    {
        const int added = m_rows.offsetOf(fresh);
        const bool isShorter
            = cursor.isEmpty() && fresh.size() - added < rowCount(); // it is all there is
        if (added < 0 || isShorter) {
            beginResetModel();
            m_rows.clear();
            m_rows.append({}, std::move(fresh));
            endResetModel();
            return cursor;
        }
        const int known = qMin(rowCount(), static_cast<int>(fresh.size()) - added);
        const bool reachesEnd = fresh.size() - added >= rowCount();
        if (added > 0)
            beginInsertRows({}, 0, added - 1);
        if (added + known > 0)
            m_rows.replaceHead(fresh.first(added + known), added, cursor);
        if (added > 0)
            endInsertRows();
        if (known > 0)
            tellChanged(added, added + known - 1);
        append({}, fresh.sliced(added + known));
        return reachesEnd ? cursor : next();
    }

    void tellChanged(int first, int last)
    {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    QList<Column> m_columns;
    std::function<QString(const Row &)> m_key;
    Fetch m_fetch;
    RowPages<Row> m_rows;
};

} // namespace countersign::ui::widgets
