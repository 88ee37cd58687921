// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/signinpage.h"

#include "client/problemtext.h"
#include "widgets/icon.h"
#include "widgets/iconlabel.h"
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
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_email(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_submit(new QPushButton(tr("Sign in"), this))
    , m_message(new InlineMessage(this))
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(400);
    card->setLayout(m_column);
    m_column->setContentsMargins(36, 36, 36, 32);
    m_column->setSpacing(0);
    m_column->addWidget(makeForm(serverName));

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(card, 0, Qt::AlignHCenter);
    outer->addStretch(3);

    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_email, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
}

void SignInPage::offer(const QList<DemoAccount> &accounts)
{
    delete std::exchange(m_demo, nullptr);
    if (accounts.isEmpty())
        return;
    m_demo = makeDemo(accounts);
    m_column->addWidget(m_demo);
}

QWidget *SignInPage::makeForm(const QString &serverName)
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);

    auto *mark = new IconLabel("mark"_L1, 40, form);
    auto *title = new QLabel(tr("Sign in to Countersign"), form);
    setTextSize(*title, TextSize::Title);
    auto *server = new QLabel(tr("Server: %1").arg(serverName), form);
    setMuted(*server);

    const auto addField = [&](const QString &label, QLineEdit *field) {
        auto *caption = new QLabel(label, form);
        caption->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        field->setMinimumHeight(38);
        column->addSpacing(space::medium);
        column->addWidget(caption);
        column->addWidget(field);
    };
    column->addWidget(mark);
    column->addSpacing(space::large);
    column->addWidget(title);
    column->addWidget(server);
    column->addSpacing(space::small);
    addField(tr("&E-mail"), m_email);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->setMaxLength(254);
    addField(tr("&Password"), m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(512);
    column->addSpacing(space::large);
    column->addWidget(m_message);
    column->addSpacing(space::hair);
    setPrimary(*m_submit);
    m_submit->setMinimumHeight(40);
    m_submit->setAutoDefault(true);
    column->addWidget(m_submit);
    return form;
}

QWidget *SignInPage::makeDemo(const QList<DemoAccount> &accounts)
{
    auto *demo = new QWidget(this);
    auto *column = new QVBoxLayout(demo);
    column->setContentsMargins(0, space::wide, 0, 0);
    column->setSpacing(2);
    auto *line = new QFrame(demo);
    line->setProperty("line", true);
    column->addWidget(line);
    column->addSpacing(space::medium);
    auto *caption = new QLabel(tr("Demo: sign in with one click as"), demo);
    setMuted(*caption);
    column->addWidget(caption);
    column->addSpacing(space::hair);
    for (const DemoAccount &account : accounts) {
        const QString title = roleTitle(account.role);
        auto *button = new QPushButton(
            icon("person"_L1),
            account.name.isEmpty() ? title : tr("%1   ·   %2").arg(title, account.name), demo);
        button->setProperty("flat", true);
        button->setToolTip(account.email);
        column->addWidget(button);
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
    m_submit->setText(busy ? tr("Signing in …") : tr("Sign in"));
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
    QWidget::showEvent(event);
    focusFirstEmpty();
}

} // namespace countersign::ui::shell
