// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/welcomepage.h"

#include "client/problemtext.h"
#include "widgets/inlinemessage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using namespace widgets;

WelcomePage::WelcomePage(QWidget *parent)
    : CardPage(parent)
    , m_name(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_message(new InlineMessage(this))
    , m_submit(new QPushButton(this))
{
    addHead(tr("Welcome to Countersign"),
            tr("Nobody has an account here yet. Make yours: you will be the administrator, and "
               "invite the others."));
    addField(tr("Your &name"), m_name);
    m_name->setMaxLength(200);
    addField(tr("Your &e-mail"), m_email);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->setMaxLength(254);
    addField(tr("&Password"), m_password);
    addField(tr("Password &again"), m_again);
    for (QLineEdit *field : {m_password, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(512);
    }
    m_password->setPlaceholderText(tr("12 characters or more"));
    column()->addSpacing(space::large);
    column()->addWidget(m_message);
    addPrimary(m_submit);

    connect(m_submit, &QPushButton::clicked, this, &WelcomePage::submit);
    for (QLineEdit *field : {m_name, m_email, m_password, m_again})
        connect(field, &QLineEdit::returnPressed, this, &WelcomePage::submit);
    setBusy(false);
}

void WelcomePage::clear()
{
    for (QLineEdit *field : {m_name, m_email, m_password, m_again})
        field->clear();
    m_message->setMessage(Tone::Info, {});
    setBusy(false);
}

void WelcomePage::setBusy(bool busy)
{
    m_busy = busy;
    m_submit->setText(busy ? tr("Making your account …") : tr("&Make my account"));
    m_submit->setEnabled(!busy);
    for (QLineEdit *field : {m_name, m_email, m_password, m_again})
        field->setReadOnly(busy);
}

void WelcomePage::complain(const QString &text, QLineEdit *field)
{
    m_message->setMessage(Tone::Warning, text);
    field->setFocus();
}

void WelcomePage::submit()
{
    if (m_busy)
        return;
    if (m_name->text().trimmed().isEmpty()) {
        complain(tr("Please enter your name."), m_name);
    } else if (m_email->text().trimmed().isEmpty()) {
        complain(tr("Please enter your e-mail address."), m_email);
    } else if (m_password->text().isEmpty()) {
        complain(tr("Please choose a password of 12 characters or more."), m_password);
    } else if (m_password->text() != m_again->text()) {
        m_again->clear();
        complain(tr("The two passwords are not the same."), m_again);
    } else {
        m_message->setMessage(Tone::Info, {});
        setBusy(true);
        Q_EMIT submitted(m_name->text().trimmed(), m_email->text().trimmed(), m_password->text());
    }
}

void WelcomePage::showProblem(const client::ApiProblem &problem)
{
    setBusy(false);
    m_message->setMessage(Tone::Danger, client::problemText(problem));
    if (problem.field == "/email"_L1)
        m_email->setFocus();
    else if (problem.field == "/name"_L1)
        m_name->setFocus();
    else
        m_password->setFocus();
}

void WelcomePage::showEvent(QShowEvent *event)
{
    CardPage::showEvent(event);
    m_name->setFocus();
}

} // namespace countersign::ui::shell
