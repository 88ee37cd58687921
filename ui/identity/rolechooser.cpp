// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/rolechooser.h"

#include "identity/usertext.h"
#include "shell/demoaccount.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using namespace widgets;

RoleChooser::RoleChooser(QWidget *parent)
    : QWidget(parent)
    , m_role(new QComboBox(this))
    , m_meaning(new QLabel(this))
    , m_why(new QWidget(this))
    , m_reason(new QLineEdit(m_why))
{
    for (const QString &role : staffRoles())
        m_role->addItem(shell::roleTitle(role), role);
    auto *caption = new QLabel(tr("&Role"), this);
    caption->setBuddy(m_role);
    m_role->setAccessibleName(tr("Role"));
    m_meaning->setWordWrap(true);
    setMuted(*m_meaning);

    auto *reason = new QLabel(tr("Rea&son, for the audit trail"), m_why);
    reason->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason, for the audit trail"));
    m_reason->setMaxLength(500);
    auto *why = new QVBoxLayout(m_why);
    why->setContentsMargins(0, space::medium, 0, 0);
    why->setSpacing(space::hair);
    why->addWidget(reason);
    why->addWidget(m_reason);
    m_why->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(caption);
    column->addWidget(m_role);
    column->addWidget(m_meaning);
    column->addWidget(m_why);
    setFocusProxy(m_role);
    setRole(u"agent"_s);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RoleChooser::explain);
    explain();
}

QString RoleChooser::role() const
{
    return m_role->currentData().toString();
}

void RoleChooser::setRole(const QString &role)
{
    m_role->setCurrentIndex(m_role->findData(role));
}

std::optional<QString> RoleChooser::reason() const
{
    const QString text = m_reason->text().trimmed();
    return m_why->isHidden() || text.isEmpty() ? std::nullopt : std::optional(text);
}

void RoleChooser::askForReason()
{
    m_why->show();
    m_reason->setFocus();
}

void RoleChooser::explain()
{
    QString text = roleMeaning(role());
    const bool isAdmin = role() == "admin"_L1;
    if (isAdmin)
        text += u' ' + tr("A second administrator has to agree.");
    else
        m_why->hide();
    m_meaning->setText(text);
    Q_EMIT roleChanged();
}

} // namespace countersign::ui::identity
