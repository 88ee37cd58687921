// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/textmessagesform.h"

#include "widgets/field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;

TextMessagesForm::TextMessagesForm(QWidget *parent)
    : SettingsForm(parent)
    , m_account(makeField(34, tr("AC…, from Twilio's console; empty for none")))
    , m_token(makeSecret())
    , m_from(makeField(34, tr("+12025550199, or a messaging service that starts with MG")))
    , m_reports(makeField(500, tr("https://desk.example.com/v1/outbox/callbacks/twilio")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    widgets::addField(*column, tr("Twilio account SI&D"), m_account, 0);
    widgets::addField(*column, tr("Auth &token"), m_token);
    widgets::addField(*column, tr("Sende&r"), m_from);
    widgets::addField(*column, tr("Delivery re&ports to (optional)"), m_reports);
}

void TextMessagesForm::fill(const contract::SettingsView &view)
{
    const contract::TextMessageSettings &texts = view.textMessages;
    m_account->setText(texts.accountSid);
    m_token->clear();
    m_token->setPlaceholderText(secretHint(texts.authToken));
    m_from->setText(texts.from);
    m_reports->setText(texts.statusCallback);
}

bool TextMessagesForm::collect(contract::SettingsPatch &patch) const
{
    const contract::TextMessageSettings &before = basis().textMessages;
    contract::TextMessagePatch texts;
    texts.accountSid = changedText(*m_account, before.accountSid);
    texts.from = changedText(*m_from, before.from);
    texts.statusCallback = changedText(*m_reports, before.statusCallback);
    if (!m_token->text().isEmpty())
        texts.authToken = m_token->text();
    const bool changed = texts.accountSid || texts.from || texts.statusCallback || texts.authToken;
    if (changed)
        patch.textMessages = texts;
    return changed;
}

QString TextMessagesForm::complaint()
{
    const QString account = m_account->text().trimmed();
    const bool isAnother = account != basis().textMessages.accountSid;
    if (account.isEmpty()) {
        const bool hasRest
            = !m_token->text().isEmpty() || (!isAnother && !m_from->text().trimmed().isEmpty());
        if (!hasRest)
            return {};
        m_account->setFocus();
        return tr("Please enter the SID of your account at Twilio.");
    }
    if (m_token->text().isEmpty() && (isAnother || !basis().textMessages.authToken.set)) {
        m_token->setFocus();
        return tr("Please enter the auth token of this account.");
    }
    if (m_from->text().trimmed().isEmpty()) {
        m_from->setFocus();
        return tr("Please enter the number or messaging service that sends the messages.");
    }
    return {};
}

bool TextMessagesForm::showField(const QString &pointer)
{
    if (!pointer.startsWith("/textMessages"_L1))
        return false;
    if (pointer.endsWith("/authToken"_L1))
        m_token->setFocus();
    else if (pointer.endsWith("/from"_L1))
        m_from->setFocus();
    else if (pointer.endsWith("/statusCallback"_L1))
        m_reports->setFocus();
    else
        m_account->setFocus();
    return true;
}

QWidget *TextMessagesForm::firstField()
{
    return m_account;
}

} // namespace countersign::ui::settings
