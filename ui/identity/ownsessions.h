// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"
#include "widgets/rowmodel.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class DetailPane;
class PagedTable;
} // namespace countersign::ui::widgets

namespace countersign::ui::identity {

// Where the person is signed in: what is not theirs, or was forgotten somewhere, they end here.
class OwnSessions final : public shell::Page
{
    Q_OBJECT
public:
    OwnSessions(const shell::PageContext &context, QWidget *parent);

    void activate() override;
    void refresh() override;
    bool isSettled() const override;
    QWidget *initialFocus() override;
    void showExample() override;

private:
    using Model = widgets::RowModel<contract::SessionView>;

    Model *makeModel();
    void showSession(const QString &id);
    void end(const QString &id);
    void askToEndOthers();
    /// One after the other, until none is left or one fails.
    void endEach(QStringList ids, int ended);
    void takeEnd(const std::optional<client::ApiProblem> &problem, int ended);
    QStringList others() const;

    shell::PageContext m_context;
    client::AuthClient m_client;
    Model *m_model;
    widgets::PagedTable *m_table;
    widgets::DetailPane *m_detail;
    QPushButton *m_endOthers;
    bool m_ending = false;
};

} // namespace countersign::ui::identity
