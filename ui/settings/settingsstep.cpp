// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsstep.h"

#include "client/problemtext.h"
#include "settings/settingsform.h"
#include "settings/testbar.h"
#include "widgets/card.h"
#include "widgets/inlinemessage.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::SettingsView;

SettingsStep::SettingsStep(client::ApiClient &api, Part part, const QString &ownAddress,
                           QWidget *parent)
    : FirstRunStep(partTitle(part), partText(part), parent)
    , m_api(api)
    , m_client(api)
    , m_part(part)
    , m_ownAddress(ownAddress)
    , m_content(new QWidget(this))
    , m_message(new InlineMessage(this))
    , m_later(new QPushButton(this))
    , m_save(new QPushButton(tr("&Save and go on"), this))
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    addContent(m_content);
    addContent(m_message);
    addButtons(m_later, m_save);
    connect(m_later, &QPushButton::clicked, this, &SettingsStep::done);
    connect(m_save, &QPushButton::clicked, this, &SettingsStep::save);
    updateButtons();
}

void SettingsStep::begin()
{
    m_client.read(this, [this](const client::ApiResult<SettingsView> &view) {
        if (view)
            take(*view);
        else
            say(Tone::Danger, client::problemText(view.error()));
    });
}

void SettingsStep::take(const SettingsView &view)
{
    say(Tone::Info, {});
    m_isSetUp = isSetUp(m_part, view);
    if (m_form) { // here again, or an answer that came late: what was typed stays
        if (!m_form->isChanged())
            m_form->take(view);
        updateButtons();
        return;
    }
    if (m_content->layout()->count() > 0)
        return;
    if (isGiven(m_part, view)) {
        auto *rows = new QGridLayout;
        for (const auto &[name, value] : partRows(m_part, view))
            addRow(*rows, name, value);
        static_cast<QVBoxLayout *>(m_content->layout())->addLayout(rows);
        auto *reason = new QLabel(givenText(), m_content);
        reason->setWordWrap(true);
        m_content->layout()->addWidget(reason);
    } else {
        m_form = makeForm(m_part, m_content);
        m_form->take(view);
        m_content->layout()->addWidget(m_form);
        connect(m_form, &SettingsForm::submitted, this, &SettingsStep::save);
        connect(m_form, &SettingsForm::edited, this, [this] {
            say(Tone::Info, {}); // it was about what stood there before
            updateButtons();
        });
    }
    if (const QString channel = testChannel(m_part); !channel.isEmpty())
        m_content->layout()->addWidget(
            new TestBar(m_api, channel, m_ownAddress, m_form, m_content));
    updateButtons();
    if (isVisible())
        firstField()->setFocus();
}

QWidget *SettingsStep::firstField()
{
    return m_form ? m_form->firstField() : m_later;
}

void SettingsStep::updateButtons()
{
    const bool changed = m_form && m_form->isChanged();
    m_later->setText(m_isSetUp && !changed ? tr("&Go on") : tr("Skip &for now"));
    m_later->setEnabled(!m_busy);
    m_save->setEnabled(changed && !m_busy);
}

void SettingsStep::say(Tone tone, const QString &text)
{
    m_message->setMessage(tone, text);
}

void SettingsStep::save()
{
    contract::SettingsPatch patch;
    if (m_busy || !m_form || !m_form->collect(patch))
        return;
    if (const QString complaint = m_form->complaint(); !complaint.isEmpty()) {
        say(Tone::Warning, complaint);
        return;
    }
    patch.version = m_form->basis().version;
    m_busy = true;
    updateButtons();
    m_client.change(patch, this, [this](const client::ApiResult<SettingsView> &view) {
        m_busy = false;
        if (view) {
            m_form->take(*view);
            m_isSetUp = isSetUp(m_part, *view);
            updateButtons();
            Q_EMIT done();
            return;
        }
        updateButtons();
        say(Tone::Danger, client::problemText(view.error()));
        m_form->showField(view.error().field);
    });
}

} // namespace countersign::ui::settings
