// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/signinflow.h"

#include "client/devicememory.h"
#include "client/problemtext.h"
#include "shell/authenticatorform.h"
#include "shell/codepage.h"
#include "shell/passwordpage.h"
#include "shell/recoverycodes.h"
#include "shell/signinpage.h"
#include "shell/welcomepage.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;

namespace {

// A card around a form that serves elsewhere too.
class FormCard final : public CardPage
{
public:
    FormCard(const QString &title, const QString &text, QWidget *form, QWidget *parent)
        : CardPage(parent)
        , m_form(form)
    {
        addHead(title, text);
        column()->addWidget(form);
    }
    QPushButton *addWayBack(const QString &text) { return addLink(text); }

protected:
    void showEvent(QShowEvent *event) override
    {
        CardPage::showEvent(event);
        m_form->setFocus();
    }

private:
    QWidget *m_form;
};

} // namespace

SignInFlow::SignInFlow(client::ApiClient &api, client::DeviceMemory &devices, QWidget *parent)
    : QStackedWidget(parent)
    , m_api(api)
    , m_devices(devices)
    , m_welcome(new WelcomePage(this))
    , m_password(new SignInPage(api.transport().displayName(), this))
    , m_choose(new PasswordPage(api, this))
    , m_code(new CodePage(this))
    , m_form(new AuthenticatorForm(this))
    , m_recovery(new RecoveryCodes(this))
{
    auto *setUp = new FormCard(tr("Set up your second factor"),
                               tr("A password alone opens nothing here. From now on you also "
                                  "enter a code that your phone shows."),
                               m_form, this);
    m_setUp = setUp;
    auto *back = setUp->addWayBack(tr("&Back to the password"));
    m_codes = new FormCard(tr("Keep your recovery codes"), tr("Your second factor is set up."),
                           m_recovery, this);
    addWidget(m_welcome);
    addWidget(m_password);
    addWidget(m_choose);
    addWidget(m_code);
    addWidget(m_setUp);
    addWidget(m_codes);

    connect(m_welcome, &WelcomePage::submitted, this, &SignInFlow::setUp);
    connect(m_password, &SignInPage::submitted, this, &SignInFlow::signIn);
    connect(m_password, &SignInPage::passwordWanted, this, &SignInFlow::askForPassword);
    connect(m_password, &SignInPage::serversWanted, this, &SignInFlow::serversWanted);
    connect(m_choose, &PasswordPage::left, this, [this] { reset(m_password->email()); });
    connect(m_choose, &PasswordPage::chosen, this, [this] {
        reset(m_password->email());
        m_password->showNotice(tr("Your password is set. Sign in with it."));
    });
    connect(m_code, &CodePage::submitted, this, &SignInFlow::prove);
    connect(m_code, &CodePage::cancelled, this, [this] { reset(m_email); });
    connect(m_form, &AuthenticatorForm::submitted, this, &SignInFlow::enrol);
    connect(back, &QPushButton::clicked, this, [this] { reset(m_email); });
    connect(m_recovery, &RecoveryCodes::kept, this, [this] { finish(); });
}

void SignInFlow::offer(const QList<DemoAccount> &accounts)
{
    m_password->offer(accounts);
}

void SignInFlow::offerServers(const QString &serverName)
{
    m_password->offerServers(serverName);
}

void SignInFlow::reset(const QString &email)
{
    m_challenge.clear();
    m_code->reset();
    m_form->clear();
    m_recovery->clear();
    m_password->reset(email);
    setCurrentWidget(m_setupCode.isEmpty() ? static_cast<QWidget *>(m_password) : m_welcome);
}

void SignInFlow::offerSetup(const QString &code)
{
    m_setupCode = code;
    reset(m_email);
}

void SignInFlow::setUp(const QString &name, const QString &email, const QString &password)
{
    auth().setUp(m_setupCode, name, email, password, this,
                 [this, email, password](const client::ApiResult<QJsonObject> &made) {
                     // Somebody else may have made an account meanwhile, at the terminal.
                     const bool isOver = !made && made.error().code == "conflict"_L1;
                     if (!made && !isOver) {
                         m_welcome->showProblem(made.error());
                         return;
                     }
                     m_setupCode.clear();
                     m_welcome->clear();
                     reset(email);
                     m_setsUp = made.has_value();
                     if (made)
                         signIn(email, password);
                     else
                         m_password->showNotice(tr("Somebody has an account here by now."));
                 });
}

void SignInFlow::showNotice(const QString &text)
{
    m_password->showNotice(text);
}

void SignInFlow::askForPassword(bool hasCode)
{
    Q_EMIT begun();
    setCurrentWidget(m_choose);
    m_choose->start(m_password->email(), hasCode);
}

void SignInFlow::signIn(const QString &email, const QString &password)
{
    m_email = email;
    Q_EMIT begun();
    auth().signIn(email, password, this,
                  [this](const client::ApiResult<client::SignInStep> &step) { take(step); });
}

void SignInFlow::take(const client::ApiResult<client::SignInStep> &step)
{
    if (!step) {
        m_password->showProblem(step.error());
        Q_EMIT failed();
        return;
    }
    if (const auto *staff = std::get_if<client::Staff>(&*step)) {
        m_staff = *staff;
        finish();
        return;
    }
    const auto &owed = std::get<contract::ProofChallenge>(*step);
    m_password->reset(m_email); // the password is no longer needed
    m_challenge = owed.challenge;
    if (owed.authenticator) {
        m_form->start(*owed.authenticator);
        setCurrentWidget(m_setUp);
    } else {
        m_code->reset();
        setCurrentWidget(m_code);
    }
}

void SignInFlow::prove(const client::Proof &proof)
{
    auth().prove(m_email, m_challenge, proof, this,
                 [this](const client::ApiResult<client::Staff> &staff) {
                     if (staff) {
                         m_staff = *staff;
                         finish();
                     } else if (!startAgain(staff.error())) {
                         m_code->showProblem(client::problemText(staff.error()));
                     }
                 });
}

void SignInFlow::enrol(const QString &code)
{
    auth().enrol(m_email, m_challenge, code, this,
                 [this](const client::ApiResult<client::Enrolled> &enrolled) {
                     if (enrolled)
                         takeEnrolled(*enrolled);
                     else if (!startAgain(enrolled.error()))
                         m_form->showProblem(client::problemText(enrolled.error()));
                 });
}

void SignInFlow::takeEnrolled(const client::Enrolled &enrolled)
{
    m_staff = enrolled.staff;
    m_form->clear();
    m_recovery->showCodes(enrolled.recoveryCodes);
    setCurrentWidget(m_codes);
}

bool SignInFlow::startAgain(const client::ApiProblem &problem)
{
    if (problem.code != "unauthenticated"_L1)
        return false;
    reset(m_email);
    m_password->showNotice(tr("This took too long. Please enter your password again."));
    Q_EMIT failed();
    return true;
}

void SignInFlow::finish()
{
    const client::Staff staff = std::exchange(m_staff, {});
    reset(staff.email);
    if (std::exchange(m_setsUp, false))
        Q_EMIT wasSetUp();
    Q_EMIT signedIn(staff);
}

} // namespace countersign::ui::shell
