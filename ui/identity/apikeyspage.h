// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apikeysclient.h"
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

// The keys with which programs call the API: who may change settings makes, replaces and ends them.
class ApiKeysPage final : public shell::Page
{
    Q_OBJECT
public:
    ApiKeysPage(const shell::PageContext &context, QWidget *parent);

    void activate() override;
    void refresh() override;
    bool isSettled() const override;
    QWidget *initialFocus() override;
    void showExample() override;

private:
    using Model = widgets::RowModel<contract::ApiKeyView>;

    Model *makeModel();
    void showKey(const QString &id);
    void addButtons(const contract::ApiKeyView &key);
    void openNew();
    void showOnce(const contract::NewApiKey &key);
    void replace(const QString &id);
    void askToEnd(const contract::ApiKeyView &key);
    void end(const QString &id);

    shell::PageContext m_context;
    client::ApiKeysClient m_client;
    const bool m_mayChange;
    Model *m_model;
    widgets::PagedTable *m_table;
    widgets::DetailPane *m_detail;
    int m_pending = 0;
};

} // namespace countersign::ui::identity
