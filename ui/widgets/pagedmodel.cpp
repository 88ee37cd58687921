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

int PagedModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount() && !key.isEmpty(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
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
    setState(State::Ready);
}

void PagedModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace countersign::ui::widgets
