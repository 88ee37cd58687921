// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/usersclient.h"
#include "shell/page.h"

namespace countersign::ui::identity {

class UserDialog;

// What one does with an account of staff: each asks where it must, calls the server, and says what came of it. Owned by
// the page; GUI thread.
class UserActions final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs stand over `window`, which owns this.
    UserActions(const shell::PageContext &context, QWidget *window);

    void invite();
    void changeRole(const contract::UserView &user);
    void askToDisable(const contract::UserView &user);
    void enable(const contract::UserView &user);
    void sendLink(const contract::UserView &user);
    void askToRemoveAuthenticator(const contract::UserView &user);
    void endSession(const contract::SessionView &session);
    void askToEndSessions(const contract::UserView &user);
    bool isBusy() const { return m_calls > 0; }

Q_SIGNALS:
    /// An account or its sessions have changed; `id` is whose, empty if it is not known.
    void changed(const QString &id);

private:
    using Handler = client::ApiCall::Handler;

    void open(UserDialog *dialog, const std::function<void()> &submit);
    void ask(const QString &title, const QString &question, const QString &text,
             const QString &sure, const std::function<void()> &then);
    void change(const contract::UserView &user, const contract::UserPatchRequest &change,
                const QString &said);
    void endSessions(const contract::UserView &user);
    /// Says what came of a call, and that something has changed.
    Handler telling(const QString &said, const QString &id);
    void tell(const client::ApiResult<contract::UserView> &user, const QString &said);

    shell::PageContext m_context;
    client::UsersClient m_client;
    QWidget *m_window;
    int m_calls = 0;
};

} // namespace countersign::ui::identity
