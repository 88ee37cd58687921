// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagedmodel.h"

namespace countersign::ui::widgets {

PagedModel::~PagedModel()
{
    if (m_call)
        m_call->cancel();
}

void PagedModel::refresh()
{
    ask({});
}

void PagedModel::reload()
{
    m_next.clear();
    clear();
    ask({});
}

void PagedModel::retry()
{
    ask(rowCount() > 0 ? m_asked : QString());
}

void PagedModel::setShown(int first, int last)
{
    m_firstShown = first;
    m_lastShown = qMin(last, rowCount() - 1);
    // One call at a time: who drags the scroll bar past a thousand pages waits for the one they stop at.
    if (m_state != State::Ready || m_firstShown > m_lastShown)
        return;
    if (const auto cursor = missing(m_firstShown, m_lastShown))
        ask(*cursor);
}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && !m_next.isEmpty();
}

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_next);
}

void PagedModel::ask(const QString &after)
{
    if (m_call)
        m_call->cancel();
    m_asked = after;
    setState(State::Loading);
    m_call = fetch(after);
}

void PagedModel::fail(const client::ApiProblem &problem)
{
    m_problem = problem;
    setState(State::Failed);
}

void PagedModel::succeed(const QString &next)
{
    m_next = next;
    drop(m_firstShown, m_lastShown, m_pinned.row());
    setState(State::Ready);
}

void PagedModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace countersign::ui::widgets
