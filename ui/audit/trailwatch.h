// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/integrity.h"
#include "client/auditclient.h"

#include <QSettings>

namespace countersign::ui::audit {

// Holds the server to its audit trail: checks the newest checkpoint's signature, that the trail
// only grew since the last one this console saw (remembered in the settings, per server), and that
// a shown event is in it. A failure stays until the program ends and never overwrites what was
// remembered. GUI thread; owned by its page.
class TrailWatch final : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 {
        Unknown,
        Checking,
        Verified,
        Unreachable, // could not be checked now; says nothing about the trail
        Failed,      // the trail must not be trusted
    };

    TrailWatch(client::ApiClient &api, QSettings &settings, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// How many events, counted from the first, are verified.
    quint64 verifiedSize() const { return m_seen ? m_seen->size : 0; }
    /// The newest checkpoint that was verified in this run of the program.
    const std::optional<SeenCheckpoint> &checkpoint() const { return m_seen; }
    /// What the last check has compared it with; nothing if this console had not seen the trail before.
    const std::optional<SeenCheckpoint> &comparedWith() const { return m_compared; }
    /// What is held to be this trail and its key, from this run of the program or an earlier one.
    std::optional<SeenCheckpoint> trusted() const { return m_seen ? m_seen : remembered(); }
    /// Why it failed or could not be checked.
    const QString &explanation() const { return m_explanation; }

    /// Checks the trail and, if given, that `event` is in it.
    void check(const std::optional<contract::AuditEvent> &event);
    /// Checks one event against the newest verified checkpoint.
    void checkEvent(const contract::AuditEvent &event, QObject *context,
                    std::function<void(Verdict)> handler);
    /// Asks how old checkpoint() is: when the newest event under it happened (RFC 3339), proved to be there, or why that
    /// cannot be told.
    void dateCheckpoint(QObject *context,
                        std::function<void(std::expected<QString, QString>)> handler);

Q_SIGNALS:
    void stateChanged();

private:
    void takeCheckpoint(const client::ApiResult<contract::AuditCheckpoint> &reply);
    void askGrowth(const SeenCheckpoint &now);
    void accept(const SeenCheckpoint &now);
    void askInclusion();
    void fail(const QString &explanation);
    void giveUp(const client::ApiProblem &problem);
    void setState(State state, const QString &explanation = {});
    std::optional<SeenCheckpoint> remembered() const;
    void remember(const SeenCheckpoint &checkpoint);

    client::ApiClient &m_api;
    client::AuditClient m_client;
    QSettings &m_settings;
    QString m_settingsGroup;
    State m_state = State::Unknown;
    QString m_explanation;
    std::optional<SeenCheckpoint> m_seen; // verified in this run
    std::optional<SeenCheckpoint> m_compared;
    std::optional<contract::AuditEvent> m_event;
};

} // namespace countersign::ui::audit
