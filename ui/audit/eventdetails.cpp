// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/eventdetails.h"

#include "audit/audittext.h"
#include "audit/changesview.h"
#include "audit/trailwatch.h"
#include "widgets/detailpane.h"
#include "widgets/icon.h"
#include "widgets/inlinemessage.h"
#include "widgets/notifier.h"
#include "widgets/timetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::AuditEvent;

EventDetails::EventDetails(DetailPane &pane, TrailWatch &watch, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_watch(watch)
    , m_notifier(notifier)
{}

void EventDetails::show(const AuditEvent &event)
{
    m_pane.begin(actionText(event.action), timeText(event.at));
    m_pane.addBadge(event.success ? Tone::Positive : Tone::Danger,
                    event.success ? tr("Done") : tr("Refused"));
    if (event.error)
        m_pane.addValue(tr("Reason"), errorText(*event.error));
    showWho(event);
    showWhat(event);
    showProof(event);
}

void EventDetails::showWho(const AuditEvent &event)
{
    const QJsonObject details = event.details.value_or(QJsonObject());
    m_pane.addSection(tr("Who"));
    m_pane.addValue(tr("Role"), actorText(event.actor));
    if (!event.actor.id.isEmpty())
        m_pane.addValue(tr("ID"), event.actor.id, DetailPane::Value::Code);
    if (details.contains("apiKey"_L1))
        m_pane.addValue(tr("By the program with the key"),
                        details.value("apiKey"_L1).toString() + u"_…"_s, DetailPane::Value::Code);
    if (details.contains("address"_L1))
        m_pane.addValue(tr("Address"), details.value("address"_L1).toString(),
                        DetailPane::Value::Code);
    if (details.contains("userAgent"_L1))
        m_pane.addValue(tr("Program"), details.value("userAgent"_L1).toString());
    if (event.actor.id.isEmpty())
        return;
    auto *only = new QPushButton(tr("&Only events of this person"));
    connect(only, &QPushButton::clicked, this,
            [this, id = event.actor.id] { Q_EMIT actorWanted(id); });
    m_pane.addWidget(only);
}

void EventDetails::showWhat(const AuditEvent &event)
{
    m_pane.addSection(tr("What"));
    m_pane.addValue(tr("Resource"), resourceText(event.resource));
    m_pane.addValue(tr("Resource ID"), event.resourceId, DetailPane::Value::Code);
    m_pane.addValue(tr("Took"), tr("%L1 ms").arg(event.durationMs));
    if (event.subject) {
        m_pane.addValue(tr("Person"), *event.subject, DetailPane::Value::Code);
        auto *only = new QPushButton(tr("Only events about t&his person"));
        connect(only, &QPushButton::clicked, this,
                [this, id = *event.subject] { Q_EMIT subjectWanted(id); });
        m_pane.addWidget(only);
    }
    if (event.erased.value_or(false)) {
        m_pane.addMessage(Tone::Info,
                          tr("The details of this event were erased together with the person's "
                             "key. That it happened stays provable."));
        return;
    }
    const QJsonObject details = event.details.value_or(QJsonObject());
    const QJsonObject more = details.value("details"_L1).toObject();
    for (auto member = more.begin(); member != more.end(); ++member)
        m_pane.addValue(memberText(member.key()), valueText(member.value()));
    showChanges(details);
}

void EventDetails::showChanges(const QJsonObject &details)
{
    const auto changes = changesBetween(details.value("before"_L1).toObject(),
                                        details.value("after"_L1).toObject());
    if (changes.isEmpty())
        return;
    m_pane.addSection(tr("Changes"));
    m_pane.addWidget(new ChangesView(changes));
}

void EventDetails::showProof(const AuditEvent &event)
{
    m_pane.addSection(tr("Proof"));
    m_pane.addValue(tr("Number"), QLocale().toString(event.index));
    m_pane.addValue(tr("Event ID"), event.id, DetailPane::Value::Code);
    m_pane.addValue(tr("Request ID"), event.requestId, DetailPane::Value::Code);
    m_pane.addValue(tr("Leaf hash"), event.leafHash, DetailPane::Value::Code);
    addVerification(event);
    auto *save = new QPushButton(icon("file"_L1), tr("Sa&ve proof …"));
    connect(save, &QPushButton::clicked, this, [this, event] { Q_EMIT proofWanted(event); });
    m_pane.addWidget(save);
    auto *copy = new QPushButton(icon("copy"_L1), tr("Cop&y as JSON"));
    connect(copy, &QPushButton::clicked, this, [this, event] {
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(QJsonDocument(contract::encode(event)).toJson()));
        m_notifier.notify(Tone::Positive, tr("The event was copied."));
    });
    m_pane.addWidget(copy);
}

void EventDetails::addVerification(const AuditEvent &event)
{
    auto *verify = new QPushButton(icon("shield"_L1), tr("Ver&ify this event"));
    auto *outcome = new InlineMessage;
    m_pane.addWidget(verify);
    m_pane.addWidget(outcome);
    connect(verify, &QPushButton::clicked, outcome, [this, event, verify, outcome] {
        verify->setEnabled(false);
        m_watch.checkEvent(event, outcome, [this, verify, outcome](const Verdict &verdict) {
            verify->setEnabled(true);
            outcome->setMessage(
                verdict ? Tone::Positive : Tone::Danger,
                verdict ? tr("This event is in the signed trail of %L1 events, exactly as shown.")
                              .arg(m_watch.verifiedSize())
                        : verdict.error());
        });
    });
}

} // namespace countersign::ui::audit
