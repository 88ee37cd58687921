// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customersheet.h"

#include "customers/customertext.h"
#include "customers/revealbox.h"
#include "customers/safetytext.h"
#include "widgets/detailpane.h"
#include "widgets/icon.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::customers {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::CustomerView;

CustomerSheet::CustomerSheet(const shell::PageContext &context, DetailPane &pane,
                             CustomerActions &actions)
    : QObject(&pane)
    , m_context(context)
    , m_pane(pane)
    , m_actions(actions)
{}

void CustomerSheet::write(const Contents &contents)
{
    const CustomerView &customer = contents.customer;
    m_pane.begin(customer.name);
    m_pane.addBadge(statusTone(customer.status), statusText(customer.status));
    if (customer.vip)
        m_pane.addBadge(Tone::Info, tr("VIP"));
    if (contents.safety && contents.safety->codesLocked)
        m_pane.addBadge(Tone::Danger, tr("Codes locked"));
    if (!contents.problem.isEmpty())
        m_pane.addMessage(Tone::Danger, contents.problem);
    addContact(contents);
    if (contents.safety)
        addVerification(contents);
    if (contents.sessions)
        addSessions(customer, *contents.sessions);
    addRecord(customer);
}

void CustomerSheet::addContact(const Contents &contents)
{
    const CustomerView &customer = contents.customer;
    m_pane.addSection(tr("Contact"));
    m_pane.addWidget(
        new RevealBox(m_context.api, customer, m_context.staff.may(u"customers:reveal"_s)));
    bool isVerified = false;
    if (contents.safety) {
        addProof(tr("Phone proved"), customer.phone.has_value(), contents.safety->phoneProvedAt);
        addProof(tr("E-mail proved"), customer.email.has_value(), contents.safety->emailProvedAt);
        for (const contract::ContactChangeView &change : contents.safety->changes)
            addChange(customer, change);
        const auto &entry = contents.safety->openOverride;
        isVerified = entry && entry->state == "active"_L1 && entry->phoneChange
                     && entry->askedBy == m_context.staff.id;
    }
    if (!mayUpdate())
        return;
    const auto make = [&](const QString &text, ContactChangeDialog::Field field) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, customer, field, isVerified] {
            m_actions.changeContact(customer, field, isVerified);
        });
        return button;
    };
    const auto isHeld = [&](QLatin1StringView field) {
        return contents.safety
               && std::ranges::any_of(contents.safety->changes, [&](const auto &change) {
                      return change.field == field && change.state == "held"_L1;
                  });
    };
    QList<QWidget *> buttons; // of a change that waits already there is no second one
    if (!isHeld("phone"_L1))
        buttons << make(customer.phone ? tr("Change &phone …") : tr("Add a &phone number …"),
                        ContactChangeDialog::Field::Phone);
    if (!isHeld("email"_L1))
        buttons << make(customer.email ? tr("Change &e-mail …") : tr("Add an &e-mail address …"),
                        ContactChangeDialog::Field::Email);
    if (contents.safety && contents.safety->codesLocked) {
        auto *unlock = new QPushButton(icon("lock"_L1), tr("&Unlock codes"));
        connect(unlock, &QPushButton::clicked, this,
                [this, customer] { m_actions.unlockCodes(customer); });
        buttons << unlock;
    }
    if (!buttons.isEmpty())
        addButtons(buttons);
}

void CustomerSheet::addProof(const QString &name, bool isOnFile,
                             const std::optional<QString> &provedAt)
{
    if (isOnFile)
        m_pane.addValue(name, provedAt ? tr("By a sign-in on %1").arg(timeText(*provedAt))
                                       : tr("Not yet by a sign-in"));
}

void CustomerSheet::addChange(const CustomerView &customer,
                              const contract::ContactChangeView &change)
{
    m_pane.addMessage(Tone::Warning, changeText(change));
    if (!mayUpdate())
        return;
    auto *cancel
        = new QPushButton(change.field == "phone"_L1 ? tr("&Cancel the change of the phone …")
                                                     : tr("Cance&l the change of the e-mail …"));
    connect(cancel, &QPushButton::clicked, this,
            [this, id = customer.id, change] { m_actions.cancelChange(id, change); });
    addButtons({cancel});
}

void CustomerSheet::addVerification(const Contents &contents)
{
    m_pane.addSection(tr("Verification"));
    if (contents.safety->openOverride) {
        addOverride(*contents.safety->openOverride);
        return;
    }
    m_pane.addText(tr("Not verified by staff now."));
    if (!mayUpdate())
        return;
    auto *verify = new QPushButton(icon("shield"_L1), tr("Verify &without a code …"));
    connect(verify, &QPushButton::clicked, this,
            [this, customer = contents.customer] { m_actions.verify(customer, false); });
    addButtons({verify});
}

void CustomerSheet::addOverride(const contract::OverrideView &entry)
{
    const bool isOwn = entry.askedBy == m_context.staff.id;
    const bool isActive = entry.state == "active"_L1;
    const QString until = timeText(entry.expiresAt);
    QString text;
    if (isActive)
        text = isOwn ? tr("Verified by you until %1.").arg(until)
                     : tr("Verified by %1 until %2.").arg(entry.askedByName, until);
    else
        text = isOwn ? tr("You asked to verify this customer. A colleague can agree until %1.")
                           .arg(until)
                     : tr("%1 asks to verify this customer. It needs you or another colleague, "
                          "until %2.")
                           .arg(entry.askedByName, until);
    m_pane.addMessage(isActive ? Tone::Positive : Tone::Warning, text);
    m_pane.addValue(tr("Procedure"), procedureTitle(entry.procedure, entry.procedure));
    QStringList checks;
    for (const QString &check : entry.checks)
        checks.append(checkText(check, check));
    m_pane.addValue(tr("Checked"), checks.join(u'\n'));
    m_pane.addValue(tr("Why"), entry.reason);
    if (!entry.sensitive.isEmpty())
        m_pane.addValue(tr("Two people"), sensitiveTexts(entry.sensitive).join(u'\n'));
    if (!mayUpdate())
        return;
    QList<QWidget *> buttons;
    if (!isActive && !isOwn) {
        auto *approve = new QPushButton(tr("App&rove …"));
        connect(approve, &QPushButton::clicked, this, [this, entry] { m_actions.approve(entry); });
        buttons.append(approve);
    }
    auto *end = new QPushButton(isActive ? tr("E&nd the verification")
                                : isOwn  ? tr("&Take back")
                                         : tr("Re&fuse"));
    connect(end, &QPushButton::clicked, this, [this, entry] { m_actions.endOverride(entry); });
    addButtons(buttons << end);
}

void CustomerSheet::addSessions(const CustomerView &customer, const contract::SessionList &sessions)
{
    m_pane.addSection(tr("Sessions"));
    if (sessions.items.isEmpty()) {
        m_pane.addText(tr("Not signed in anywhere."));
        return;
    }
    for (const contract::SessionView &session : sessions.items)
        m_pane.addWidget(makeSession(session));
    if (!mayUpdate())
        return;
    auto *all = new QPushButton(icon("sign-out"_L1), tr("&Sign out everywhere …"));
    connect(all, &QPushButton::clicked, this,
            [this, customer] { m_actions.askToEndSessions(customer); });
    addButtons({all});
}

QWidget *CustomerSheet::makeSession(const contract::SessionView &session)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::hair, 0, space::hair);
    layout->setSpacing(space::small);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    const QString program = session.userAgent.value_or(tr("Program not known"));
    auto *name = new QLabel(program, row);
    name->setWordWrap(true);
    auto *place = new QLabel(tr("%1, from %2\nLast used %3")
                                 .arg(sessionMethodText(session.methods),
                                      session.address.value_or(tr("an unknown address")),
                                      timeText(session.lastSeenAt)),
                             row);
    setMuted(*place);
    column->addWidget(name);
    column->addWidget(place);
    layout->addLayout(column, 1);
    if (mayUpdate()) {
        auto *end = new QPushButton(tr("End"), row);
        end->setAccessibleName(tr("End the session in %1").arg(program));
        layout->addWidget(end, 0, Qt::AlignTop);
        connect(end, &QPushButton::clicked, this,
                [this, session] { m_actions.endSession(session); });
    }
    return row;
}

void CustomerSheet::addRecord(const CustomerView &customer)
{
    m_pane.addSection(tr("Record"));
    m_pane.addValue(tr("Tags"), customer.tags.join(u", "_s));
    m_pane.addValue(tr("Source"), sourceText(customer.source));
    m_pane.addValue(tr("Created"), timeText(customer.createdAt));
    m_pane.addValue(tr("Changed"), timeText(customer.updatedAt));
    m_pane.addValue(tr("Customer ID"), customer.id, DetailPane::Value::Code);
    if (customer.customFields.isEmpty())
        return;
    m_pane.addSection(tr("Custom fields"));
    for (auto field = customer.customFields.begin(); field != customer.customFields.end(); ++field)
        m_pane.addValue(field.key(), field.value().toString());
}

void CustomerSheet::addButtons(const QList<QWidget *> &buttons)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::hair, 0, space::hair);
    layout->setSpacing(space::small);
    for (QWidget *button : buttons)
        layout->addWidget(button);
    layout->addStretch(1);
    m_pane.addWidget(row);
}

} // namespace countersign::ui::customers
