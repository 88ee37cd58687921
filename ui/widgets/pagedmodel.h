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
// neither scrolling nor selection jumps. Rows far from those on screen may be let go; they keep their
// place, have no data, and are fetched again when they are to be seen. GUI thread; owned by its page. A
// failure is a state (`problem`), and retry() asks again.
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
    /// Whether the newest call was for the beginning of the list.
    bool isFirstPage() const { return m_asked.isEmpty(); }

    /// Asks for the first page again.
    void refresh();
    /// Forgets everything and asks for the first page: after a change of filter.
    void reload();
    /// Asks again for what failed.
    void retry();

    /// Says which rows are on screen: what is missing there is fetched.
    void setShown(int first, int last);
    /// This row (or none) stays whatever is on screen, because a person has chosen it.
    void setPinned(const QModelIndex &index) { m_pinned = index; }

    /// Empty while the row is not there.
    QString keyAt(int row) const { return index(row, 0).data(KeyRole).toString(); }
    /// The row with that key, or -1 if there is none among those that are there.
    virtual int rowOf(const QString &key) const = 0;
    /// Width a column starts with.
    virtual int initialWidth(int column) const = 0;

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();

protected:
    /// Starts a call for the page after `after` (empty: the first); its answer goes to
    /// succeed() or fail().
    virtual client::ApiCall *fetch(const QString &after) = 0;
    virtual void clear() = 0;
    /// Cursor of the first page that was let go among these rows.
    virtual std::optional<QString> missing(int first, int last) const = 0;
    /// Lets rows go that are far from these and are not the pinned one (-1: none).
    virtual void drop(int first, int last, int pinned) = 0;

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
    int m_firstShown = 0;
    int m_lastShown = -1;
    QPersistentModelIndex m_pinned;
    QPointer<client::ApiCall> m_call;
};

} // namespace countersign::ui::widgets
