// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/passwordpage.h"

#include "client/problemtext.h"
#include "client/serversentence.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int CardWidth = 460;
constexpr qsizetype shortestPassword = 12; // as the server has it

QString textOf(const client::ApiProblem &problem)
{
    if (problem.code == "invalid_code"_L1)
        return PasswordPage::tr("This code is wrong, was used, or has expired. Ask for a new one.");
    // The server says what is wrong with a password.
    if (problem.field == "/password"_L1 && !problem.detail.isEmpty())
        return client::serverSentence(problem.detail);
    return client::problemText(problem);
}

} // namespace

QString codeOf(const QString &pasted)
{
    return pasted.sliced(pasted.lastIndexOf(u'#') + 1).trimmed();
}

PasswordPage::PasswordPage(client::ApiClient &api, QWidget *parent)
    : CardPage(parent, CardWidth)
    , m_client(api)
    , m_email(new QLineEdit(this))
    , m_ask(new QPushButton(tr("Send me a &code"), this))
    , m_code(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_choose(new QPushButton(tr("&Set password"), this))
    , m_message(new InlineMessage(this))
{
    auto *title = new QLabel(tr("Choose a password"), this);
    setTextSize(*title, TextSize::Title);
    column()->addWidget(title);
    addPasswordForm();
    addCodeForm();
    column()->addSpacing(space::small);
    auto *back = addLink(tr("&Back to sign-in"));

    connect(m_ask, &QPushButton::clicked, this, &PasswordPage::askForCode);
    connect(m_email, &QLineEdit::returnPressed, this, &PasswordPage::askForCode);
    connect(m_choose, &QPushButton::clicked, this, &PasswordPage::choose);
    for (QLineEdit *field : {m_code, m_password, m_again})
        connect(field, &QLineEdit::returnPressed, this, &PasswordPage::choose);
    connect(back, &QPushButton::clicked, this, [this] {
        start({}, true);
        Q_EMIT left();
    });
}

void PasswordPage::addPasswordForm()
{
    auto *how
        = new QLabel(tr("Paste the code from the e-mail that invited you or that you asked for "
                        "below."),
                     this);
    how->setWordWrap(true);
    setMuted(*how);
    column()->addWidget(how);
    addField(tr("Code from the &e-mail"), m_code);
    addField(tr("New &password"), m_password);
    addField(tr("New password a&gain"), m_again);
    m_code->setMaxLength(1000);
    m_password->setMaxLength(512);
    m_again->setMaxLength(512);
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    auto *rule
        = new QLabel(tr("At least %1 characters; a few words that do not belong together are good.")
                         .arg(shortestPassword),
                     this);
    rule->setWordWrap(true);
    setMuted(*rule);
    setTextSize(*rule, TextSize::Small);
    column()->addSpacing(space::hair);
    column()->addWidget(rule);
    column()->addSpacing(space::medium);
    column()->addWidget(m_message);
    addPrimary(m_choose);
}

void PasswordPage::addCodeForm()
{
    auto *line = new QFrame(this);
    line->setProperty("line", true);
    column()->addSpacing(space::large);
    column()->addWidget(line);
    auto *what
        = new QLabel(tr("No code, or it has expired? Have one sent to your e-mail address."), this);
    what->setWordWrap(true);
    setMuted(*what);
    column()->addSpacing(space::small);
    column()->addWidget(what);
    addField(tr("Your e-mail a&ddress"), m_email);
    m_email->setPlaceholderText(tr("name@example.com"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->setMaxLength(254);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_email, 1);
    row->addWidget(m_ask);
    column()->addLayout(row);
}

void PasswordPage::start(const QString &email, bool hasCode)
{
    setBusy(false);
    m_email->setText(email);
    for (QLineEdit *field : {m_code, m_password, m_again})
        field->clear();
    m_message->setMessage(Tone::Info, {});
    (hasCode ? m_code : m_email)->setFocus();
}

void PasswordPage::askForCode()
{
    if (m_busy)
        return;
    if (m_email->text().trimmed().isEmpty()) {
        m_message->setMessage(Tone::Warning, tr("Please enter your e-mail address."));
        m_email->setFocus();
        return;
    }
    setBusy(true);
    m_client.askForCode(
        m_email->text().trimmed(), this, [this](const client::ApiResult<QJsonObject> &asked) {
            setBusy(false);
            if (!asked) {
                showProblem(asked.error());
                return;
            }
            m_message->setMessage(
                Tone::Info, tr("If there is an account with this address, a code is on its way "
                               "to it. It works for 15 minutes."));
            m_code->setFocus();
        });
}

bool PasswordPage::isComplete()
{
    const auto refuse = [this](QLineEdit *field, const QString &text) {
        m_message->setMessage(Tone::Warning, text);
        field->setFocus();
        return false;
    };
    if (codeOf(m_code->text()).isEmpty())
        return refuse(m_code, tr("Please paste the code from the e-mail."));
    if (m_password->text().toUcs4().size() < shortestPassword)
        return refuse(m_password,
                      tr("A password has at least %1 characters.").arg(shortestPassword));
    if (m_password->text() != m_again->text())
        return refuse(m_again, tr("The two passwords are not the same."));
    return true;
}

void PasswordPage::choose()
{
    if (m_busy || !isComplete())
        return;
    m_message->setMessage(Tone::Info, {});
    setBusy(true);
    m_client.choose(codeOf(m_code->text()), m_password->text(), this,
                    [this](const client::ApiResult<QJsonObject> &done) {
                        setBusy(false);
                        if (!done) {
                            showProblem(done.error());
                            return;
                        }
                        start({}, true);
                        Q_EMIT chosen();
                    });
}

void PasswordPage::setBusy(bool busy)
{
    m_busy = busy;
    m_ask->setEnabled(!busy);
    m_choose->setEnabled(!busy);
    for (QLineEdit *field : {m_email, m_code, m_password, m_again})
        field->setReadOnly(busy);
}

void PasswordPage::showProblem(const client::ApiProblem &problem)
{
    m_message->setMessage(Tone::Danger, textOf(problem));
    if (problem.code == "invalid_email"_L1)
        m_email->setFocus();
    else
        (problem.field == "/password"_L1 ? m_password : m_code)->setFocus();
}

} // namespace countersign::ui::shell
