// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/page.h"
#include "widgets/pagedmodel.h"

#include <QCoreApplication>

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
    using Result = client::ApiResult<contract::Page<Row>>;
    using Fetch = std::function<client::ApiCall *(const QString &after, QObject *context,
                                                  std::function<void(Result)> handler)>;

    RowModel(QList<Column> columns, std::function<QString(const Row &)> key, Fetch fetch,
             QObject *parent)
        : PagedModel(parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
        , m_fetch(std::move(fetch))
    {}

    const Row &rowAt(int row) const { return m_rows.at(row); }
    const QList<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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
        const Row &row = m_rows.at(index.row());
        return role == KeyRole ? QVariant(m_key(row))
                               : m_columns.at(index.column()).value(row, role);
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
        return m_fetch(after, this, [this](Result result) {
            if (!result) {
                fail(result.error());
                return;
            }
            QString cursor = result->next.value_or(QString());
            if (isFirstPage())
                cursor = merge(std::move(result->items), cursor);
            else
                append(std::move(result->items));
            succeed(cursor);
        });
    }

    void clear() override
    {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }

private:
    void append(QList<Row> rows)
    {
        if (rows.isEmpty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.append(std::move(rows));
        endInsertRows();
    }

    /// Puts a fresh first page over the rows: new ones in front, known ones renewed, later ones
    /// kept. Returns the cursor that belongs to the last row then. Where the two do not fit
    /// together, the fresh page replaces all.
    QString merge(QList<Row> fresh, const QString &cursor)
    {
        const qsizetype added = offsetOf(fresh);
        if (added < 0) {
            beginResetModel();
            m_rows = std::move(fresh);
            endResetModel();
            return cursor;
        }
        const qsizetype known = qMin(m_rows.size(), fresh.size() - added);
        const bool reachesEnd = fresh.size() - added >= m_rows.size();
        if (added > 0) {
            beginInsertRows({}, 0, static_cast<int>(added) - 1);
            m_rows = fresh.first(added) + m_rows;
            endInsertRows();
        }
        for (qsizetype i = added; i < added + known; ++i)
            m_rows[i] = fresh.at(i);
        if (known > 0)
            Q_EMIT dataChanged(index(static_cast<int>(added), 0),
                               index(static_cast<int>(added + known) - 1, columnCount() - 1));
        append(fresh.sliced(added + known));
        return reachesEnd ? cursor : next();
    }

    /// How many rows of `fresh` stand before the first row we have, or -1 if the order does not
    /// fit.
    qsizetype offsetOf(const QList<Row> &fresh) const
    {
        if (m_rows.isEmpty())
            return fresh.isEmpty() ? 0 : -1;
        const QString firstKey = m_key(m_rows.first());
        qsizetype offset = 0;
        while (offset < fresh.size() && m_key(fresh.at(offset)) != firstKey)
            ++offset;
        if (offset == fresh.size())
            return -1;
        for (qsizetype i = 0; i < m_rows.size() && offset + i < fresh.size(); ++i) {
            if (m_key(m_rows.at(i)) != m_key(fresh.at(offset + i)))
                return -1;
        }
        return offset;
    }

    QList<Column> m_columns;
    std::function<QString(const Row &)> m_key;
    Fetch m_fetch;
    QList<Row> m_rows;
};

} // namespace countersign::ui::widgets
