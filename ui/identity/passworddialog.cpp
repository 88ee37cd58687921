// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/passworddialog.h"

#include "client/problemtext.h"
#include "widgets/field.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int Shortest = 12; // characters, as the server has it

} // namespace

PasswordDialog::PasswordDialog(client::ApiClient &api, QWidget *parent)
    : QDialog(parent)
    , m_client(api)
    , m_current(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_message(new InlineMessage(this))
    , m_change(new QPushButton(tr("C&hange password"), this))
{
    setWindowTitle(tr("Change your password"));
    setMinimumWidth(440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::hair);
    for (QLineEdit *field : {m_current, m_password, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(512);
    }
    addField(*column, tr("&Current password"), m_current);
    addField(*column, tr("&New password"), m_password);
    addField(*column, tr("New password a&gain"), m_again);
    auto *rule = new QLabel(tr("At least %1 characters; a few words that do not belong together "
                               "are good. Your other sessions end.")
                                .arg(Shortest),
                            this);
    rule->setWordWrap(true);
    setMuted(*rule);
    setTextSize(*rule, TextSize::Small);
    column->addSpacing(space::hair);
    column->addWidget(rule);
    column->addSpacing(space::medium);
    column->addWidget(m_message);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    setPrimary(*m_change);
    m_change->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_change);
    column->addSpacing(space::small);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &PasswordDialog::submit);
    m_current->setFocus();
}

bool PasswordDialog::isComplete()
{
    if (m_current->text().isEmpty())
        complain(m_current, tr("Please enter the password that you have now."));
    else if (m_password->text().toUcs4().size() < Shortest)
        complain(m_password, tr("A password has at least %1 characters.").arg(Shortest));
    else if (m_password->text() != m_again->text())
        complain(m_again, tr("The two passwords are not the same."));
    else
        return true;
    return false;
}

void PasswordDialog::submit()
{
    if (!isComplete())
        return;
    m_message->setMessage(Tone::Info, {});
    m_change->setEnabled(false);
    m_client.changePassword(
        m_current->text(), m_password->text(), this,
        [this](const client::ApiResult<QJsonObject> &changed) { take(changed); });
}

void PasswordDialog::take(const client::ApiResult<QJsonObject> &changed)
{
    m_change->setEnabled(true);
    if (changed) {
        accept();
        return;
    }
    const client::ApiProblem &problem = changed.error();
    if (problem.field == "/currentPassword"_L1) {
        m_current->clear();
        complain(m_current, tr("The current password is wrong."));
    } else if (problem.field == "/password"_L1) {
        complain(m_password, problem.detail);
    } else {
        m_message->setMessage(Tone::Danger, client::problemText(problem));
    }
}

void PasswordDialog::complain(QLineEdit *field, const QString &text)
{
    m_message->setMessage(Tone::Warning, text);
    field->setFocus();
}

void PasswordDialog::done(int result)
{
    for (QLineEdit *field : {m_current, m_password, m_again})
        field->clear();
    QDialog::done(result);
}

} // namespace countersign::ui::identity
