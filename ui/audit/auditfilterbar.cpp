// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditfilterbar.h"

#include "audit/audittext.h"
#include "widgets/filterbar.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using namespace widgets;

AuditFilterBar::AuditFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FilterBar(this))
    , m_range(new QWidget(this))
    , m_user(new QLineEdit(this))
    , m_action(new QComboBox(this))
    , m_resource(new QComboBox(this))
    , m_success(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
{
    m_action->addItem(tr("All actions"), QString());
    // Whole families; the server takes the part of a code up to a dot for everything below it.
    const std::pair<QString, QString> families[] = {{u"staff"_s, tr("Staff sign-in and accounts")},
                                                    {u"otp"_s, tr("One-time codes")},
                                                    {u"session"_s, tr("Customer sessions")},
                                                    {u"customer"_s, tr("Customers")},
                                                    {u"function"_s, tr("Functions")},
                                                    {u"message"_s, tr("Messages")},
                                                    {u"notice"_s, tr("Sign-in notices")},
                                                    {u"audit"_s, tr("Audit trail")},
                                                    {u"outbox"_s, tr("Outbox")}};
    for (const auto &[family, title] : families)
        m_action->addItem(title, family);
    m_resource->addItem(tr("All resources"), QString());
    for (const QString &resource :
         {u"customer"_s, u"staff"_s, u"session"_s, u"otp_flow"_s, u"message"_s, u"function"_s})
        m_resource->addItem(resourceText(resource), resource);
    m_success->addItem(tr("All results"));
    m_success->addItem(tr("Done"), true);
    m_success->addItem(tr("Refused"), false);
    for (const QString &period : {tr("Any time"), tr("Last hour"), tr("Today"), tr("Last 7 days"),
                                  tr("Last 30 days"), tr("From … to …")})
        m_period->addItem(period);
    m_user->setPlaceholderText(tr("ID of staff or customer"));
    m_user->setClearButtonEnabled(true);
    m_user->setMaxLength(36);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDate(QDate::currentDate());
        connect(edit, &QDateEdit::dateChanged, this, &AuditFilterBar::note);
    }
    auto *range = new QHBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    range->addWidget(m_from);
    range->addWidget(new QLabel(tr("to"), m_range));
    range->addWidget(m_to);
    range->addStretch(1);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_range->hide();

    m_bar->addFilter(tr("&Who"), m_user, 2);
    m_bar->addFilter(tr("&Action"), m_action, 2);
    m_bar->addFilter(tr("Resour&ce"), m_resource, 1);
    m_bar->addFilter(tr("&Result"), m_success, 1);
    m_bar->addFilter(tr("&Time"), m_period, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_bar);
    column->addWidget(m_range);

    for (QComboBox *box : {m_action, m_resource, m_success, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::note);
    }
    connect(m_user, &QLineEdit::editingFinished, this, &AuditFilterBar::note);
    connect(m_user, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            note();
    });
    connect(m_bar, &FilterBar::cleared, this, &AuditFilterBar::clear);
}

client::AuditFilter AuditFilterBar::filter() const
{
    static const QRegularExpression uuid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    client::AuditFilter filter;
    const QString user = m_user->text().trimmed().toLower();
    if (uuid.match(user).hasMatch())
        filter.user = user;
    filter.action = m_action->currentData().toString();
    filter.resource = m_resource->currentData().toString();
    if (m_success->currentIndex() > 0)
        filter.success = m_success->currentData().toBool();
    // Whole minutes: the same choice must stay the same filter from page to page.
    QDateTime now = QDateTime::currentDateTime();
    now.setTime(QTime(now.time().hour(), now.time().minute()));
    switch (m_period->currentIndex()) {
    case LastHour:
        filter.from = now.addSecs(-3600);
        break;
    case Today:
        filter.from = now.date().startOfDay();
        break;
    case LastWeek:
        filter.from = now.date().addDays(-6).startOfDay();
        break;
    case LastMonth:
        filter.from = now.date().addDays(-29).startOfDay();
        break;
    case Custom:
        filter.from = m_from->date().startOfDay();
        filter.to = m_to->date().addDays(1).startOfDay();
        break;
    default:
        break;
    }
    return filter;
}

void AuditFilterBar::setUser(const QString &id)
{
    m_user->setText(id);
    note();
}

void AuditFilterBar::note()
{
    m_range->setVisible(m_period->currentIndex() == Custom);
    const client::AuditFilter now = filter();
    m_bar->setNarrowed(now != client::AuditFilter() || !m_user->text().isEmpty());
    if (now == m_noted)
        return;
    m_noted = now;
    Q_EMIT changed();
}

void AuditFilterBar::clear()
{
    {
        const QSignalBlocker quiet[]
            = {QSignalBlocker(m_user), QSignalBlocker(m_action), QSignalBlocker(m_resource),
               QSignalBlocker(m_success), QSignalBlocker(m_period)};
        m_user->clear();
        for (QComboBox *box : {m_action, m_resource, m_success, m_period})
            box->setCurrentIndex(0);
    }
    note();
}

} // namespace countersign::ui::audit
