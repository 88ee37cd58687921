// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/safetyclient.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace countersign::ui::customers {

// Verifications by colleagues that wait for a second person, above the list of customers; not there while none waits. Owned
// by the page; GUI thread.
class OverrideBar final : public QWidget
{
    Q_OBJECT
public:
    /// `ownId`: who looks. What they asked for themselves is for somebody else.
    OverrideBar(client::ApiClient &api, const QString &ownId, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void openWanted(const QString &customer);

private:
    void show(const contract::OverrideList &list);
    QWidget *makeRow(const contract::OverrideView &entry);

    client::SafetyClient m_client;
    const QString m_ownId;
    QVBoxLayout *m_rows;
    QWidget *m_content = nullptr;
};

} // namespace countersign::ui::customers
