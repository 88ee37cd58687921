// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/devicememory.h"
#include "client/sessionwatch.h"
#include "shell/demoaccount.h"
#include "shell/firstrun.h"
#include "shell/page.h"

#include <QDialog>
#include <QMainWindow>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class StateView;
}

namespace countersign::ui::shell {

class SignInFlow;
class StepUpDialog;
class TrayIcon;
class Workspace;

// The window: waits for its server, signs a person in, shows their workspace, and asks again when the session ends,
// keeping the workspace as it was for the same person. Owned by the console; GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(client::ApiClient &api, PageRegistry pages, QSettings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// In place of the sign-in page, until askForSignIn(): the server is starting, or why it could not.
    void showStarting();
    void showFailure(const QString &reason);
    /// The same, where no server is chosen yet; its button asks for one.
    void showChoosing();
    /// Demo accounts for the sign-in page.
    void offer(const QList<DemoAccount> &accounts);
    /// There are other servers to choose from, by serversWanted(); this one is called so.
    void offerServers(const QString &serverName);
    /// Something to know before one signs in.
    void tell(const QString &text);
    /// Nobody has an account yet: the sign-in begins with making the owner's.
    void offerSetup(const QString &code);
    /// What the owner of a new installation sees before their workspace. Without, nothing.
    void setFirstRun(MakeFirstRun make) { m_makeFirstRun = std::move(make); }
    void askForSignIn();
    /// The page where one chooses a password with a code, in place of the sign-in page.
    void askForPassword(bool hasCode);
    void signIn(const QString &email, const QString &password);
    /// Goes on as whoever was signed in when the program last ended, if their session lives. Until
    /// that is known, the sign-in page is there; whoever uses it comes first.
    void resume();
    void signOut();
    /// Ends the session and asks for another sign-in; the same person finds everything as it was.
    void lock();
    /// Whether closing the window leaves the program running.
    bool staysInTray() const;
    /// Makes everything in the window anew, with these pages, because another language is spoken. Who is signed in stays
    /// so and has the same page before them; what is not saved is lost (hasUnsavedWork()).
    void rebuild(PageRegistry pages);
    bool hasUnsavedWork() const;
    /// The workspace on screen; null while nobody is signed in.
    Workspace *workspace() const;
    const QList<DemoAccount> &demoAccounts() const { return m_demoAccounts; }

Q_SIGNALS:
    void signedIn(const QString &staffId);
    void signInFailed();
    void signedOut();
    /// The person wants the program to end, though the window may be closed already.
    void quitRequested();
    void serversWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeSignIn();
    void enter(const client::Staff &staff);
    void makeWorkspace(const client::Staff &staff);
    void beginFirstRun(const client::Staff &staff);
    void showWorkspace();
    void takeSessionEnd();
    /// Goes on at once if nothing would be lost, and otherwise if the person says so.
    void askBeforeLosing(const QString &question, const QString &answer,
                         const std::function<void()> &goOn);
    void askToSignOut();
    void askToQuit();
    void leaveWorkspace(const QString &notice);
    void addTray();
    void addCommands();
    void openFromTray();
    void askForProof();
    /// What the workspace has open must not stand over the sign-in, nor show anything to who comes by; the same person
    /// finds it again.
    void putDialogsAside();
    void bringDialogsBack();
    void tellNotKept();
    void showSignIn(const QString &email);

    client::ApiClient &m_api;
    PageRegistry m_registry;
    QSettings &m_settings;
    client::DeviceMemory m_devices;
    QList<DemoAccount> m_demoAccounts;
    bool m_offersServers = false;
    QString m_serverName;
    bool m_isChoosing = false;
    QStackedWidget *m_stack;
    widgets::StateView *m_start;
    SignInFlow *m_signIn = nullptr;
    QString m_setupCode; // until somebody has an account
    SystemClock m_clock;
    client::SessionWatch m_session;
    TrayIcon *m_tray;
    Workspace *m_workspace = nullptr;
    MakeFirstRun m_makeFirstRun;
    QPointer<FirstRunView> m_firstRun; // until it is finished, in place of the workspace
    bool m_wasSetUp = false;
    bool m_mayClose = false;
    QPointer<StepUpDialog> m_stepUp;
    QList<QPointer<QDialog>> m_aside;
    std::unique_ptr<QObject> m_resuming; // while resume() is on its way
};

} // namespace countersign::ui::shell
