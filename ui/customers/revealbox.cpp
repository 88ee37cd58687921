// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/revealbox.h"

#include "client/problemtext.h"
#include "widgets/field.h"
#include "widgets/icon.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace countersign::ui::customers {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace widgets;

namespace {

constexpr qsizetype ShortestReason = 3;

QPushButton *makeCopy(const QString &name, const QLabel *value, QWidget *parent)
{
    auto *copy = new QPushButton(icon("copy"_L1), {}, parent);
    copy->setProperty("flat", true);
    copy->setAccessibleName(name);
    copy->setToolTip(name);
    copy->hide();
    QObject::connect(copy, &QPushButton::clicked, value,
                     [value] { QGuiApplication::clipboard()->setText(value->text()); });
    return copy;
}

QString orDash(const std::optional<QString> &value)
{
    return value.value_or(u"–"_s);
}

} // namespace

RevealBox::RevealBox(client::ApiClient &api, const contract::CustomerView &customer, bool mayReveal,
                     QWidget *parent)
    : QWidget(parent)
    , m_client(api)
    , m_customer(customer)
    , m_phone(new QLabel(this))
    , m_email(new QLabel(this))
    , m_copyPhone(makeCopy(tr("Copy the phone number"), m_phone, this))
    , m_copyEmail(makeCopy(tr("Copy the e-mail address"), m_email, this))
    , m_reveal(new QPushButton(tr("Re&veal …"), this))
    , m_form(new QWidget(this))
    , m_reason(new QLineEdit(m_form))
    , m_show(new QPushButton(tr("&Show"), m_form))
    , m_left(new QLabel(this))
    , m_message(new InlineMessage(this))
{
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, 110);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](int row, const QString &name, QLabel *value, QPushButton *copy) {
        auto *caption = new QLabel(name, this);
        setMuted(*caption);
        value->setWordWrap(true);
        value->setAccessibleName(name);
        grid->addWidget(caption, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        grid->addWidget(copy, row, 2, Qt::AlignTop);
    };
    addRow(0, tr("Phone"), m_phone, m_copyPhone);
    addRow(1, tr("E-mail"), m_email, m_copyEmail);

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::hair);
    addField(*form, tr("Reason, for the a&udit trail"), m_reason, 0);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    form->addSpacing(space::hair);
    form->addWidget(m_show, 0, Qt::AlignLeft);
    m_form->hide();
    m_show->setEnabled(false);
    setMuted(*m_left);
    m_left->hide();
    const bool hasAny = customer.phone || customer.email;
    m_reveal->setVisible(mayReveal && hasAny);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(grid);
    column->addWidget(m_reveal, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(m_left);
    column->addWidget(m_message);

    m_hiding.setInterval(1s);
    connect(&m_hiding, &QTimer::timeout, this, &RevealBox::tick);
    connect(m_reveal, &QPushButton::clicked, this, &RevealBox::ask);
    connect(m_show, &QPushButton::clicked, this, &RevealBox::reveal);
    connect(m_reason, &QLineEdit::returnPressed, this, &RevealBox::reveal);
    connect(m_reason, &QLineEdit::textChanged, m_show, [this](const QString &text) {
        m_show->setEnabled(text.trimmed().size() >= ShortestReason);
    });
    mask();
}

// Whoever goes to another customer leaves nothing behind.
RevealBox::~RevealBox()
{
    if (m_clear.contains(QGuiApplication::clipboard()->text()))
        QGuiApplication::clipboard()->clear();
}

void RevealBox::ask()
{
    m_reveal->hide();
    m_form->show();
    m_reason->setFocus();
}

void RevealBox::reveal()
{
    if (!m_show->isEnabled())
        return;
    m_show->setEnabled(false);
    m_message->setMessage(Tone::Info, {});
    m_client.reveal(m_customer.id, m_reason->text().trimmed(), this,
                    [this](const client::ApiResult<contract::RevealedContact> &contact) {
                        m_show->setEnabled(true);
                        if (contact)
                            showClear(*contact);
                        else
                            m_message->setMessage(Tone::Danger,
                                                  client::problemText(contact.error()));
                    });
}

void RevealBox::showClear(const contract::RevealedContact &contact)
{
    m_reason->clear();
    m_form->hide();
    m_phone->setText(orDash(contact.phone));
    m_email->setText(orDash(contact.email));
    m_copyPhone->setVisible(contact.phone.has_value());
    m_copyEmail->setVisible(contact.email.has_value());
    for (const auto &value : {contact.phone, contact.email}) {
        if (value)
            m_clear.append(*value);
    }
    m_until = QDateTime::currentDateTimeUtc().addSecs(contact.hideAfter);
    m_left->show();
    m_hiding.start();
    tick();
}

void RevealBox::tick()
{
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_until);
    if (left <= 0)
        mask();
    else
        m_left->setText(
            tr("Masked again in %n second(s).", nullptr, static_cast<int>((left + 999) / 1000)));
}

void RevealBox::mask()
{
    m_hiding.stop();
    m_phone->setText(orDash(m_customer.phone));
    m_email->setText(orDash(m_customer.email));
    m_copyPhone->hide();
    m_copyEmail->hide();
    m_left->hide();
    if (m_clear.isEmpty())
        return;
    if (m_clear.contains(QGuiApplication::clipboard()->text()))
        QGuiApplication::clipboard()->clear();
    m_clear.clear();
    m_reveal->show();
}

} // namespace countersign::ui::customers
