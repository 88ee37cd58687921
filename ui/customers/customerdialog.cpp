// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerdialog.h"

#include "client/problemtext.h"
#include "widgets/field.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::customers {

using namespace Qt::StringLiterals;
using namespace widgets;

CustomerDialog::CustomerDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_tags(new QLineEdit(this))
    , m_vip(new QCheckBox(tr("&VIP customer"), this))
    , m_save(new QPushButton(tr("&Add customer"), this))
    , m_message(new InlineMessage(this))
{
    setWindowTitle(tr("New customer"));
    setMinimumWidth(440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::hair);
    auto *title = new QLabel(tr("New customer"), this);
    setTextSize(*title, TextSize::Heading);
    column->addWidget(title);
    const auto add
        = [&](const QString &label, QLineEdit *field, const QString &example, int length) {
              field->setPlaceholderText(example);
              field->setMaxLength(length);
              addField(*column, label, field);
          };
    add(tr("&Name"), m_name, {}, 200);
    add(tr("&Phone"), m_phone, tr("+1 202 555 0123"), 64);
    add(tr("&E-mail"), m_email, tr("name@example.com"), 254);
    add(tr("&Tags"), m_tags, tr("separated by commas"), 500);
    column->addSpacing(space::medium);
    column->addWidget(m_vip);
    column->addSpacing(space::medium);
    column->addWidget(m_message);
    column->addSpacing(space::small);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    setPrimary(*m_save);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    setTabOrder(m_vip, m_save);
    setTabOrder(m_save, cancel);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CustomerDialog::submit);
    m_name->setFocus();
}

contract::CustomerCreateRequest CustomerDialog::customer() const
{
    const auto given = [](const QLineEdit *field) {
        const QString text = field->text().trimmed();
        return text.isEmpty() ? std::optional<QString>() : text;
    };
    contract::CustomerCreateRequest customer;
    customer.name = m_name->text().trimmed();
    customer.phone = given(m_phone);
    customer.email = given(m_email);
    if (m_vip->isChecked())
        customer.vip = true;
    QStringList tags;
    for (const QString &tag : m_tags->text().split(u',')) {
        if (!tag.trimmed().isEmpty())
            tags.append(tag.trimmed());
    }
    if (!tags.isEmpty())
        customer.tags = tags;
    return customer;
}

void CustomerDialog::submit()
{
    const contract::CustomerCreateRequest values = customer();
    if (values.name.isEmpty()) {
        m_message->setMessage(Tone::Warning, tr("A customer needs a name."));
        m_name->setFocus();
        return;
    }
    if (!values.phone && !values.email) {
        m_message->setMessage(
            Tone::Warning,
            tr("A customer needs a phone number or an e-mail address, so that a code "
               "can be sent."));
        m_phone->setFocus();
        return;
    }
    m_message->setMessage(Tone::Info, {});
    m_save->setEnabled(false);
    Q_EMIT submitted();
}

void CustomerDialog::showProblem(const client::ApiProblem &problem)
{
    m_save->setEnabled(true);
    m_message->setMessage(Tone::Danger, client::problemText(problem));
    if (problem.field == "/phone"_L1 || problem.code == "invalid_phone"_L1)
        m_phone->setFocus();
    else if (problem.field == "/email"_L1 || problem.code == "invalid_email"_L1)
        m_email->setFocus();
    else if (problem.field.startsWith("/tags"_L1))
        m_tags->setFocus();
    else
        m_name->setFocus();
}

} // namespace countersign::ui::customers
