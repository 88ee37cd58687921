// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apicall.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace countersign::ui::widgets {

// What a cell tells its delegate beyond its text.
enum CellRole : int {
    ToneRole = Qt::UserRole + 1, // int of Tone: the text is drawn as a badge
    MutedRole,                   // bool: secondary text
    KeyRole,                     // QString: the row's stable key, in every column
};

// A table that is read from the server page by page with a cursor. Rows appear as they arrive; a
// refresh keeps what is there until the answer comes and then puts new rows in front, so that
// neither scrolling nor selection jumps. GUI thread; owned by its page. A failure is a state
// (`problem`), and retry() asks again.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class State : quint8 { Idle, Loading, Ready, Failed };

    using QAbstractTableModel::QAbstractTableModel;
    ~PagedModel() override;

    /// Loading and Failed speak of the newest call; rows may be there nevertheless.
    State state() const { return m_state; }
    const client::ApiProblem &problem() const { return m_problem; }
    bool isComplete() const { return m_state == State::Ready && m_next.isEmpty(); }

    /// Asks for the first page again.
    void refresh();
    /// Forgets everything and asks for the first page: after a change of filter.
    void reload();
    /// Asks again for what failed.
    void retry();

    QString keyAt(int row) const { return index(row, 0).data(KeyRole).toString(); }
    /// The row with that key, or -1.
    int rowOf(const QString &key) const;
    /// Width a column starts with.
    virtual int initialWidth(int column) const = 0;

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();

protected:
    /// Starts a call for the page after `after` (empty: the first); its answer goes to takePage()
    /// or fail().
    virtual client::ApiCall *fetch(const QString &after) = 0;
    virtual void clear() = 0;

    bool isFirstPage() const { return m_asked.isEmpty(); }
    void fail(const client::ApiProblem &problem);
    void succeed(const QString &next);
    const QString &next() const { return m_next; }

private:
    void ask(const QString &after);
    void setState(State state);

    State m_state = State::Idle;
    client::ApiProblem m_problem;
    QString m_next;  // cursor of the page after the last row; empty at the end
    QString m_asked; // cursor of the newest call
    QPointer<client::ApiCall> m_call;
};

} // namespace countersign::ui::widgets
