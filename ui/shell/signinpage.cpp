// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/signinpage.h"

#include "client/problemtext.h"
#include "widgets/icon.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using namespace widgets;

SignInPage::SignInPage(const QString &serverName, QWidget *parent)
    : CardPage(parent)
    , m_servers(new QPushButton(tr("Ser&vers …"), this))
    , m_server(addHead(tr("Sign in to Countersign"), tr("Server: %1").arg(serverName), m_servers))
    , m_email(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_submit(new QPushButton(tr("&Sign in"), this))
    , m_message(new InlineMessage(this))
{
    m_servers->setProperty("flat", true);
    m_servers->hide();
    connect(m_servers, &QPushButton::clicked, this, &SignInPage::serversWanted);
    addField(tr("&E-mail"), m_email);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->setMaxLength(254);
    addField(tr("&Password"), m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(512);
    column()->addSpacing(space::large);
    column()->addWidget(m_message);
    addPrimary(m_submit);
    column()->addSpacing(space::hair);
    auto *help = new QHBoxLayout;
    addHelp(tr("&Forgot your password?"), false, *help);
    addHelp(tr("I have a &code"), true, *help);
    column()->addLayout(help);

    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_email, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
}

void SignInPage::offerServers(const QString &serverName)
{
    m_server->setText(tr("Server: %1").arg(serverName));
    m_servers->show();
}

void SignInPage::offer(const QList<DemoAccount> &accounts)
{
    delete std::exchange(m_demo, nullptr);
    if (accounts.isEmpty())
        return;
    m_demo = makeDemo(accounts);
    column()->addWidget(m_demo);
}

void SignInPage::addHelp(const QString &text, bool hasCode, QHBoxLayout &row)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("flat", true);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this,
            [this, hasCode] { Q_EMIT passwordWanted(hasCode); });
}

QString SignInPage::email() const
{
    return m_email->text().trimmed();
}

QWidget *SignInPage::makeDemo(const QList<DemoAccount> &accounts)
{
    auto *demo = new QWidget(this);
    auto *rows = new QVBoxLayout(demo);
    rows->setContentsMargins(0, space::wide, 0, 0);
    rows->setSpacing(2);
    auto *line = new QFrame(demo);
    line->setProperty("line", true);
    rows->addWidget(line);
    rows->addSpacing(space::medium);
    auto *caption = new QLabel(tr("Demo: sign in with one click as"), demo);
    setMuted(*caption);
    rows->addWidget(caption);
    rows->addSpacing(space::hair);
    int number = 0;
    for (const DemoAccount &account : accounts) {
        const QString title = roleTitle(account.role);
        auto *button = new QPushButton(
            icon("person"_L1),
            account.name.isEmpty() ? title : tr("%1   ·   %2").arg(title, account.name), demo);
        button->setProperty("flat", true);
        button->setToolTip(account.email);
        button->setShortcut(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number++));
        rows->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, account] {
            m_email->setText(account.email);
            m_password->setText(account.password);
            submit();
        });
    }
    return demo;
}

void SignInPage::reset(const QString &email)
{
    setBusy(false);
    m_email->setText(email);
    m_password->clear();
    m_message->setMessage(Tone::Info, {});
    focusFirstEmpty();
}

void SignInPage::showNotice(const QString &text)
{
    m_message->setMessage(Tone::Info, text);
}

void SignInPage::showProblem(const client::ApiProblem &problem)
{
    setBusy(false);
    m_password->clear();
    m_message->setMessage(Tone::Danger, client::problemText(problem));
    m_password->setFocus();
}

void SignInPage::submit()
{
    if (m_busy)
        return;
    if (m_email->text().trimmed().isEmpty() || m_password->text().isEmpty()) {
        m_message->setMessage(Tone::Warning,
                              tr("Please enter your e-mail address and your password."));
        focusFirstEmpty();
        return;
    }
    m_message->setMessage(Tone::Info, {});
    setBusy(true);
    Q_EMIT submitted(m_email->text().trimmed(), m_password->text());
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    m_submit->setText(busy ? tr("Signing in …") : tr("&Sign in"));
    m_submit->setEnabled(!busy);
    m_email->setReadOnly(busy);
    m_password->setReadOnly(busy);
    if (m_demo)
        m_demo->setEnabled(!busy);
}

void SignInPage::focusFirstEmpty()
{
    (m_email->text().trimmed().isEmpty() ? m_email : m_password)->setFocus();
}

void SignInPage::showEvent(QShowEvent *event)
{
    CardPage::showEvent(event);
    focusFirstEmpty();
}

} // namespace countersign::ui::shell
