// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
class StateView;
} // namespace countersign::ui::widgets

namespace countersign::ui::overview {

class ActivityCharts;
class AttentionList;
class StandingCard;

// The first page: what needs whoever is signed in today, and what happened in the last fortnight. Kept up to date by the
// workspace's OverviewWatch, once a minute.
class OverviewPage final : public shell::Page
{
    Q_OBJECT
public:
    /// `context.overview` must be there.
    OverviewPage(const shell::PageContext &context, QWidget *parent);

    void activate() override;
    void refresh() override;
    bool isSettled() const override;
    QWidget *initialFocus() override;

private:
    QWidget *makeHead();
    QWidget *makeContent();
    void showAnswer();

    shell::PageContext m_context;
    client::OverviewWatch &m_watch;
    QStackedWidget *m_stack;
    widgets::StateView *m_state;
    QScrollArea *m_area;
    widgets::InlineMessage *m_problem;
    QLabel *m_asOf;
    QPushButton *m_reload;
    QPushButton *m_asTable;
    AttentionList *m_list;
    ActivityCharts *m_charts;
    StandingCard *m_standing;
};

} // namespace countersign::ui::overview
