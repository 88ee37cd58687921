// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/accountpage.h"

#include "client/problemtext.h"
#include "identity/authenticatordialog.h"
#include "identity/passworddialog.h"
#include "shell/demoaccount.h"
#include "widgets/badge.h"
#include "widgets/card.h"
#include "widgets/inlinemessage.h"
#include "widgets/notifier.h"
#include "widgets/pageheader.h"
#include "widgets/timetext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr qint64 FewCodes = 3;

} // namespace

AccountPage::AccountPage(const shell::PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_client(context.api)
    , m_scroll(new QScrollArea(this))
    , m_state(new StatusBadge)
    , m_message(new InlineMessage)
    , m_setUp(new QPushButton)
    , m_renew(new QPushButton(tr("&New recovery codes …")))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("My account"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::page, space::wide, space::page, space::page);
    column->setSpacing(space::large);
    column->addWidget(
        new PageHeader(tr("My account"), tr("Who you are here, and how you prove it."), content));
    column->addWidget(makePersonCard());
    column->addWidget(makeFactorCard());
    column->addStretch(1);
    m_scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    connect(m_setUp, &QPushButton::clicked, this, &AccountPage::setUp);
    connect(m_renew, &QPushButton::clicked, this, &AccountPage::renewCodes);
}

QWidget *AccountPage::makePersonCard()
{
    auto *card = new Card(m_context.staff.name);
    auto *rows = card->addRows();
    addRow(*rows, tr("E-mail"), m_context.staff.email);
    addRow(*rows, tr("Role"), shell::roleTitle(m_context.staff.role));
    auto *change = new QPushButton(tr("Change &password …"));
    connect(change, &QPushButton::clicked, this, &AccountPage::changePassword);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(change);
    buttons->addStretch(1);
    card->column()->addLayout(buttons);
    return card;
}

QWidget *AccountPage::makeFactorCard()
{
    auto *card = new Card(tr("Second factor"));
    auto *state = new QHBoxLayout;
    state->addWidget(m_state);
    state->addStretch(1);
    card->column()->addLayout(state);
    card->column()->addWidget(m_message);
    auto *rows = card->addRows();
    m_since = addRow(*rows, tr("Set up"), u"–"_s);
    m_left = addRow(*rows, tr("Recovery codes"), u"–"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_setUp);
    buttons->addWidget(m_renew);
    buttons->addStretch(1);
    card->column()->addLayout(buttons);
    m_setUp->setText(tr("&Set up an authenticator …"));
    m_setUp->setEnabled(false);
    m_renew->setEnabled(false);
    return card;
}

void AccountPage::activate()
{
    refresh();
}

void AccountPage::refresh()
{
    if (m_pending > 0)
        return;
    ++m_pending;
    m_client.secondFactor(
        this, [this](const client::ApiResult<contract::SecondFactorStatus> &status) {
            --m_pending;
            if (status)
                show(*status);
            else
                m_message->setMessage(Tone::Danger, client::problemText(status.error()));
        });
}

void AccountPage::show(const contract::SecondFactorStatus &status)
{
    m_state->setStatus(status.enrolled ? Tone::Positive : Tone::Warning,
                       status.enrolled ? tr("On") : tr("Off"));
    m_since->setText(status.enrolledAt ? timeText(*status.enrolledAt) : u"–"_s);
    m_left->setText(status.enrolled
                        ? tr("%n left", nullptr, static_cast<int>(status.recoveryCodesLeft))
                        : u"–"_s);
    if (!status.enrolled)
        m_message->setMessage(Tone::Warning, tr("Only your password protects this account."));
    else if (status.recoveryCodesLeft <= FewCodes)
        m_message->setMessage(Tone::Warning,
                              tr("Few recovery codes are left. Make new ones before you need "
                                 "them."));
    else
        m_message->setMessage(Tone::Info, {});
    m_setUp->setText(status.enrolled ? tr("&Use another authenticator …")
                                     : tr("&Set up an authenticator …"));
    m_setUp->setEnabled(true);
    m_renew->setEnabled(status.enrolled);
}

void AccountPage::setUp()
{
    ++m_pending;
    m_setUp->setEnabled(false);
    m_client.startAuthenticator(
        this, [this](const client::ApiResult<contract::ProofChallenge> &begun) {
            --m_pending;
            m_setUp->setEnabled(true);
            if (!begun) {
                m_message->setMessage(Tone::Danger, client::problemText(begun.error()));
                return;
            }
            auto *dialog = new AuthenticatorDialog(m_context.api, *begun, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this] {
                tellDone(tr("Your authenticator is set up. Your other sessions have ended."));
            });
            dialog->open();
        });
}

void AccountPage::changePassword()
{
    auto *dialog = new PasswordDialog(m_context.api, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this] { tellDone(tr("Your password is changed. Your other sessions have ended.")); });
    dialog->open();
}

void AccountPage::renewCodes()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("New recovery codes"),
                                     tr("Make ten new recovery codes? The ones you have now are "
                                        "good no longer."),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *make = question->addButton(tr("&Make new ones"), QMessageBox::AcceptRole);
    question->setDefaultButton(make);
    connect(make, &QPushButton::clicked, this, [this] {
        ++m_pending;
        m_client.renewRecoveryCodes(
            this, [this](const client::ApiResult<contract::RecoveryCodes> &codes) {
                --m_pending;
                if (!codes) {
                    m_message->setMessage(Tone::Danger, client::problemText(codes.error()));
                    return;
                }
                auto *dialog = new AuthenticatorDialog(m_context.api, codes->recoveryCodes, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &QDialog::accepted, this,
                        [this] { tellDone(tr("Your new recovery codes count from now on.")); });
                dialog->open();
            });
    });
    question->open();
}

void AccountPage::tellDone(const QString &text)
{
    m_context.notifier.notify(Tone::Positive, text);
    refresh();
}

QWidget *AccountPage::initialFocus()
{
    return m_setUp->isEnabled() ? static_cast<QWidget *>(m_setUp) : m_scroll;
}

} // namespace countersign::ui::identity
