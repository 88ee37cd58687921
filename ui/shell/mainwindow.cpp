// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "client/serversentence.h"
#include "shell/signinflow.h"
#include "shell/stepupdialog.h"
#include "shell/trayicon.h"
#include "shell/workspace.h"
#include "widgets/icon.h"
#include "widgets/notifier.h"
#include "widgets/stateview.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(client::ApiClient &api, PageRegistry pages, QSettings &settings,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_api(api)
    , m_registry(std::move(pages))
    , m_settings(settings)
    , m_devices(settings, api.transport())
    , m_stack(new QStackedWidget(this))
    , m_start(new widgets::StateView(this))
    , m_session(api, m_clock)
    , m_tray(new TrayIcon(settings, this))
{
    setWindowTitle(u"Countersign"_s);
    setWindowIcon(widgets::icon("mark"_L1));
    setMinimumSize(900, 600);
    resize(1280, 800);
    m_stack->addWidget(m_start);
    makeSignIn();
    setCentralWidget(m_stack);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());

    connect(m_start, &widgets::StateView::actionTriggered, this, [this] {
        if (m_isChoosing)
            Q_EMIT serversWanted();
        else
            close();
    });
    connect(&m_api, &client::ApiClient::sessionEnded, this, &MainWindow::takeSessionEnd);
    connect(&m_api, &client::ApiClient::stepUpNeeded, this, &MainWindow::askForProof);
    connect(&m_api, &client::ApiClient::sessionNotKept, this, &MainWindow::tellNotKept);
    addTray();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeSignIn()
{
    delete m_signIn;
    m_signIn = new SignInFlow(m_api, m_devices, m_stack);
    m_stack->addWidget(m_signIn);
    connect(m_signIn, &SignInFlow::begun, this, [this] { m_resuming.reset(); });
    connect(m_signIn, &SignInFlow::signedIn, this, &MainWindow::enter);
    connect(m_signIn, &SignInFlow::wasSetUp, this, [this] { m_wasSetUp = true; });
    connect(m_signIn, &SignInFlow::serversWanted, this, &MainWindow::serversWanted);
    connect(m_signIn, &SignInFlow::failed, this, &MainWindow::signInFailed);
    if (m_offersServers)
        m_signIn->offerServers(m_serverName);
}

void MainWindow::showStarting()
{
    m_isChoosing = false;
    m_start->showBusy(tr("Starting Countersign…"));
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::showFailure(const QString &reason)
{
    m_isChoosing = false;
    m_start->showProblem(tr("Countersign could not start"), client::serverSentence(reason),
                         tr("&Quit"));
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::showChoosing()
{
    m_isChoosing = true;
    m_start->showProblem(tr("Which server do you work with?"),
                         tr("Choose one, or add it with its address."), tr("Ser&vers …"));
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::offer(const QList<DemoAccount> &accounts)
{
    m_demoAccounts = accounts;
    m_signIn->offer(accounts);
}

void MainWindow::offerServers(const QString &serverName)
{
    m_offersServers = true;
    m_serverName = serverName;
    m_signIn->offerServers(serverName);
}

void MainWindow::tell(const QString &text)
{
    m_signIn->showNotice(text);
}

void MainWindow::offerSetup(const QString &code)
{
    m_setupCode = code;
    m_signIn->offerSetup(code);
}

void MainWindow::askForSignIn()
{
    showSignIn(m_settings.value(u"signIn/email"_s).toString());
}

void MainWindow::askForPassword(bool hasCode)
{
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->askForPassword(hasCode);
}

void MainWindow::signIn(const QString &email, const QString &password)
{
    m_signIn->signIn(email, password);
}

void MainWindow::resume()
{
    m_resuming = std::make_unique<QObject>();
    client::AuthClient(m_api).resume(m_resuming.get(),
                                     [this](const client::ApiResult<client::Staff> &staff) {
                                         m_resuming.release()->deleteLater();
                                         if (staff)
                                             enter(*staff);
                                     });
}

void MainWindow::enter(const client::Staff &staff)
{
    m_settings.setValue(u"signIn/email"_s, staff.email);
    m_setupCode.clear();
    m_signIn->reset(staff.email);
    const bool samePerson = m_workspace && m_workspace->staff().id == staff.id
                            && m_workspace->staff().permissions == staff.permissions;
    if (!samePerson) {
        delete m_firstRun;
        makeWorkspace(staff);
    }
    m_tray->setSignedIn(true);
    if (std::exchange(m_wasSetUp, false) && m_makeFirstRun)
        beginFirstRun(staff);
    if (samePerson)
        m_workspace->resume();
    if (m_firstRun)
        m_stack->setCurrentWidget(m_firstRun);
    else
        showWorkspace();
    if (samePerson)
        bringDialogsBack();
    Q_EMIT signedIn(staff.id);
}

void MainWindow::beginFirstRun(const client::Staff &staff)
{
    m_firstRun = m_makeFirstRun(m_api, staff, m_stack);
    m_stack->addWidget(m_firstRun);
    connect(m_firstRun, &FirstRunView::finished, this, [this] {
        m_firstRun->deleteLater();
        m_firstRun = nullptr;
        m_workspace->resume(); // there may be customers now
        showWorkspace();
    });
}

void MainWindow::showWorkspace()
{
    m_stack->setCurrentWidget(m_workspace);
    if (Page *page = m_workspace->currentPage())
        page->initialFocus()->setFocus();
}

void MainWindow::makeWorkspace(const client::Staff &staff)
{
    delete m_workspace;
    m_workspace
        = new Workspace(m_api, m_settings, m_session, staff, m_registry.visibleTo(staff), m_stack);
    m_stack->addWidget(m_workspace);
    connect(m_workspace, &Workspace::signOutRequested, this, &MainWindow::askToSignOut);
    connect(m_workspace, &Workspace::signInRequested, this, &MainWindow::lock);
    connect(m_workspace, &Workspace::attentionChanged, m_tray, &TrayIcon::setCount);
    connect(m_workspace, &Workspace::attentionNoticed, this, [this](const QString &text) {
        if (!isActiveWindow())
            m_tray->notify(text);
    });
    addCommands();
}

void MainWindow::rebuild(PageRegistry pages)
{
    m_registry = std::move(pages);
    setLocale(QLocale()); // widgets hand theirs down and do not ask for the default again
    const bool isOpen = workspace();
    const bool isStarting = m_stack->currentWidget() == m_start;
    const std::optional<client::Staff> staff
        = m_workspace ? std::optional(m_workspace->staff()) : std::nullopt;
    const QString page = m_workspace ? m_workspace->currentId() : QString();
    delete std::exchange(m_workspace, nullptr);
    makeSignIn();
    m_tray->retranslate();
    m_signIn->offer(m_demoAccounts);
    if (!m_setupCode.isEmpty())
        m_signIn->offerSetup(m_setupCode);
    if (isOpen) {
        makeWorkspace(*staff);
        m_workspace->showPage(page);
        showWorkspace();
    } else if (isStarting) {
        if (m_isChoosing)
            showChoosing();
        else
            showStarting();
    } else {
        askForSignIn();
    }
}

bool MainWindow::hasUnsavedWork() const
{
    return m_workspace && m_workspace->hasUnsavedWork();
}

void MainWindow::signOut()
{
    if (m_stepUp)
        m_stepUp->reject();
    client::AuthClient(m_api).signOut();
    askForSignIn();
    // Nothing of what was on screen may stay for the next person. Later, as a button in it may have
    // asked for this.
    if (m_workspace)
        m_workspace->deleteLater();
    m_workspace = nullptr;
    if (m_firstRun)
        m_firstRun->deleteLater();
    m_firstRun = nullptr;
    m_tray->setSignedIn(false);
    Q_EMIT signedOut();
}

void MainWindow::askToSignOut()
{
    askBeforeLosing(tr("Sign out now?"), tr("Sign &out"), [this] { signOut(); });
}

void MainWindow::askToQuit()
{
    askBeforeLosing(tr("Close Countersign now?"), tr("C&lose"), [this] {
        m_settings.setValue(u"window/geometry"_s, saveGeometry());
        Q_EMIT quitRequested();
    });
}

void MainWindow::askBeforeLosing(const QString &question, const QString &answer,
                                 const std::function<void()> &goOn)
{
    if (!hasUnsavedWork()) {
        goOn();
        return;
    }
    openFromTray(); // where somebody asks from there, the question must be seen
    auto *box = new QMessageBox(QMessageBox::Question, tr("Not saved yet"), question,
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What you have not saved yet would be lost."));
    auto *sure = box->addButton(answer, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    // Later, as the box belongs to what may go.
    connect(sure, &QAbstractButton::clicked, this, goOn, Qt::QueuedConnection);
    box->open();
}

void MainWindow::takeSessionEnd()
{
    leaveWorkspace(tr("Your session has ended. Sign in again to go on where you were."));
}

void MainWindow::lock()
{
    if (!workspace())
        return;
    client::AuthClient(m_api).signOut();
    leaveWorkspace(tr("Sign in again to go on where you were."));
}

void MainWindow::leaveWorkspace(const QString &notice)
{
    if (!m_workspace)
        return;
    putDialogsAside();
    m_workspace->suspend();
    m_tray->setSignedIn(false);
    showSignIn(m_workspace->staff().email);
    m_signIn->showNotice(notice);
}

void MainWindow::addTray()
{
    connect(m_tray, &TrayIcon::openRequested, this, &MainWindow::openFromTray);
    connect(m_tray, &TrayIcon::lockRequested, this, &MainWindow::lock);
    connect(m_tray, &TrayIcon::signOutRequested, this, &MainWindow::askToSignOut);
    connect(m_tray, &TrayIcon::quitRequested, this, &MainWindow::askToQuit);
}

void MainWindow::addCommands()
{
    const auto add = [this](const QString &title, QLatin1StringView icon, std::function<void()> run,
                            std::function<bool()> possible = {}) {
        m_workspace->addCommand({title, widgets::icon(icon), std::move(run)}, std::move(possible));
    };
    if (m_offersServers)
        add(tr("Servers …"), "devices"_L1, [this] { Q_EMIT serversWanted(); });
    add(tr("Lock"), "lock"_L1, [this] { lock(); });
    add(tr("Sign out"), "sign-out"_L1, [this] { askToSignOut(); });
    add(
        tr("Keep running in the tray when the window is closed"), "tick"_L1,
        [this] { m_tray->setKeepsRunning(true); },
        [this] { return m_tray->isThere() && !m_tray->keepsRunning(); });
    add(
        tr("Quit when the window is closed"), "close"_L1,
        [this] { m_tray->setKeepsRunning(false); },
        [this] { return m_tray->isThere() && m_tray->keepsRunning(); });
    add(tr("Quit"), "close"_L1, [this] { askToQuit(); });
}

void MainWindow::openFromTray()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::staysInTray() const
{
    return m_tray->keepsRunning();
}

void MainWindow::askForProof()
{
    m_stepUp = new StepUpDialog(m_api, this);
    m_stepUp->setAttribute(Qt::WA_DeleteOnClose);
    m_stepUp->open();
}

void MainWindow::putDialogsAside()
{
    if (m_stepUp)
        m_stepUp->reject(); // there is no session any more that it could prove anything for
    QList<QDialog *> dialogs = m_workspace->findChildren<QDialog *>();
    if (m_firstRun)
        dialogs += m_firstRun->findChildren<QDialog *>();
    for (QDialog *dialog : std::as_const(dialogs)) {
        if (dialog->isVisible()) {
            m_aside.append(dialog);
            dialog->setVisible(false);
        }
    }
}

void MainWindow::bringDialogsBack()
{
    for (const QPointer<QDialog> &dialog : std::exchange(m_aside, {})) {
        if (dialog)
            dialog->show();
    }
}

void MainWindow::tellNotKept()
{
    const QString text = tr("The keychain of this computer cannot be used, so you stay signed in "
                            "only until you close Countersign.");
    if (m_workspace)
        m_workspace->notifier().notify(widgets::Tone::Warning, text);
    else
        m_signIn->showNotice(text);
}

void MainWindow::showSignIn(const QString &email)
{
    m_isChoosing = false;
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->reset(email);
}

Workspace *MainWindow::workspace() const
{
    return m_stack->currentWidget() == m_workspace ? m_workspace : nullptr;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto keepGeometry = [this] {
        // Without a server there is no place for settings yet: its folder is the server's to make.
        if (!m_isChoosing)
            m_settings.setValue(u"window/geometry"_s, saveGeometry());
    };
    if (staysInTray()) {
        keepGeometry();
        event->ignore();
        hide();
        return;
    }
    if (!m_mayClose && hasUnsavedWork()) {
        event->ignore();
        if (!findChild<QMessageBox *>(Qt::FindDirectChildrenOnly))
            askBeforeLosing(tr("Close Countersign now?"), tr("C&lose"), [this] {
                m_mayClose = true;
                close();
            });
        return;
    }
    keepGeometry();
    QMainWindow::closeEvent(event);
}

} // namespace countersign::ui::shell
