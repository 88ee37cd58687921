// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/usersclient.h"
#include "shell/page.h"

namespace countersign::ui::widgets {
class DetailPane;
}

namespace countersign::ui::identity {

class UserActions;

// The details of one account beside the list, with the buttons for what the reader may do, and its sessions. Owned by
// the page, as the pane is; GUI thread.
class UserDetail final : public QObject
{
    Q_OBJECT
public:
    UserDetail(const shell::PageContext &context, UserActions &actions, widgets::DetailPane &pane,
               QObject *parent);

    /// Loads and shows an account; empty: none.
    void show(const QString &id);
    bool isSettled() const { return !m_userCall && !m_sessionsCall; }

private:
    void load(const QString &id);
    void showUser(const contract::UserView &user);
    void addActions(const contract::UserView &user);
    void addSessions(const contract::UserView &user, const contract::SessionList &sessions);
    QWidget *makeSession(const contract::SessionView &session);

    shell::PageContext m_context;
    client::UsersClient m_client;
    UserActions &m_actions;
    widgets::DetailPane &m_pane;
    QPointer<client::ApiCall> m_userCall;
    QPointer<client::ApiCall> m_sessionsCall;
};

} // namespace countersign::ui::identity
