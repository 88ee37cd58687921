// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/authenticatorform.h"

#include "shell/cardpage.h"
#include "widgets/inlinemessage.h"
#include "widgets/qrcode.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

// In groups of four, as people read it aloud and type it.
QString grouped(const QString &secret)
{
    QString text;
    for (qsizetype i = 0; i < secret.size(); i += 4)
        text += (i == 0 ? QString() : u" "_s) + secret.mid(i, 4);
    return text;
}

} // namespace

AuthenticatorForm::AuthenticatorForm(QWidget *parent)
    : QWidget(parent)
    , m_qr(new QrCode(this))
    , m_secret(new QLabel(this))
    , m_code(makeCodeField(this))
    , m_message(new InlineMessage(this))
    , m_submit(new QPushButton(this))
{
    auto *scan = new QLabel(tr("Scan this with an authenticator app on your phone, or type the "
                               "secret below into it."),
                            this);
    scan->setWordWrap(true);
    m_secret->setWordWrap(true);
    m_secret->setAlignment(Qt::AlignHCenter);
    m_secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_secret->setAccessibleName(tr("Secret for the authenticator"));
    auto *caption = new QLabel(tr("&Code that the app shows now"), this);
    caption->setBuddy(m_code);
    m_code->setAccessibleName(tr("Code that the app shows now"));
    m_code->setMinimumHeight(38);
    setPrimary(*m_submit);
    m_submit->setMinimumHeight(40);
    m_submit->setAutoDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(scan);
    column->addSpacing(space::small);
    column->addWidget(m_qr, 0, Qt::AlignHCenter);
    column->addSpacing(space::small);
    column->addWidget(m_secret);
    column->addSpacing(space::medium);
    column->addWidget(caption);
    column->addWidget(m_code);
    column->addSpacing(space::medium);
    column->addWidget(m_message);
    column->addWidget(m_submit);

    connect(m_submit, &QPushButton::clicked, this, &AuthenticatorForm::submit);
    connect(m_code, &QLineEdit::returnPressed, this, &AuthenticatorForm::submit);
    setFocusProxy(m_code);
    setBusy(false);
}

void AuthenticatorForm::start(const contract::AuthenticatorSecret &secret)
{
    clear();
    m_qr->setText(secret.uri);
    m_secret->setText(grouped(secret.secret));
}

void AuthenticatorForm::clear()
{
    m_qr->setText({});
    m_secret->clear();
    m_code->clear();
    m_message->setMessage(Tone::Info, {});
    setBusy(false);
}

void AuthenticatorForm::setBusy(bool busy)
{
    m_busy = busy;
    m_submit->setText(busy ? tr("Checking …") : tr("Set up"));
    m_submit->setEnabled(!busy);
    m_code->setReadOnly(busy);
}

void AuthenticatorForm::showProblem(const QString &text)
{
    setBusy(false);
    m_message->setMessage(Tone::Danger, text);
    m_code->clear();
    m_code->setFocus();
}

void AuthenticatorForm::submit()
{
    if (m_busy)
        return;
    const QString code = codeIn(*m_code);
    if (code.isEmpty()) {
        m_message->setMessage(Tone::Warning, tr("Please enter the six digits."));
        m_code->setFocus();
        return;
    }
    m_message->setMessage(Tone::Info, {});
    setBusy(true);
    Q_EMIT submitted(code);
}

} // namespace countersign::ui::shell
