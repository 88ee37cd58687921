// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/useractions.h"

#include "identity/userdialog.h"
#include "identity/usertext.h"
#include "shell/demoaccount.h"
#include "widgets/notifier.h"

#include <QMessageBox>
#include <QPushButton>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::UserView;

UserActions::UserActions(const shell::PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_client(context.api)
    , m_window(window)
{}

void UserActions::open(UserDialog *dialog, const std::function<void()> &submit)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UserDialog::submitted, this, submit);
    dialog->open();
}

void UserActions::invite()
{
    auto *dialog = new UserDialog(m_window);
    open(dialog, [this, dialog] {
        m_client.create(dialog->account(), dialog,
                        [this, dialog](const client::ApiResult<UserView> &user) {
                            if (!user) {
                                dialog->showProblem(user.error());
                                return;
                            }
                            dialog->accept();
                            tell(user, tr("%1 is invited.").arg(user->name));
                        });
    });
}

void UserActions::changeRole(const UserView &user)
{
    auto *dialog = new UserDialog(user, m_window);
    open(dialog, [this, dialog, id = user.id] {
        m_client.change(
            id, dialog->roleChange(), dialog,
            [this, dialog](const client::ApiResult<UserView> &now) {
                if (!now) {
                    dialog->showProblem(now.error());
                    return;
                }
                dialog->accept();
                tell(now,
                     tr("The role of %1 is now: %2.").arg(now->name, shell::roleTitle(now->role)));
            });
    });
}

void UserActions::askToDisable(const UserView &user)
{
    ask(tr("Disable account"), tr("Disable the account of %1?").arg(user.name),
        tr("They are signed out everywhere at once and cannot sign in until the account is enabled "
           "again."),
        tr("&Disable"), [this, user] {
            change(user, {.disabled = true}, tr("The account of %1 is disabled.").arg(user.name));
        });
}

void UserActions::enable(const UserView &user)
{
    change(user, {.disabled = false}, tr("The account of %1 is enabled.").arg(user.name));
}

void UserActions::change(const UserView &user, const contract::UserPatchRequest &change,
                         const QString &said)
{
    ++m_calls;
    m_client.change(user.id, change, this, [this, said](const client::ApiResult<UserView> &now) {
        --m_calls;
        tell(now, said);
    });
}

void UserActions::sendLink(const UserView &user)
{
    ++m_calls;
    m_client.sendLink(
        user.id, this,
        telling(user.status == "invited"_L1
                    ? tr("Another invitation is on its way to %1.").arg(user.name)
                    : tr("A link for a new password is on its way to %1.").arg(user.name),
                user.id));
}

void UserActions::askToRemoveAuthenticator(const UserView &user)
{
    ask(tr("Take away the authenticator"), tr("Take away the authenticator of %1?").arg(user.name),
        tr("For who has lost their phone and their recovery codes. Be sure that it is them who "
           "asks. "
           "Their sessions and API keys end, and they set up another authenticator when they sign "
           "in again."),
        tr("&Take it away"), [this, user] {
            ++m_calls;
            m_client.removeAuthenticator(
                user.id, this,
                telling(tr("%1 sets up another authenticator at the next sign-in.").arg(user.name),
                        user.id));
        });
}

void UserActions::endSession(const contract::SessionView &session)
{
    ++m_calls;
    m_client.endSession(session.id, this, telling(tr("The session has ended."), session.user));
}

void UserActions::askToEndSessions(const UserView &user)
{
    ask(tr("End all sessions"), tr("End every session of %1?").arg(user.name),
        tr("They have to sign in again, and the devices they used before are no longer known."),
        tr("&End them"), [this, user] { endSessions(user); });
}

void UserActions::endSessions(const UserView &user)
{
    ++m_calls;
    m_client.endSessionsOf(user.id, this,
                           telling(tr("Every session of %1 has ended.").arg(user.name), user.id));
}

void UserActions::ask(const QString &title, const QString &question, const QString &text,
                      const QString &sure, const std::function<void()> &then)
{
    auto *box
        = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text);
    auto *button = box->addButton(sure, QMessageBox::AcceptRole);
    connect(button, &QAbstractButton::clicked, this, then);
    box->open();
}

UserActions::Handler UserActions::telling(const QString &said, const QString &id)
{
    return [this, said, id](const client::ApiResult<QJsonObject> &done) {
        --m_calls;
        // A session that has ended by itself in the meantime is what was wanted.
        if (done || done.error().code == "not_found"_L1)
            m_context.notifier.notify(Tone::Positive, said);
        else
            m_context.notifier.notify(Tone::Danger, userProblemText(done.error()));
        Q_EMIT changed(id);
    };
}

void UserActions::tell(const client::ApiResult<UserView> &user, const QString &said)
{
    if (!user)
        m_context.notifier.notify(Tone::Danger, userProblemText(user.error()));
    else if (user->pendingGrant)
        m_context.notifier.notify(
            Tone::Info,
            tr("%1 becomes an administrator once a second one agrees.").arg(user->name));
    else
        m_context.notifier.notify(Tone::Positive, said);
    Q_EMIT changed(user ? user->id : QString());
}

} // namespace countersign::ui::identity
