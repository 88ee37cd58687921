// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/userdetail.h"

#include "identity/sessiontext.h"
#include "identity/useractions.h"
#include "identity/usertext.h"
#include "shell/demoaccount.h"
#include "widgets/detailpane.h"
#include "widgets/icon.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::SessionView;
using contract::UserView;

UserDetail::UserDetail(const shell::PageContext &context, UserActions &actions, DetailPane &pane,
                       QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_client(context.api)
    , m_actions(actions)
    , m_pane(pane)
{}

void UserDetail::show(const QString &id)
{
    for (const QPointer<client::ApiCall> &call : {m_userCall, m_sessionsCall}) {
        if (call)
            call->cancel();
    }
    m_userCall = nullptr;
    m_sessionsCall = nullptr;
    if (id.isEmpty())
        m_pane.showPrompt();
    else
        load(id);
}

void UserDetail::load(const QString &id)
{
    m_pane.showBusy();
    m_userCall = m_client.get(id, this, [this](const client::ApiResult<UserView> &user) {
        m_userCall = nullptr;
        if (user)
            showUser(*user);
        else
            m_pane.showProblem(userProblemText(user.error()));
    });
}

void UserDetail::showUser(const UserView &user)
{
    const bool isSelf = user.id == m_context.staff.id;
    m_pane.begin(user.name, user.email);
    m_pane.addBadge(userStatusTone(user.status), userStatusText(user.status));
    if (isSelf)
        m_pane.addBadge(Tone::Info, tr("You"));
    m_pane.addSection(shell::roleTitle(user.role));
    m_pane.addText(roleMeaning(user.role));
    m_pane.addSection(tr("Account"));
    m_pane.addValue(tr("Added"), timeText(user.createdAt));
    m_pane.addValue(tr("Changed"), timeText(user.updatedAt));
    m_pane.addValue(tr("User ID"), user.id, DetailPane::Value::Code);
    if (m_context.staff.may(u"users:update"_s))
        addActions(user);
    if (!m_context.staff.may(u"sessions:read"_s))
        return;
    m_sessionsCall = m_client.sessionsOf(
        user.id, this, [this, user](const client::ApiResult<contract::SessionList> &sessions) {
            m_sessionsCall = nullptr;
            if (sessions) {
                addSessions(user, *sessions);
                return;
            }
            m_pane.addSection(tr("Sessions"));
            m_pane.addMessage(Tone::Danger, userProblemText(sessions.error()));
        });
}

void UserDetail::addActions(const UserView &user)
{
    const bool isSelf = user.id == m_context.staff.id;
    const bool isDisabled = user.status == "disabled"_L1;
    if (isSelf)
        m_pane.addText(
            tr("Nobody changes their own role or disables themselves: that takes another "
               "administrator."));
    if (user.pendingGrant)
        m_pane.addMessage(Tone::Warning,
                          tr("Becomes an administrator once a second one agrees, see above."));
    const auto add = [&](QLatin1StringView picture, const QString &text, auto pressed) {
        auto *button = new QPushButton(icon(picture), text);
        connect(button, &QPushButton::clicked, this,
                [this, user, pressed] { (m_actions.*pressed)(user); });
        m_pane.addWidget(button);
    };
    if (!isSelf && !isDisabled && !user.pendingGrant)
        add("shield"_L1, tr("Change r&ole …"), &UserActions::changeRole);
    if (!isDisabled)
        add("mail"_L1,
            user.status == "invited"_L1 ? tr("Send &invitation again")
                                        : tr("Send lin&k for a new password"),
            &UserActions::sendLink);
    if (!isSelf && !isDisabled && user.status != "invited"_L1)
        add("key"_L1, tr("Take away the &authenticator …"), &UserActions::askToRemoveAuthenticator);
    if (!isSelf && !isDisabled)
        add("lock"_L1, tr("&Disable account …"), &UserActions::askToDisable);
    if (isDisabled && !user.pendingGrant)
        add("check"_L1, tr("Ena&ble account"), &UserActions::enable);
}

void UserDetail::addSessions(const UserView &user, const contract::SessionList &sessions)
{
    m_pane.addSection(tr("Sessions"));
    if (sessions.items.isEmpty()) {
        m_pane.addText(tr("Not signed in anywhere."));
        return;
    }
    for (const SessionView &session : sessions.items)
        m_pane.addWidget(makeSession(session));
    if (!m_context.staff.may(u"sessions:delete"_s) || sessions.items.size() < 2
        || user.id == m_context.staff.id)
        return;
    auto *all = new QPushButton(icon("sign-out"_L1), tr("End &all sessions …"));
    connect(all, &QPushButton::clicked, this, [this, user] { m_actions.askToEndSessions(user); });
    m_pane.addWidget(all);
}

QWidget *UserDetail::makeSession(const SessionView &session)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::hair, 0, space::hair);
    layout->setSpacing(space::small);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    const QString program = session.userAgent.value_or(tr("Not known"));
    auto *name = new QLabel(program, row);
    name->setWordWrap(true);
    auto *place = new QLabel(
        tr("%1\nLast used %2").arg(addressText(session.address), timeText(session.lastSeenAt)),
        row);
    setMuted(*place);
    column->addWidget(name);
    column->addWidget(place);
    layout->addLayout(column, 1);
    if (session.current) {
        auto *here = new QLabel(tr("This one"), row);
        setMuted(*here);
        layout->addWidget(here);
    } else if (m_context.staff.may(u"sessions:delete"_s)) {
        auto *end = new QPushButton(tr("End"), row);
        end->setAccessibleName(tr("End the session in %1").arg(program));
        layout->addWidget(end, 0, Qt::AlignTop);
        connect(end, &QPushButton::clicked, this,
                [this, session] { m_actions.endSession(session); });
    }
    return row;
}

} // namespace countersign::ui::identity
