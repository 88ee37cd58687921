// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customeractions.h"

#include "customers/overridedialog.h"
#include "customers/safetytext.h"
#include "widgets/notifier.h"

#include <QMessageBox>
#include <QPushButton>

namespace countersign::ui::customers {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::CustomerView;

CustomerActions::CustomerActions(const shell::PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_client(context.api)
    , m_window(window)
{}

void CustomerActions::changeContact(const CustomerView &customer, ContactChangeDialog::Field field,
                                    bool isVerified)
{
    const bool isPhone = field == ContactChangeDialog::Field::Phone;
    const bool isOnFile = isPhone ? customer.phone.has_value() : customer.email.has_value();
    if (isPhone && isOnFile && !isVerified) {
        verify(customer, true);
        return;
    }
    auto *dialog
        = new ContactChangeDialog(field, isOnFile, customer.phone && customer.email, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ContactChangeDialog::submitted, this, [this, dialog, customer] {
        if (dialog->isOnFile())
            hold(*dialog, customer);
        else
            fillIn(*dialog, customer);
    });
    dialog->open();
}

void CustomerActions::hold(ContactChangeDialog &dialog, const CustomerView &customer)
{
    m_client.holdChange(
        customer.id, dialog.change(), &dialog,
        [this, &dialog, customer](const client::ApiResult<contract::ContactChangeView> &held) {
            if (!held) {
                dialog.showProblem(held.error());
                return;
            }
            dialog.accept();
            m_context.notifier.notify(Tone::Positive, changeText(*held));
            Q_EMIT changed(customer.id);
        });
}

void CustomerActions::fillIn(ContactChangeDialog &dialog, const CustomerView &customer)
{
    contract::CustomerPatchRequest patch;
    const contract::ContactChangeRequest change = dialog.change();
    (change.field == "phone"_L1 ? patch.phone : patch.email) = change.value;
    m_client.fillIn(customer.id, patch, &dialog,
                    [this, &dialog](const client::ApiResult<CustomerView> &now) {
                        if (!now) {
                            dialog.showProblem(now.error());
                            return;
                        }
                        dialog.accept();
                        m_context.notifier.notify(
                            Tone::Positive, tr("The record of %1 is changed.").arg(now->name));
                        Q_EMIT changed(now->id);
                    });
}

void CustomerActions::cancelChange(const QString &customer,
                                   const contract::ContactChangeView &change)
{
    ask(tr("Cancel the change"), tr("Cancel this change?"),
        tr("Everything stays as it is, and the customer is told."), tr("&Cancel the change"),
        [this, customer, id = change.id] {
            ++m_calls;
            m_client.cancelChange(customer, id, this,
                                  telling(tr("The change is cancelled."), customer));
        });
}

void CustomerActions::unlockCodes(const CustomerView &customer)
{
    ++m_calls;
    m_client.unlockCodes(
        customer.id, this,
        telling(tr("%1 can sign in with codes again.").arg(customer.name), customer.id));
}

void CustomerActions::verify(const CustomerView &customer, bool forPhoneChange)
{
    ++m_calls;
    m_client.procedures(
        this, [this, customer, forPhoneChange](
                  const client::ApiResult<contract::OverrideProcedureList> &procedures) {
            --m_calls;
            if (procedures)
                openVerification(customer, procedures->items, forPhoneChange);
            else
                m_context.notifier.notify(Tone::Danger, safetyProblemText(procedures.error()));
        });
}

void CustomerActions::openVerification(const CustomerView &customer,
                                       const QList<contract::OverrideProcedure> &procedures,
                                       bool forPhoneChange)
{
    auto *dialog = new OverrideDialog(customer.name, procedures, forPhoneChange, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OverrideDialog::submitted, this, [this, dialog, customer] {
        m_client.requestOverride(
            customer.id, dialog->request(), dialog,
            [this, dialog, customer](const client::ApiResult<contract::OverrideView> &made) {
                if (!made) {
                    dialog->showProblem(made.error());
                    return;
                }
                dialog->accept();
                if (made->state == "active"_L1)
                    m_context.notifier.notify(
                        Tone::Positive,
                        tr("%1 counts as verified for 15 minutes.").arg(customer.name));
                else
                    m_context.notifier.notify(Tone::Info, tr("A colleague has to agree first."));
                Q_EMIT changed(customer.id);
            });
    });
    dialog->open();
}

void CustomerActions::approve(const contract::OverrideView &entry)
{
    ask(tr("Approve"), tr("Let %1 count as verified?").arg(entry.customerName),
        tr("%1 has checked who they are and may then work for them for 15 minutes. Their reason: "
           "%2")
            .arg(entry.askedByName, entry.reason),
        tr("&Approve"), [this, entry] {
            ++m_calls;
            m_client.approveOverride(
                entry.customer, entry.id, this,
                telling(tr("%1 counts as verified for 15 minutes.").arg(entry.customerName),
                        entry.customer));
        });
}

void CustomerActions::endOverride(const contract::OverrideView &entry)
{
    ++m_calls;
    m_client.endOverride(
        entry.customer, entry.id, this,
        telling(tr("%1 no longer counts as verified.").arg(entry.customerName), entry.customer));
}

void CustomerActions::endSession(const contract::SessionView &session)
{
    ++m_calls;
    m_client.endSession(session.user, session.id, this,
                        telling(tr("The session has ended."), session.user));
}

void CustomerActions::askToEndSessions(const CustomerView &customer)
{
    ask(tr("Sign out everywhere"), tr("Sign %1 out everywhere?").arg(customer.name),
        tr("They have to sign in again, and the devices they used before are no longer known."),
        tr("&Sign out"), [this, customer] {
            ++m_calls;
            m_client.endSessions(
                customer.id, this,
                telling(tr("%1 is signed out everywhere.").arg(customer.name), customer.id));
        });
}

void CustomerActions::ask(const QString &title, const QString &question, const QString &text,
                          const QString &sure, const std::function<void()> &then)
{
    auto *box
        = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text);
    auto *button = box->addButton(sure, QMessageBox::AcceptRole);
    box->setEscapeButton(box->addButton(tr("&Not now"), QMessageBox::RejectRole));
    connect(button, &QAbstractButton::clicked, this, then);
    box->open();
}

client::ApiCall::Handler CustomerActions::telling(const QString &said, const QString &customer)
{
    return [this, said, customer](const client::ApiResult<QJsonObject> &done) {
        --m_calls;
        // What is over by itself in the meantime is what was wanted.
        if (done || done.error().code == "not_found"_L1)
            m_context.notifier.notify(Tone::Positive, said);
        else
            m_context.notifier.notify(Tone::Danger, safetyProblemText(done.error()));
        Q_EMIT changed(customer);
    };
}

} // namespace countersign::ui::customers
