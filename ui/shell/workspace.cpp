// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspace.h"

#include "client/sessionwatch.h"
#include "shell/attentiontext.h"
#include "shell/demoaccount.h"
#include "shell/navigation.h"
#include "shell/sessionbar.h"
#include "widgets/icon.h"
#include "widgets/iconlabel.h"
#include "widgets/inlinemessage.h"
#include "widgets/notifier.h"
#include "widgets/theme.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using namespace widgets;
using client::ApiClient;

Workspace::Workspace(ApiClient &api, QSettings &settings, client::SessionWatch &session,
                     const client::Staff &staff, QList<PageEntry> entries, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_settings(settings)
    , m_staff(staff)
    , m_entries(std::move(entries))
    , m_overview(api)
    , m_navigation(new Navigation(m_entries, this))
    , m_stack(new QStackedWidget(this))
    , m_banner(new InlineMessage(this))
    , m_connectionIcon(new IconLabel("success"_L1, 14, this))
    , m_connectionText(new QLabel(this))
    , m_notifier(new Notifier(this))
    , m_palette(new CommandPalette(this))
{
    auto *bannerBox = new QVBoxLayout;
    bannerBox->setContentsMargins(space::page, space::medium, space::page, 0);
    bannerBox->setSpacing(space::small);
    bannerBox->addWidget(m_banner);
    auto *sessionBar = new SessionBar(session, this);
    bannerBox->addWidget(sessionBar);
    connect(sessionBar, &SessionBar::signInRequested, this, &Workspace::signInRequested);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addLayout(bannerBox);
    content->addWidget(m_stack, 1);
    content->addWidget(makeStatusLine());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSidebar());
    row->addLayout(content, 1);

    connect(m_navigation, &Navigation::chosen, this, [this](const QString &id) { showPage(id); });
    connect(&m_overview, &client::OverviewWatch::changed, this, &Workspace::takeOverview);
    connect(&m_api, &ApiClient::connectionChanged, this, &Workspace::showConnection);
    showConnection(m_api.connection());
    addShortcuts();

    m_overview.start();
    // Whoever begins to work wants to know first what waits for them.
    if (!m_entries.isEmpty())
        showPage(m_entries.first().id);
}

Workspace::~Workspace() = default;

QWidget *Workspace::makeSidebar()
{
    auto *sidebar = new QWidget(this);
    sidebar->setProperty("sidebar", true);
    sidebar->setAttribute(Qt::WA_StyledBackground);
    sidebar->setFixedWidth(224);

    auto *mark = new IconLabel("mark"_L1, 28, sidebar);
    auto *brand = new QLabel(u"Countersign"_s, sidebar);
    setTextSize(*brand, TextSize::Heading);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(18, 20, 18, 16);
    head->setSpacing(10);
    head->addWidget(mark);
    head->addWidget(brand, 1);

    auto *name = new QLabel(m_staff.name, sidebar);
    setTextSize(*name, TextSize::Strong);
    name->setToolTip(m_staff.email);
    auto *role = new QLabel(roleTitle(m_staff.role), sidebar);
    setMuted(*role);
    setTextSize(*role, TextSize::Small);
    auto *who = new QVBoxLayout;
    who->setSpacing(1);
    who->addWidget(name);
    who->addWidget(role);
    auto *leave = new QToolButton(sidebar);
    leave->setIcon(icon("sign-out"_L1));
    leave->setIconSize({20, 20});
    leave->setAccessibleName(tr("Sign out"));
    leave->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Q);
    leave->setToolTip(tr("Sign out (Ctrl+Shift+Q)"));
    connect(leave, &QToolButton::clicked, this, &Workspace::signOutRequested);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(18, space::medium, space::medium, space::large);
    foot->addWidget(new IconLabel("person"_L1, 22, sidebar));
    foot->addSpacing(space::hair);
    foot->addLayout(who, 1);
    foot->addWidget(leave);

    auto *column = new QVBoxLayout(sidebar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_navigation, 1);
    column->addLayout(foot);
    return sidebar;
}

QWidget *Workspace::makeStatusLine()
{
    auto *line = new QWidget(this);
    line->setProperty("statusLine", true);
    line->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(space::page, 6, space::page, 6);
    row->setSpacing(6);
    auto *hint = new QLabel(tr("Find a page or an action: Ctrl+K   ·   Refresh: F5"), line);
    for (QLabel *label : {m_connectionText, hint}) {
        setMuted(*label);
        setTextSize(*label, TextSize::Small);
    }
    row->addWidget(m_connectionIcon);
    row->addWidget(m_connectionText, 1);
    row->addWidget(hint);
    return line;
}

void Workspace::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const auto &action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (int i = 0; i < qMin(9, static_cast<int>(m_entries.size())); ++i)
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
            [this, id = m_entries.at(i).id] { showPage(id); });
    add(QKeySequence(Qt::Key_F5), [this] { refreshPage(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    add(QKeySequence(QKeySequence::Find), [this] {
        if (Page *page = currentPage())
            page->initialFocus()->setFocus(Qt::ShortcutFocusReason);
    });
}

Page *Workspace::currentPage() const
{
    return m_pages.value(m_currentId);
}

PageContext Workspace::context()
{
    return {m_api,
            m_settings,
            *m_notifier,
            m_staff,
            &m_overview,
            [this](const QString &page) {
                return std::ranges::contains(m_entries, page, &PageEntry::id);
            },
            [this](const QString &page, const QString &filter) { showPage(page, filter); }};
}

void Workspace::showPage(const QString &id, const QString &filter)
{
    const auto entry = std::ranges::find(m_entries, id, &PageEntry::id);
    if (entry == m_entries.end())
        return;
    if (id == m_currentId) {
        if (!filter.isEmpty())
            currentPage()->narrow(filter);
        return;
    }
    if (Page *left = currentPage())
        left->deactivate();
    Page *&page = m_pages[id];
    if (!page) {
        page = entry->make(context(), m_stack);
        page->setAccessibleName(entry->title);
        m_stack->addWidget(page);
    }
    m_currentId = id;
    m_stack->setCurrentWidget(page);
    m_navigation->select(id);
    page->activate();
    if (!filter.isEmpty())
        page->narrow(filter);
    if (!m_navigation->hasFocus())
        page->initialFocus()->setFocus();
}

void Workspace::resume()
{
    m_overview.start();
    if (Page *page = currentPage()) {
        page->activate();
        page->refresh();
    }
}

bool Workspace::hasUnsavedWork() const
{
    return std::ranges::any_of(m_pages, [](const Page *page) { return page->hasUnsavedWork(); })
           || std::ranges::any_of(findChildren<QDialog *>(),
                                  [](const QDialog *dialog) { return dialog->isVisible(); });
}

void Workspace::suspend()
{
    m_overview.stop();
    if (Page *page = currentPage())
        page->deactivate();
}

// What is there at the first look is no news: it stands on the page that is open then.
void Workspace::takeOverview()
{
    if (!m_overview.overview() || m_overview.problem())
        return;
    const QList<contract::AttentionItem> &items = m_overview.overview()->items;
    const auto news
        = m_attention ? attentionNews(*m_attention, items) : QList<contract::AttentionItem>();
    m_attention = items;
    Q_EMIT attentionChanged(static_cast<int>(items.size()));
    if (news.isEmpty())
        return;
    const contract::AttentionItem &first = news.first(); // the most severe
    if (m_currentId != "overview"_L1)
        m_notifier->notify(attentionTone(first), attentionText(first));
    Q_EMIT attentionNoticed(attentionText(first));
}

void Workspace::refreshPage()
{
    if (Page *page = currentPage())
        page->refresh();
}

void Workspace::addCommand(Command command, std::function<bool()> possible)
{
    m_further.append({std::move(command), std::move(possible)});
}

void Workspace::openPalette()
{
    QList<Command> commands;
    for (const PageEntry &entry : std::as_const(m_entries))
        commands.append({entry.title, icon(entry.icon), [this, id = entry.id] { showPage(id); }});
    // What the open page offers right now, as its buttons say it.
    const auto buttons
        = currentPage() ? currentPage()->findChildren<QPushButton *>() : QList<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!button->isVisible() || !button->isEnabled() || button->text().isEmpty())
            continue;
        const QPointer pressed(button);
        commands.append({QString(button->text()).remove(u'&'), button->icon(), [pressed] {
                             if (pressed)
                                 pressed->click();
                         }});
    }
    commands.append({tr("Refresh"), icon("refresh"_L1), [this] { refreshPage(); }});
    for (const Further &further : std::as_const(m_further)) {
        if (!further.possible || further.possible())
            commands.append(further.command);
    }
    m_palette->open(std::move(commands));
}

void Workspace::showConnection(ApiClient::Connection connection)
{
    const bool isLocal = m_api.transport().isLocal();
    const QString server = m_api.transport().displayName();
    const bool wasLost = !m_banner->isHidden();
    switch (connection) {
    case ApiClient::Connection::Unknown:
    case ApiClient::Connection::Online:
        m_banner->setMessage(Tone::Info, {});
        m_connectionIcon->setIcon("success"_L1);
        m_connectionIcon->setTone(Tone::Positive);
        m_connectionText->setText(isLocal ? tr("Connected to this computer")
                                          : tr("Connected to %1").arg(server));
        if (wasLost && currentPage()) {
            const ApiClient::Background byItself(m_api);
            currentPage()->refresh();
        }
        break;
    case ApiClient::Connection::Offline:
        m_banner->setMessage(
            Tone::Warning, tr("The server cannot be reached. What you see may be out of date; the "
                              "console keeps trying and goes on by itself."));
        m_connectionIcon->setIcon("offline"_L1);
        m_connectionIcon->setTone(Tone::Warning);
        m_connectionText->setText(isLocal ? tr("No connection to this computer")
                                          : tr("No connection to %1").arg(server));
        break;
    case ApiClient::Connection::Untrusted:
        m_banner->setMessage(
            Tone::Danger, tr("This server shows a certificate that is not the one you trusted. "
                             "Nothing was sent to it. Ask your administrator before you go on."));
        m_connectionIcon->setIcon("shield-broken"_L1);
        m_connectionIcon->setTone(Tone::Danger);
        m_connectionText->setText(tr("%1 is not trusted").arg(server));
        break;
    }
}

} // namespace countersign::ui::shell
