// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/userdialog.h"

#include "identity/rolechooser.h"
#include "identity/usertext.h"
#include "widgets/field.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using namespace widgets;

UserDialog::UserDialog(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_role(new RoleChooser(this))
    , m_save(new QPushButton(action, this))
    , m_message(new InlineMessage(this))
{
    setWindowTitle(title);
    setMinimumWidth(440);
    m_column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    m_column->setSpacing(space::hair);
    auto *heading = new QLabel(title, this);
    setTextSize(*heading, TextSize::Heading);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
}

UserDialog::UserDialog(QWidget *parent)
    : UserDialog(tr("New user"), tr("Send &invitation"), parent)
{
    m_name = new QLineEdit(this);
    m_email = new QLineEdit(this);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->setPlaceholderText(tr("name@example.com"));
    addField(tr("&Name"), m_name, 200);
    addField(tr("&E-mail"), m_email, 254);
    finish();
    auto *what = new QLabel(
        tr("They get an e-mail with which they choose their own password within 72 hours."), this);
    what->setWordWrap(true);
    setMuted(*what);
    m_column->insertWidget(m_column->indexOf(m_message), what);
    m_column->insertSpacing(m_column->indexOf(m_message), space::medium);
    setTabOrder(m_email, m_role);
    m_name->setFocus();
}

UserDialog::UserDialog(const contract::UserView &user, QWidget *parent)
    : UserDialog(tr("Role of %1").arg(user.name), tr("&Change role"), parent)
{
    m_formerRole = user.role;
    m_role->setRole(user.role);
    finish();
    m_save->setEnabled(false);
    connect(m_role, &RoleChooser::roleChanged, this,
            [this] { m_save->setEnabled(m_role->role() != m_formerRole); });
    m_role->setFocus();
}

void UserDialog::addField(const QString &label, QLineEdit *field, int length)
{
    field->setMaxLength(length);
    widgets::addField(*m_column, label, field);
}

void UserDialog::finish()
{
    m_column->addSpacing(space::medium);
    m_column->addWidget(m_role);
    m_column->addSpacing(space::medium);
    m_column->addWidget(m_message);
    m_column->addSpacing(space::small);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    setPrimary(*m_save);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &UserDialog::submit);
}

contract::UserCreateRequest UserDialog::account() const
{
    return {m_name->text().trimmed(), m_email->text().trimmed(), m_role->role(), m_role->reason()};
}

contract::UserPatchRequest UserDialog::roleChange() const
{
    return {.role = m_role->role(), .reason = m_role->reason()};
}

void UserDialog::submit()
{
    if (m_name && m_name->text().trimmed().isEmpty()) {
        m_message->setMessage(Tone::Warning, tr("Please enter a name."));
        m_name->setFocus();
        return;
    }
    if (m_email && m_email->text().trimmed().isEmpty()) {
        m_message->setMessage(Tone::Warning,
                              tr("Please enter the e-mail address that the invitation goes to."));
        m_email->setFocus();
        return;
    }
    m_message->setMessage(Tone::Info, {});
    m_save->setEnabled(false);
    Q_EMIT submitted();
}

void UserDialog::showProblem(const client::ApiProblem &problem)
{
    m_save->setEnabled(true);
    m_message->setMessage(Tone::Danger, userProblemText(problem));
    if (problem.field == "/reason"_L1)
        m_role->askForReason();
    else if (m_email && (problem.field == "/email"_L1 || problem.code == "invalid_email"_L1))
        m_email->setFocus();
    else if (m_name && problem.field == "/name"_L1)
        m_name->setFocus();
    else
        m_role->setFocus();
    // Room for what has come up.
    m_column->activate();
    resize(width(), qMax(height(), m_column->totalHeightForWidth(width())));
}

} // namespace countersign::ui::identity
