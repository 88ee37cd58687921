// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/grantbar.h"

#include "identity/usertext.h"
#include "widgets/inlinemessage.h"
#include "widgets/notifier.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::AdminGrantView;

GrantBar::GrantBar(client::UsersClient client, Notifier &notifier, const QString &ownId,
                   QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_notifier(notifier)
    , m_ownId(ownId)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    setVisible(false);
}

void GrantBar::refresh()
{
    m_client.grants(this, [this](const client::ApiResult<contract::AdminGrantList> &list) {
        if (list) // what cannot be asked for now is shown with the next refresh
            showGrants(*list);
    });
}

void GrantBar::showGrants(const contract::AdminGrantList &list)
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (const AdminGrantView &grant : list.items)
        column->addWidget(makeRow(grant));
    m_rows->addWidget(m_content);
    setVisible(!list.items.isEmpty());
}

QWidget *GrantBar::makeRow(const AdminGrantView &grant)
{
    auto *row = new QWidget(m_content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *message = new InlineMessage(row);
    const bool isOwn = grant.askedBy == m_ownId;
    const QString until = timeText(grant.expiresAt);
    message->setMessage(
        Tone::Warning,
        isOwn
            ? tr("You asked to make %1 an administrator. Another administrator can agree until %2.")
                  .arg(grant.userName, until)
            : tr("%1 asks to make %2 an administrator. It needs a second one, until %3.")
                  .arg(grant.askedByName, grant.userName, until));
    layout->addWidget(message, 1);
    const auto add = [&](const QString &text, const QString &name, auto pressed) {
        auto *button = new QPushButton(text, row);
        button->setAccessibleName(name.arg(grant.userName));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, grant, pressed] { (this->*pressed)(grant); });
    };
    if (grant.decidable) {
        add(tr("Approve …"), tr("Approve that %1 becomes an administrator"),
            &GrantBar::askToApprove);
        add(tr("Refuse"), tr("Refuse that %1 becomes an administrator"), &GrantBar::refuse);
    } else if (isOwn) {
        add(tr("Take back"), tr("Take back that %1 becomes an administrator"), &GrantBar::refuse);
    }
    return row;
}

void GrantBar::askToApprove(const AdminGrantView &grant)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Approve"),
                                tr("Make %1 an administrator?").arg(grant.userName),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("They can then invite, change and disable colleagues, and read the audit trail."));
    auto *sure = box->addButton(tr("&Approve"), QMessageBox::AcceptRole);
    connect(sure, &QAbstractButton::clicked, this, [this, grant] { approve(grant); });
    box->open();
}

void GrantBar::approve(const AdminGrantView &grant)
{
    if (m_busy)
        return;
    m_busy = true;
    m_client.approve(grant.id, this,
                     [this, name = grant.userName](const client::ApiResult<QJsonObject> &done) {
                         take(done, tr("%1 is now an administrator.").arg(name));
                     });
}

void GrantBar::refuse(const AdminGrantView &grant)
{
    if (m_busy)
        return;
    m_busy = true;
    m_client.refuse(grant.id, this,
                    [this, name = grant.userName](const client::ApiResult<QJsonObject> &done) {
                        take(done, tr("%1 does not become an administrator.").arg(name));
                    });
}

void GrantBar::take(const client::ApiResult<QJsonObject> &done, const QString &said)
{
    m_busy = false;
    if (done)
        m_notifier.notify(Tone::Positive, said);
    else
        m_notifier.notify(Tone::Danger, userProblemText(done.error()));
    refresh();
    Q_EMIT decided();
}

} // namespace countersign::ui::identity
