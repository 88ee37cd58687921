// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class IconLabel;
class InlineMessage;
class Notifier;
} // namespace countersign::ui::widgets

namespace countersign::ui::shell {

class CommandPalette;
class Navigation;

// What a signed-in person sees: navigation, the open page, and a line that tells how the server is.
// Pages are made when first opened. Owned by the main window, one per person signed in.
class Workspace final : public QWidget
{
    Q_OBJECT
public:
    Workspace(client::ApiClient &api, QSettings &settings, const client::Staff &staff,
              QList<PageEntry> entries, QWidget *parent = nullptr);
    ~Workspace() override;

    const client::Staff &staff() const { return m_staff; }
    const QList<PageEntry> &entries() const { return m_entries; }
    Page *currentPage() const;
    QString currentId() const { return m_currentId; }
    widgets::Notifier &notifier() const { return *m_notifier; }
    void showPage(const QString &id);
    /// The workspace is on screen again after signing in anew: load what could not be loaded.
    void resume();
    /// Whether something would be lost if the workspace went away now: on a page, or in a dialog that is open.
    bool hasUnsavedWork() const;
    /// The workspace is left: no page works on.
    void suspend();
    void openPalette();

Q_SIGNALS:
    void signOutRequested();

private:
    QWidget *makeSidebar();
    QWidget *makeStatusLine();
    void addShortcuts();
    void showConnection(client::ApiClient::Connection connection);

    client::ApiClient &m_api;
    QSettings &m_settings;
    client::Staff m_staff;
    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    QString m_currentId;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    widgets::InlineMessage *m_banner;
    widgets::IconLabel *m_connectionIcon;
    QLabel *m_connectionText;
    widgets::Notifier *m_notifier;
    CommandPalette *m_palette;
};

} // namespace countersign::ui::shell
