// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/testbar.h"

#include "client/problemtext.h"
#include "settings/settingsform.h"
#include "settings/settingspart.h"
#include "widgets/inlinemessage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;
using namespace widgets;

TestBar::TestBar(client::ApiClient &api, const QString &channel, const QString &ownAddress,
                 SettingsForm *form, QWidget *parent)
    : QWidget(parent)
    , m_client(api)
    , m_form(form)
    , m_isText(channel == "sms"_L1)
    , m_to(new QLineEdit(this))
    , m_send(new QPushButton(this))
    , m_message(new InlineMessage(this))
{
    const QString label = m_isText ? tr("Phone &number for a test") : tr("Address f&or a test");
    auto *caption = new QLabel(label, this);
    caption->setBuddy(m_to);
    m_to->setAccessibleName(QString(label).remove(u'&'));
    m_to->setMaxLength(254);
    if (m_isText)
        m_to->setPlaceholderText(tr("+12025550123"));
    else
        m_to->setText(ownAddress);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_to, 1);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(caption);
    column->addLayout(row);
    column->addWidget(m_message);
    connect(m_send, &QPushButton::clicked, this, &TestBar::send);
    connect(m_to, &QLineEdit::returnPressed, this, &TestBar::send);
    setBusy(false);
}

void TestBar::setBusy(bool busy)
{
    m_busy = busy;
    m_send->setEnabled(!busy);
    if (busy)
        m_send->setText(tr("Sending …"));
    else
        m_send->setText(m_isText ? tr("Send te&xt message") : tr("Send e-ma&il"));
}

void TestBar::send()
{
    if (m_busy)
        return;
    const QString complaint = m_form ? m_form->complaint() : QString();
    if (!complaint.isEmpty()) {
        m_message->setMessage(Tone::Warning, complaint);
        return;
    }
    const QString to = m_to->text().trimmed();
    if (to.isEmpty()) {
        m_message->setMessage(Tone::Warning,
                              m_isText ? tr("Please enter a phone number that you can look at.")
                                       : tr("Please enter an e-mail address that you can read."));
        m_to->setFocus();
        return;
    }
    m_message->setMessage(Tone::Info, {});
    setBusy(true);
    contract::TestMessageRequest request{m_isText ? u"sms"_s : u"email"_s, to, {}, {}};
    if (m_form)
        m_form->addTo(request);
    m_client.test(request, this,
                  [this](const client::ApiResult<contract::TestMessageReply> &reply) {
                      setBusy(false);
                      if (reply) {
                          m_message->setMessage(reply->sent ? Tone::Positive : Tone::Danger,
                                                deliveryText(*reply));
                          return;
                      }
                      const bool isUnset = reply.error().code == "conflict"_L1;
                      m_message->setMessage(
                          Tone::Danger, isUnset ? tr("Nothing is set up yet that could send it.")
                                                : client::problemText(reply.error()));
                      if (reply.error().field == "/to"_L1)
                          m_to->setFocus();
                      else if (m_form)
                          m_form->showField(reply.error().field);
                  });
}

} // namespace countersign::ui::settings
