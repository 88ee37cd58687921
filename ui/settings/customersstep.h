// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/importupload.h"
#include "settings/firstrunstep.h"

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::settings {

// The last step of the first run: customers from a file, or invented ones to look around with. Both go through the import
// that the page of customers has. GUI thread.
class CustomersStep final : public FirstRunStep
{
    Q_OBJECT
public:
    explicit CustomersStep(client::ApiClient &api, QWidget *parent = nullptr);

    void begin() override {}

protected:
    QWidget *firstField() override;

private:
    void openImport();
    void addInvented();
    void setBusy(bool busy);
    void takeImported(qint64 count);

    client::ApiClient &m_api;
    customers::ImportUpload m_invented;
    QPushButton *m_import;
    QPushButton *m_invent;
    QPushButton *m_finish;
    widgets::InlineMessage *m_message;
};

} // namespace countersign::ui::settings
