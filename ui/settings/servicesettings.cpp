// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/servicesettings.h"

#include "client/problemtext.h"
#include "settings/savebar.h"
#include "settings/settingsform.h"
#include "settings/testbar.h"
#include "widgets/card.h"
#include "widgets/inlinemessage.h"
#include "widgets/notifier.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::SettingsView;

namespace {

constexpr int Widest = 760;

} // namespace

ServiceSettings::ServiceSettings(const shell::PageContext &context, SaveBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_client(context.api)
    , m_bar(bar)
    , m_mayChange(context.staff.may(u"settings:update"_s))
    , m_column(new QVBoxLayout)
    , m_message(new InlineMessage(this))
{
    // A row with a stretch, as a column alone asks for the height that its cards would need in the width of the page.
    auto *content = new QWidget(this);
    content->setMaximumWidth(Widest);
    content->setLayout(m_column);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(content, 1);
    row->addStretch();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::large);
    m_column->addWidget(m_message);
    connect(&m_bar, &SaveBar::saveRequested, this, &ServiceSettings::save);
    connect(&m_bar, &SaveBar::undoRequested, this, &ServiceSettings::undo);
    m_bar.hide();
    auto *keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ServiceSettings::save);
}

bool ServiceSettings::isSettled() const
{
    return m_pending == 0
           && std::ranges::none_of(m_tests, [](const TestBar *test) { return test->isBusy(); });
}

bool ServiceSettings::hasUnsavedWork() const
{
    return std::ranges::any_of(m_forms, [](const SettingsForm *form) { return form->isChanged(); });
}

void ServiceSettings::refresh()
{
    if (m_pending > 0)
        return;
    ++m_pending;
    m_client.read(this, [this](const client::ApiResult<SettingsView> &view) {
        --m_pending;
        if (view)
            take(*view);
        else
            m_message->setMessage(Tone::Danger, client::problemText(view.error()));
    });
}

void ServiceSettings::take(const SettingsView &view)
{
    m_message->setMessage(Tone::Info, {});
    if (m_cards && m_mayChange) {
        // Undone work is held against what it was begun on: the server says if that is no longer so.
        if (hasUnsavedWork())
            return;
        for (SettingsForm *form : std::as_const(m_forms))
            form->take(view);
        updateBar();
        return;
    }
    delete m_cards;
    m_cards = new QWidget;
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    m_column->addWidget(m_cards);
    if (!m_mayChange) {
        auto *note = new InlineMessage(m_cards);
        note->setMessage(Tone::Info, tr("Only administrators change what follows."));
        column->addWidget(note);
    }
    for (const Part part : {Part::TextMessages, Part::Email, Part::Countries, Part::Business})
        addCard(part, view);
    m_cards->show(); // now, and not when the layout gets to it: this is when the page is settled
    updateBar();
}

void ServiceSettings::addCard(Part part, const SettingsView &view)
{
    auto *card = new Card(partTitle(part), m_cards);
    auto *text = new QLabel(partText(part), card);
    text->setWordWrap(true);
    setMuted(*text);
    card->column()->addWidget(text);
    card->column()->addSpacing(space::hair);
    const bool given = isGiven(part, view);
    if (m_mayChange && !given)
        addForm(part, view, *card);
    else
        addText(part, view, given, *card);
    if (m_mayChange && given)
        addTest(part, nullptr, *card);
    m_cards->layout()->addWidget(card);
}

void ServiceSettings::addForm(Part part, const SettingsView &view, Card &card)
{
    SettingsForm *form = makeForm(part, &card);
    form->take(view);
    card.column()->addWidget(form);
    m_forms.append(form);
    connect(form, &SettingsForm::submitted, this, &ServiceSettings::save);
    connect(form, &SettingsForm::edited, this, [this] {
        m_bar.setMessage(Tone::Info, {}); // it was about what stood there before
        updateBar();
    });
    addTest(part, form, card);
}

void ServiceSettings::addTest(Part part, SettingsForm *form, Card &card)
{
    const QString channel = testChannel(part);
    if (channel.isEmpty())
        return;
    auto *test = new TestBar(m_context.api, channel, m_context.staff.email, form, &card);
    card.column()->addSpacing(space::small);
    card.column()->addWidget(test);
    m_tests.append(test);
}

void ServiceSettings::addText(Part part, const SettingsView &view, bool given, Card &card)
{
    auto *rows = card.addRows();
    for (const auto &[name, value] : partRows(part, view))
        addRow(*rows, name, value);
    if (!given)
        return;
    auto *reason = new QLabel(givenText(), &card);
    reason->setWordWrap(true);
    setMuted(*reason);
    card.column()->addWidget(reason);
}

void ServiceSettings::updateBar()
{
    const bool changed = hasUnsavedWork();
    if (!changed)
        m_bar.setMessage(Tone::Info, {});
    m_bar.setVisible(changed);
}

void ServiceSettings::save()
{
    if (m_pending > 0 || !hasUnsavedWork())
        return;
    contract::SettingsPatch patch;
    for (SettingsForm *form : std::as_const(m_forms)) {
        if (!form->collect(patch))
            continue;
        patch.version = form->basis().version;
        if (const QString complaint = form->complaint(); !complaint.isEmpty()) {
            m_bar.setMessage(Tone::Warning, complaint);
            return;
        }
    }
    m_bar.setMessage(Tone::Info, {});
    m_bar.setBusy(true);
    ++m_pending;
    m_client.change(patch, this, [this](const client::ApiResult<SettingsView> &view) {
        --m_pending;
        m_bar.setBusy(false);
        if (!view) {
            takeRefusal(view.error());
            return;
        }
        for (SettingsForm *form : std::as_const(m_forms))
            form->take(*view);
        updateBar();
        m_context.notifier.notify(Tone::Positive, tr("Saved. It counts from the next message on."));
    });
}

void ServiceSettings::takeRefusal(const client::ApiProblem &problem)
{
    if (problem.field == "/version"_L1) {
        m_bar.setMessage(Tone::Warning,
                         tr("Somebody else has changed the settings in the meantime. Undo your "
                            "changes to see theirs."));
        return;
    }
    m_bar.setMessage(Tone::Danger, client::problemText(problem));
    for (SettingsForm *form : std::as_const(m_forms)) {
        if (form->showField(problem.field))
            return;
    }
}

void ServiceSettings::undo()
{
    for (SettingsForm *form : std::as_const(m_forms))
        form->take(form->basis());
    updateBar();
    refresh();
}

} // namespace countersign::ui::settings
