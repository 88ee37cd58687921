// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/overridedialog.h"

#include "customers/safetytext.h"
#include "widgets/field.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
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

OverrideDialog::OverrideDialog(const QString &customerName,
                               const QList<contract::OverrideProcedure> &procedures,
                               bool forPhoneChange, QWidget *parent)
    : QDialog(parent)
    , m_procedures(procedures)
    , m_procedure(new QComboBox(this))
    , m_required(new QLabel(this))
    , m_place(new QVBoxLayout)
    , m_phoneChange(new QCheckBox(tr("The &phone number is to be changed"), this))
    , m_reason(new QLineEdit(this))
    , m_save(new QPushButton(tr("&Verify"), this))
    , m_message(new InlineMessage(this))
{
    setWindowTitle(tr("Verify %1").arg(customerName));
    setMinimumWidth(480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::hair);
    auto *heading = new QLabel(windowTitle(), this);
    setTextSize(*heading, TextSize::Heading);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto *what = new QLabel(tr("For somebody who cannot receive a code. They count as verified for "
                               "15 minutes, they are told, and the audit trail has it all. Do not "
                               "write down what they answered."),
                            this);
    what->setWordWrap(true);
    setMuted(*what);
    column->addWidget(what);
    for (const contract::OverrideProcedure &known : m_procedures)
        m_procedure->addItem(procedureTitle(known.id, known.title), known.id);
    addField(*column, tr("P&rocedure"), m_procedure);
    setMuted(*m_required);
    column->addSpacing(space::small);
    column->addWidget(m_required);
    column->addLayout(m_place);
    column->addSpacing(space::small);
    m_phoneChange->setChecked(forPhoneChange);
    column->addWidget(m_phoneChange);
    auto *second = new QLabel(tr("If so, a colleague has to agree first."), this);
    setMuted(*second);
    second->setIndent(space::wide);
    column->addWidget(second);
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("For the audit trail"));
    addField(*column, tr("&Why?"), m_reason);
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
    connect(m_save, &QPushButton::clicked, this, &OverrideDialog::submit);
    connect(m_procedure, &QComboBox::currentIndexChanged, this, &OverrideDialog::showChecks);
    showChecks();
    m_procedure->setFocus();
}

const contract::OverrideProcedure *OverrideDialog::procedure() const
{
    const int index = m_procedure->currentIndex();
    return index >= 0 && index < m_procedures.size() ? &m_procedures.at(index) : nullptr;
}

void OverrideDialog::showChecks()
{
    delete m_checks;
    m_checks = new QWidget(this);
    auto *column = new QVBoxLayout(m_checks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_place->addWidget(m_checks);
    const contract::OverrideProcedure *chosen = procedure();
    if (!chosen)
        return;
    m_required->setText(tr("Tick what you have checked, at least %n:", nullptr,
                           static_cast<int>(chosen->required)));
    QWidget *before = m_procedure;
    for (const contract::OverrideCheck &check : chosen->checks) {
        auto *box = new QCheckBox(checkText(check.id, check.text), m_checks);
        box->setObjectName(check.id);
        column->addWidget(box);
        setTabOrder(before, box);
        before = box;
    }
    setTabOrder(before, m_phoneChange);
}

contract::OverrideRequest OverrideDialog::request() const
{
    contract::OverrideRequest request{.procedure = m_procedure->currentData().toString(),
                                      .checks = {},
                                      .reason = m_reason->text().trimmed(),
                                      .phoneChange = {}};
    for (const auto *box : m_checks->findChildren<QCheckBox *>()) {
        if (box->isChecked())
            request.checks.append(box->objectName());
    }
    if (m_phoneChange->isChecked())
        request.phoneChange = true;
    return request;
}

void OverrideDialog::say(Tone tone, const QString &text)
{
    m_message->setMessage(tone, text);
    // Room for what has come up.
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void OverrideDialog::submit()
{
    const contract::OverrideRequest wanted = request();
    const contract::OverrideProcedure *chosen = procedure();
    if (!chosen || wanted.checks.size() < chosen->required) {
        say(Tone::Warning, tr("This procedure takes at least %n check(s).", nullptr,
                              chosen ? static_cast<int>(chosen->required) : 1));
        return;
    }
    if (wanted.reason.size() < ShortestReason) {
        say(Tone::Warning, tr("Say why; it is recorded."));
        m_reason->setFocus();
        return;
    }
    say(Tone::Info, {});
    m_save->setEnabled(false);
    Q_EMIT submitted();
}

void OverrideDialog::showProblem(const client::ApiProblem &problem)
{
    m_save->setEnabled(true);
    say(Tone::Danger, safetyProblemText(problem));
    m_reason->setFocus();
}

} // namespace countersign::ui::customers
