// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/authclient.h"

#include <QSettings>
#include <QWidget>

namespace countersign::ui::client {
class OverviewWatch;
}
namespace countersign::ui::widgets {
class Notifier;
}

namespace countersign::ui::shell {

// What a page works with. Everything in it outlives the page.
struct PageContext
{
    client::ApiClient &api;
    QSettings &settings;
    widgets::Notifier &notifier;
    client::Staff staff;
    client::OverviewWatch *overview
        = nullptr; // what needs attention; kept up to date by the workspace
    // From one page to another: whether there is one with this id, and opening it with a filter that it knows.
    std::function<bool(const QString &page)> hasPage = {};
    std::function<void(const QString &page, const QString &filter)> openPage = {};
};

// One page of the console. Made when it is first opened, kept until sign-out, owned by the
// workspace. GUI thread.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The page comes on screen: load what is not there yet, start timers.
    virtual void activate() = 0;
    /// The page leaves the screen: stop timers.
    virtual void deactivate() {}
    /// Loads everything again (F5).
    virtual void refresh() = 0;
    /// Nothing is on its way from the server.
    virtual bool isSettled() const = 0;
    /// Where the keyboard starts.
    virtual QWidget *initialFocus() = 0;
    /// Whether something was typed here that would be lost if the page went away now.
    virtual bool hasUnsavedWork() const { return false; }
    /// Another page leads here: shows what `filter` names (a state, an action), or what it showed before if that is empty
    /// or unknown. Called when the page is on screen.
    virtual void narrow(const QString &filter) { Q_UNUSED(filter); }
    /// Opens something typical, for pictures of the page.
    virtual void showExample() {}
};

// A page before it is made.
struct PageEntry
{
    QString id; // stable, "customers"; used in settings and file names
    QString title;
    QLatin1StringView icon;
    QString permission; // who lacks it does not see the page; empty: everybody does
    QString section;    // heading in the navigation, empty for none
    std::function<Page *(const PageContext &context, QWidget *parent)> make;
};

// All pages there are, in the order of the navigation. Filled once by the composition.
class PageRegistry
{
public:
    void add(PageEntry entry) { m_entries.append(std::move(entry)); }
    QList<PageEntry> visibleTo(const client::Staff &staff) const;

private:
    QList<PageEntry> m_entries;
};

} // namespace countersign::ui::shell
