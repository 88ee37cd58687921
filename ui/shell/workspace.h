// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/overviewwatch.h"
#include "shell/commandpalette.h"
#include "shell/page.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
QT_END_NAMESPACE

namespace countersign::ui::client {
class SessionWatch;
}
namespace countersign::ui::widgets {
class IconLabel;
class InlineMessage;
class Notifier;
} // namespace countersign::ui::widgets

namespace countersign::ui::shell {

class Navigation;

// What a signed-in person sees: navigation, the open page, and a line that tells how the server is.
// Pages are made when first opened. Owned by the main window, one per person signed in.
class Workspace final : public QWidget
{
    Q_OBJECT
public:
    /// `session` must outlive the workspace.
    Workspace(client::ApiClient &api, QSettings &settings, client::SessionWatch &session,
              const client::Staff &staff, QList<PageEntry> entries, QWidget *parent = nullptr);
    ~Workspace() override;

    const client::Staff &staff() const { return m_staff; }
    const QList<PageEntry> &entries() const { return m_entries; }
    Page *currentPage() const;
    QString currentId() const { return m_currentId; }
    widgets::Notifier &notifier() const { return *m_notifier; }
    /// What needs attention, for whoever is signed in.
    client::OverviewWatch &overview() { return m_overview; }
    /// `filter`, if given: what the page is to show, see Page::narrow().
    void showPage(const QString &id, const QString &filter = {});
    /// The workspace is on screen again after signing in anew: load what could not be loaded.
    void resume();
    /// Whether something would be lost if the workspace went away now: on a page, or in a dialog that is open.
    bool hasUnsavedWork() const;
    /// The workspace is left: no page works on.
    void suspend();
    /// Offers the pages, what can be done on the open one, and what was added.
    void openPalette();
    /// Adds what is of no page to what the palette offers. `possible`, if given, says at every opening whether it can be
    /// done.
    void addCommand(Command command, std::function<bool()> possible = {});

Q_SIGNALS:
    void signOutRequested();
    /// The person wants to prove anew who they are, and to find everything as it is.
    void signInRequested();
    /// How many kinds of things need attention, and what of it is news: a sentence without names.
    void attentionChanged(int count);
    void attentionNoticed(const QString &text);

private:
    struct Further
    {
        Command command;
        std::function<bool()> possible;
    };

    QWidget *makeSidebar();
    QWidget *makeStatusLine();
    void addShortcuts();
    void refreshPage();
    void showConnection(client::ApiClient::Connection connection);
    void takeOverview();
    PageContext context();

    client::ApiClient &m_api;
    QSettings &m_settings;
    client::Staff m_staff;
    QList<PageEntry> m_entries;
    client::OverviewWatch m_overview;
    std::optional<QList<contract::AttentionItem>> m_attention; // as of the last answer
    QHash<QString, Page *> m_pages;
    QString m_currentId;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    widgets::InlineMessage *m_banner;
    widgets::IconLabel *m_connectionIcon;
    QLabel *m_connectionText;
    widgets::Notifier *m_notifier;
    CommandPalette *m_palette;
    QList<Further> m_further;
};

} // namespace countersign::ui::shell
