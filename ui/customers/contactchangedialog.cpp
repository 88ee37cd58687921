// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/contactchangedialog.h"

#include "customers/safetytext.h"
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

namespace {

constexpr qsizetype ShortestReason = 3;

} // namespace

ContactChangeDialog::ContactChangeDialog(Field field, bool isOnFile, bool mayRemove,
                                         QWidget *parent)
    : QDialog(parent)
    , m_field(field)
    , m_isOnFile(isOnFile)
    , m_value(new QLineEdit(this))
    , m_save(new QPushButton(isOnFile ? tr("&Hold the change") : tr("&Save"), this))
    , m_message(new InlineMessage(this))
{
    const bool isPhone = field == Field::Phone;
    setWindowTitle(isPhone ? tr("Change the phone number") : tr("Change the e-mail address"));
    setMinimumWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::hair);
    auto *heading = new QLabel(windowTitle(), this);
    setTextSize(*heading, TextSize::Heading);
    column->addWidget(heading);
    auto *what = new QLabel(
        isOnFile ? tr("The change is made in 24 hours. The old and the new address are told at "
                      "once, and until then it can be cancelled.")
                 : tr("There is none on file, so it is filled in at once."),
        this);
    what->setWordWrap(true);
    setMuted(*what);
    column->addWidget(what);
    m_value->setMaxLength(254);
    m_value->setPlaceholderText(isPhone ? tr("+1 202 555 0123") : tr("name@example.com"));
    addField(*column, isPhone ? tr("New &phone number") : tr("New &e-mail address"), m_value);
    if (isOnFile && mayRemove) {
        m_remove = new QCheckBox(
            isPhone ? tr("&Remove the phone number") : tr("&Remove the e-mail address"), this);
        column->addSpacing(space::small);
        column->addWidget(m_remove);
        connect(m_remove, &QCheckBox::toggled, m_value, &QWidget::setDisabled);
    }
    if (isOnFile) {
        m_reason = new QLineEdit(this);
        m_reason->setMaxLength(500);
        m_reason->setPlaceholderText(tr("For the audit trail"));
        addField(*column, tr("&Why?"), m_reason);
    }
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
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ContactChangeDialog::submit);
    m_value->setFocus();
}

contract::ContactChangeRequest ContactChangeDialog::change() const
{
    contract::ContactChangeRequest change{
        .field = m_field == Field::Phone ? u"phone"_s : u"email"_s,
        .value = {},
        .reason = m_reason ? m_reason->text().trimmed() : QString()};
    if (!m_remove || !m_remove->isChecked())
        change.value = m_value->text().trimmed();
    return change;
}

void ContactChangeDialog::say(Tone tone, const QString &text)
{
    m_message->setMessage(tone, text);
    // Room for what has come up.
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void ContactChangeDialog::submit()
{
    const contract::ContactChangeRequest wanted = change();
    if (wanted.value && wanted.value->isEmpty()) {
        say(Tone::Warning, tr("Enter what it is to be."));
        m_value->setFocus();
        return;
    }
    if (m_reason && wanted.reason.size() < ShortestReason) {
        say(Tone::Warning, tr("Say why; it is recorded."));
        m_reason->setFocus();
        return;
    }
    say(Tone::Info, {});
    m_save->setEnabled(false);
    Q_EMIT submitted();
}

void ContactChangeDialog::showProblem(const client::ApiProblem &problem)
{
    m_save->setEnabled(true);
    say(Tone::Danger, safetyProblemText(problem));
    if (m_reason && problem.field == "/reason"_L1)
        m_reason->setFocus();
    else
        m_value->setFocus();
}

} // namespace countersign::ui::customers
