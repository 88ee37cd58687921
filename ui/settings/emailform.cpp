// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/emailform.h"

#include "widgets/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;

EmailForm::EmailForm(QWidget *parent)
    : SettingsForm(parent)
    , m_server(makeField(280, tr("mail.example.com; empty for none")))
    , m_encryption(new QComboBox(this))
    , m_user(makeField(254))
    , m_password(makeSecret())
    , m_from(makeField(254, tr("desk@example.com")))
{
    m_encryption->addItem(tr("STARTTLS (port 587)"), u"smtp://"_s);
    m_encryption->addItem(tr("TLS from the start (port 465)"), u"smtps://"_s);
    m_from->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    widgets::addField(*column, tr("Mail ser&ver"), m_server, 0);
    widgets::addField(*column, tr("&Encryption"), m_encryption);
    widgets::addField(*column, tr("User na&me"), m_user);
    widgets::addField(*column, tr("Pass&word"), m_password);
    widgets::addField(*column, tr("Sender's &address"), m_from);
    connect(m_encryption, &QComboBox::activated, this, &EmailForm::edited);
}

QString EmailForm::url() const
{
    const QString server = m_server->text().trimmed();
    if (server.isEmpty())
        return {};
    // Somebody may paste the whole address.
    return server.contains("://"_L1) ? server : m_encryption->currentData().toString() + server;
}

void EmailForm::fill(const contract::SettingsView &view)
{
    const contract::EmailSettings &mail = view.email;
    const qsizetype end = mail.url.indexOf("://"_L1);
    m_server->setText(end < 0 ? mail.url : mail.url.sliced(end + 3));
    m_encryption->setCurrentIndex(mail.url.startsWith("smtps:"_L1) ? 1 : 0);
    m_user->setText(mail.user);
    m_password->clear();
    m_password->setPlaceholderText(secretHint(mail.password));
    m_from->setText(mail.from);
}

bool EmailForm::collect(contract::SettingsPatch &patch) const
{
    const contract::EmailSettings &before = basis().email;
    contract::EmailPatch mail;
    if (url() != before.url)
        mail.url = url();
    mail.user = changedText(*m_user, before.user);
    mail.from = changedText(*m_from, before.from);
    if (!m_password->text().isEmpty())
        mail.password = m_password->text();
    else if (mail.user && mail.user->isEmpty() && before.password.set)
        mail.password = QString(); // without a user there is no use for it
    const bool changed = mail.url || mail.user || mail.from || mail.password;
    if (changed)
        patch.email = mail;
    return changed;
}

QString EmailForm::complaint()
{
    const bool hasServer = !url().isEmpty();
    if (!hasServer && basis().email.url.isEmpty()
        && !(m_user->text() + m_password->text() + m_from->text()).trimmed().isEmpty()) {
        m_server->setFocus();
        return tr("Please enter the name of your mail server.");
    }
    if (!hasServer)
        return {};
    const bool sameAccount
        = url() == basis().email.url && m_user->text().trimmed() == basis().email.user;
    if (!sameAccount && basis().email.password.set && m_password->text().isEmpty()
        && !m_user->text().trimmed().isEmpty()) {
        m_password->setFocus();
        return tr("Please enter the password for this server and user name, too.");
    }
    if (!m_from->text().contains(u'@')) {
        m_from->setFocus();
        return tr("Please enter the e-mail address that messages are sent from.");
    }
    return {};
}

bool EmailForm::showField(const QString &pointer)
{
    if (!pointer.startsWith("/email"_L1))
        return false;
    if (pointer.endsWith("/user"_L1))
        m_user->setFocus();
    else if (pointer.endsWith("/password"_L1))
        m_password->setFocus();
    else if (pointer.endsWith("/from"_L1))
        m_from->setFocus();
    else
        m_server->setFocus();
    return true;
}

QWidget *EmailForm::firstField()
{
    return m_server;
}

} // namespace countersign::ui::settings
