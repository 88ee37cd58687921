// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditfilterbar.h"

#include "audit/audittext.h"
#include "widgets/filterbar.h"
#include "widgets/inlinemessage.h"
#include "widgets/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

QString idIn(const QLineEdit *field)
{
    static const QRegularExpression uuid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    const QString text = field->text().trimmed().toLower();
    return uuid.match(text).hasMatch() ? text : QString();
}

// A filter that was saved by a later version may name what this one does not list.
void choose(QComboBox *box, const QString &code, QString (*toText)(const QString &))
{
    int entry = box->findData(code);
    if (entry < 0) {
        box->addItem(toText(code), code);
        entry = box->count() - 1;
    }
    box->setCurrentIndex(entry);
}

} // namespace

AuditFilterBar::AuditFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FilterBar(this))
    , m_range(new QWidget(this))
    , m_user(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_action(new QComboBox(this))
    , m_resource(new QComboBox(this))
    , m_success(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_hint(new InlineMessage(this))
{
    addActions();
    m_resource->addItem(tr("All resources"), QString());
    for (const QString &resource :
         {u"customer"_s, u"staff"_s, u"session"_s, u"otp_flow"_s, u"message"_s, u"function"_s})
        m_resource->addItem(resourceText(resource), resource);
    m_success->addItem(tr("All results"));
    m_success->addItem(tr("Done"), true);
    m_success->addItem(tr("Refused"), false);
    for (const QString &period :
         {tr("Any time"), tr("Last hour"), tr("Last 24 hours"), tr("Today"), tr("Last 7 days"),
          tr("Last 30 days"), tr("From … to …")}) // in the order of Period
        m_period->addItem(period);
    m_user->setPlaceholderText(tr("ID of who acted"));
    m_subject->setPlaceholderText(tr("ID of a person"));
    for (QLineEdit *field : {m_user, m_subject}) {
        field->setClearButtonEnabled(true);
        field->setMaxLength(36);
    }
    addRange();

    m_bar->addFilter(tr("&Who"), m_user, 1);
    m_bar->addFilter(tr("A&bout"), m_subject, 1);
    m_bar->addFilter(tr("&Action"), m_action, 1);
    m_bar->addFilter(tr("Resour&ce"), m_resource, 1);
    m_bar->addFilter(tr("&Result"), m_success, 1);
    m_bar->addFilter(tr("&Time"), m_period, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_bar);
    column->addWidget(m_range);
    column->addWidget(m_hint);

    for (QComboBox *box : {m_action, m_resource, m_success, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::note);
    }
    for (QLineEdit *field : {m_user, m_subject}) {
        connect(field, &QLineEdit::editingFinished, this, &AuditFilterBar::note);
        connect(field, &QLineEdit::textChanged, this, [this](const QString &text) {
            if (text.isEmpty())
                note();
        });
    }
    connect(m_bar, &FilterBar::cleared, this, [this] { setChoice({}); });
}

// Whole families first, since the server takes the part of a code up to a dot for everything below it; then each action.
void AuditFilterBar::addActions()
{
    m_action->addItem(tr("All actions"), QString());
    const std::pair<QString, QString> families[] = {{u"staff"_s, tr("Staff sign-in and accounts")},
                                                    {u"otp"_s, tr("One-time codes")},
                                                    {u"session"_s, tr("Customer sessions")},
                                                    {u"customer"_s, tr("Customers")},
                                                    {u"function"_s, tr("Functions")},
                                                    {u"message"_s, tr("Messages")},
                                                    {u"notice"_s, tr("Sign-in notices")},
                                                    {u"audit"_s, tr("Audit trail")},
                                                    {u"outbox"_s, tr("Outbox")},
                                                    {u"keys"_s, tr("Keys")},
                                                    {u"staff.login"_s, tr("Sign-ins of staff")}};
    for (const auto &[family, title] : families)
        m_action->addItem(title, family);
    m_action->insertSeparator(m_action->count());
    for (const QString &action : allActions())
        m_action->addItem(actionText(action), action);
    // The list may be wider than the box: many titles only differ in their last words.
    m_action->view()->setMinimumWidth(m_action->view()->sizeHintForColumn(0) + space::wide);
}

void AuditFilterBar::addRange()
{
    auto *range = new QHBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    range->addWidget(m_from);
    range->addWidget(new QLabel(tr("to"), m_range));
    range->addWidget(m_to);
    range->addStretch(1);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDate(QDate::currentDate());
        connect(edit, &QDateEdit::dateChanged, this, &AuditFilterBar::note);
    }
    m_range->hide();
}

FilterChoice AuditFilterBar::choice() const
{
    FilterChoice choice{.user = idIn(m_user),
                        .subject = idIn(m_subject),
                        .action = m_action->currentData().toString(),
                        .resource = m_resource->currentData().toString(),
                        .period = static_cast<Period>(m_period->currentIndex())};
    if (m_success->currentIndex() > 0)
        choice.success = m_success->currentData().toBool();
    if (choice.period == Period::Custom) {
        choice.first = m_from->date();
        choice.last = m_to->date();
    }
    return choice;
}

client::AuditFilter AuditFilterBar::filter() const
{
    // Whole minutes: the same choice must stay the same filter from page to page.
    QDateTime now = QDateTime::currentDateTime();
    now.setTime(QTime(now.time().hour(), now.time().minute()));
    return filterAt(choice(), now);
}

void AuditFilterBar::setChoice(const FilterChoice &choice)
{
    {
        const QSignalBlocker quiet[]
            = {QSignalBlocker(m_user),     QSignalBlocker(m_subject), QSignalBlocker(m_action),
               QSignalBlocker(m_resource), QSignalBlocker(m_success), QSignalBlocker(m_period),
               QSignalBlocker(m_from),     QSignalBlocker(m_to)};
        m_user->setText(choice.user);
        m_subject->setText(choice.subject);
        choose(m_action, choice.action, actionText);
        choose(m_resource, choice.resource, resourceText);
        m_success->setCurrentIndex(choice.success ? (*choice.success ? 1 : 2) : 0);
        m_period->setCurrentIndex(static_cast<int>(choice.period));
        if (choice.period == Period::Custom) {
            m_from->setDate(choice.first);
            m_to->setDate(choice.last);
        }
    }
    note();
}

void AuditFilterBar::takeUp(const SavedFilter &saved)
{
    FilterChoice choice = saved.choice;
    if (saved.asks == SavedFilter::Asks::Who)
        choice.user = idIn(m_user);
    else if (saved.asks == SavedFilter::Asks::About)
        choice.subject = idIn(m_subject);
    m_takenUp = saved;
    setChoice(choice);
    showHint();
}

// Whom a saved filter asks for is a line, and no change of focus: who goes through the list by the keyboard comes past it.
void AuditFilterBar::showHint()
{
    const FilterChoice now = choice();
    QString text;
    if (m_takenUp.asks == SavedFilter::Asks::Who && now.user.isEmpty() && m_takenUp.fits(now))
        text = tr("Whose actions? Enter an ID under Who, or select an event and press “Only events "
                  "of this person”.");
    else if (m_takenUp.asks == SavedFilter::Asks::About && now.subject.isEmpty()
             && m_takenUp.fits(now))
        text = tr("Which customer? Enter an ID under About, or select an event and press “Only "
                  "events about this person”.");
    m_hint->setMessage(Tone::Info, text);
}

QString AuditFilterBar::summary() const
{
    const FilterChoice chosen = choice();
    QStringList parts;
    const auto add = [&parts](const QString &name, const QString &value) {
        parts.append(tr("%1: %2", "name and value of a filter").arg(name, value));
    };
    if (!chosen.user.isEmpty())
        add(tr("Who"), chosen.user);
    if (!chosen.subject.isEmpty())
        add(tr("About"), chosen.subject);
    if (!chosen.action.isEmpty())
        add(tr("Action"), m_action->currentText());
    if (!chosen.resource.isEmpty())
        add(tr("Resource"), m_resource->currentText());
    if (chosen.success)
        add(tr("Result"), m_success->currentText());
    if (chosen.period == Period::Custom)
        add(tr("Time"), tr("%1 to %2", "two dates").arg(m_from->text(), m_to->text()));
    else if (chosen.period != Period::AnyTime)
        add(tr("Time"), m_period->currentText());
    return parts.join(u"  ·  "_s);
}

void AuditFilterBar::setUser(const QString &id)
{
    m_user->setText(id);
    note();
}

void AuditFilterBar::setSubject(const QString &id)
{
    m_subject->setText(id);
    note();
}

void AuditFilterBar::note()
{
    const FilterChoice now = choice();
    m_range->setVisible(now.period == Period::Custom);
    m_bar->setNarrowed(now != FilterChoice() || !m_user->text().isEmpty()
                       || !m_subject->text().isEmpty());
    if (now == m_noted)
        return;
    m_noted = now;
    showHint();
    Q_EMIT changed();
}

} // namespace countersign::ui::audit
