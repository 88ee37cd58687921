// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenshots.h"

#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::Appearance;

namespace {

// Goes through looks and pages one timer tick at a time. A child of the window; deletes itself at
// the end.
class Photographer final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(Photographer)
public:
    using Done = std::function<void(std::expected<QStringList, QString>)>;

    Photographer(MainWindow &window, widgets::Theme &theme, const QString &folder, Done done)
        : QObject(&window)
        , m_window(window)
        , m_theme(theme)
        , m_folder(folder)
        , m_done(std::move(done))
    {}

    void start()
    {
        if (!QDir().mkpath(m_folder.path()))
            finish(std::unexpected(tr("The folder %1 cannot be made.").arg(m_folder.path())));
        else if (m_window.demoAccounts().isEmpty())
            finish(std::unexpected(tr("Pictures need the demo: there is nobody to sign in as.")));
        else
            takeSignIn();
    }

private:
    void takeSignIn()
    {
        for (const Appearance look : looks) {
            m_theme.setAppearance(look);
            m_window.askForSignIn();
            if (!save(look, u"sign-in"_s))
                return;
            m_window.askForPassword(true);
            if (!save(look, u"password"_s))
                return;
        }
        m_window.askForSignIn();
        connect(&m_window, &MainWindow::signedIn, this, [this] { next(); });
        connect(&m_window, &MainWindow::signInFailed, this, [this] {
            finish(std::unexpected(tr("The demo account could not be signed in.")));
        });
        const DemoAccount account = m_window.demoAccounts().first();
        m_window.signIn(account.email, account.password);
    }

    void next()
    {
        Workspace *workspace = m_window.workspace();
        if (!workspace || m_index >= workspace->entries().size()) {
            m_theme.setAppearance({});
            finish(m_files);
            return;
        }
        workspace->showPage(workspace->entries().at(m_index).id);
        whenSettled([this] {
            m_window.workspace()->currentPage()->showExample();
            whenSettled([this] { takePage(); });
        });
    }

    void takePage()
    {
        const QString id = m_window.workspace()->currentId();
        for (const Appearance look : looks) {
            m_theme.setAppearance(look);
            if (!save(look, id))
                return;
        }
        ++m_index;
        next();
    }

    /// Waits for the page's data, at most twenty seconds, and a moment longer for layouts.
    void whenSettled(std::function<void()> then, int rounds = 200)
    {
        QTimer::singleShot(100ms, this, [this, then = std::move(then), rounds]() mutable {
            const Workspace *workspace = m_window.workspace();
            if (!workspace || rounds == 0)
                finish(std::unexpected(tr("The page %1 did not load.")
                                           .arg(workspace ? workspace->currentId() : QString())));
            else if (!workspace->currentPage()->isSettled())
                whenSettled(std::move(then), rounds - 1);
            else
                QTimer::singleShot(150ms, this, std::move(then));
        });
    }

    bool save(Appearance look, const QString &page)
    {
        const QString path = m_folder.filePath(
            u"%1-%2.png"_s.arg(look == Appearance::Dark ? u"dark"_s : u"light"_s, page));
        // What has come on screen just now is laid out first.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (!m_window.grab().save(path)) {
            finish(std::unexpected(tr("The picture %1 cannot be written.").arg(path)));
            return false;
        }
        m_files.append(path);
        return true;
    }

    void finish(std::expected<QStringList, QString> result)
    {
        deleteLater();
        if (const Done done = std::exchange(m_done, nullptr))
            done(std::move(result));
    }

    static constexpr std::array looks{Appearance::Light, Appearance::Dark};

    MainWindow &m_window;
    widgets::Theme &m_theme;
    QDir m_folder;
    Done m_done;
    QStringList m_files;
    qsizetype m_index = 0;
};

} // namespace

void renderScreenshots(MainWindow &window, widgets::Theme &theme, const QString &folder,
                       std::function<void(std::expected<QStringList, QString>)> done)
{
    (new Photographer(window, theme, folder, std::move(done)))->start();
}

} // namespace countersign::ui::shell
