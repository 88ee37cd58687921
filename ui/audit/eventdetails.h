// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"

#include <QObject>

namespace countersign::ui::widgets {
class DetailPane;
class Notifier;
} // namespace countersign::ui::widgets

namespace countersign::ui::audit {

class TrailWatch;

// Fills the detail pane with one event: who, what, what changed, and its place in the trail. Everything it is given
// outlives it. Owned by its page; GUI thread.
class EventDetails final : public QObject
{
    Q_OBJECT
public:
    EventDetails(widgets::DetailPane &pane, TrailWatch &watch, widgets::Notifier &notifier,
                 QObject *parent);

    void show(const contract::AuditEvent &event);

Q_SIGNALS:
    /// Only what this person did is wanted, or what is about them.
    void actorWanted(const QString &id);
    void subjectWanted(const QString &id);
    /// The proof of this event is wanted as a file.
    void proofWanted(const countersign::contract::AuditEvent &event);

private:
    void showWho(const contract::AuditEvent &event);
    void showWhat(const contract::AuditEvent &event);
    void showChanges(const QJsonObject &details);
    void showProof(const contract::AuditEvent &event);
    void addVerification(const contract::AuditEvent &event);

    widgets::DetailPane &m_pane;
    TrailWatch &m_watch;
    widgets::Notifier &m_notifier;
};

} // namespace countersign::ui::audit
