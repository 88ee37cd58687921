// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/usersclient.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class Notifier;
}

namespace countersign::ui::identity {

// Above the list of users, while somebody is to become an administrator: whoever may agrees or refuses, and who asked
// takes it back. Hidden while nothing waits. Owned by the page; GUI thread.
class GrantBar final : public QWidget
{
    Q_OBJECT
public:
    GrantBar(client::UsersClient client, widgets::Notifier &notifier, const QString &ownId,
             QWidget *parent);

    /// Asks the server again.
    void refresh();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// Something was decided: accounts have changed.
    void decided();

private:
    void showGrants(const contract::AdminGrantList &list);
    QWidget *makeRow(const contract::AdminGrantView &grant);
    void askToApprove(const contract::AdminGrantView &grant);
    void approve(const contract::AdminGrantView &grant);
    void refuse(const contract::AdminGrantView &grant);
    void take(const client::ApiResult<QJsonObject> &done, const QString &said);

    client::UsersClient m_client;
    widgets::Notifier &m_notifier;
    const QString m_ownId;
    QVBoxLayout *m_rows;
    QWidget *m_content = nullptr; // made anew for each answer
    bool m_busy = false;
};

} // namespace countersign::ui::identity
