// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/codepage.h"

#include "widgets/field.h"
#include "widgets/inlinemessage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

QWidget *makeRow(const QString &label, QLineEdit *field, QWidget *parent)
{
    auto *row = new QWidget(parent);
    field->setParent(row);
    field->setMinimumHeight(38);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::hair);
    addField(*column, label, field, 0);
    return row;
}

} // namespace

CodePage::CodePage(QWidget *parent)
    : CardPage(parent)
    , m_code(makeCodeField(this))
    , m_recovery(new QLineEdit(this))
    , m_message(new InlineMessage(this))
    , m_submit(new QPushButton(this))
{
    addHead(tr("Confirm that it is you"),
            tr("Your password is right. Open your authenticator app and enter the code it shows "
               "for Countersign."));
    m_recovery->setMaxLength(24);
    m_recovery->setPlaceholderText(u"ABCDE-FGHIJ"_s);
    m_codeRow = makeRow(tr("&Code"), m_code, this);
    m_recoveryRow = makeRow(tr("&Recovery code"), m_recovery, this);
    column()->addWidget(m_codeRow);
    column()->addWidget(m_recoveryRow);
    column()->addSpacing(space::large);
    column()->addWidget(m_message);
    addPrimary(m_submit);
    column()->addSpacing(space::small);
    m_other = addLink({});
    auto *back = addLink(tr("&Back to the password"));

    connect(m_submit, &QPushButton::clicked, this, &CodePage::submit);
    connect(m_code, &QLineEdit::returnPressed, this, &CodePage::submit);
    connect(m_recovery, &QLineEdit::returnPressed, this, &CodePage::submit);
    connect(m_other, &QPushButton::clicked, this, [this] { useRecoveryCode(!m_useRecovery); });
    connect(back, &QPushButton::clicked, this, &CodePage::cancelled);
    reset();
}

QLineEdit *CodePage::field() const
{
    return m_useRecovery ? m_recovery : m_code;
}

void CodePage::reset()
{
    m_code->clear();
    m_recovery->clear();
    m_message->setMessage(Tone::Info, {});
    setBusy(false);
    useRecoveryCode(false);
}

void CodePage::useRecoveryCode(bool use)
{
    m_useRecovery = use;
    m_codeRow->setVisible(!use);
    m_recoveryRow->setVisible(use);
    m_other->setText(use ? tr("Use the &authenticator instead")
                         : tr("Use a &recovery code instead"));
    field()->setFocus();
}

void CodePage::setBusy(bool busy)
{
    m_busy = busy;
    m_submit->setText(busy ? tr("Signing in …") : tr("Sign in"));
    m_submit->setEnabled(!busy);
    m_code->setReadOnly(busy);
    m_recovery->setReadOnly(busy);
    m_other->setEnabled(!busy);
}

void CodePage::showProblem(const QString &text)
{
    setBusy(false);
    m_message->setMessage(Tone::Danger, text);
    field()->clear();
    field()->setFocus();
}

void CodePage::submit()
{
    if (m_busy)
        return;
    const QString text = m_useRecovery ? m_recovery->text().trimmed() : codeIn(*m_code);
    if (text.isEmpty()) {
        m_message->setMessage(Tone::Warning, m_useRecovery
                                                 ? tr("Please enter one of your recovery codes.")
                                                 : tr("Please enter the six digits."));
        field()->setFocus();
        return;
    }
    m_message->setMessage(Tone::Info, {});
    setBusy(true);
    Q_EMIT submitted(m_useRecovery ? client::Proof{{}, text, {}} : client::Proof{text, {}, {}});
}

void CodePage::showEvent(QShowEvent *event)
{
    CardPage::showEvent(event);
    field()->setFocus();
}

} // namespace countersign::ui::shell
