// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/prooffile.h"
#include "audit/trailwatch.h"

namespace countersign::ui::audit {

// Saves the proof of an event to a file and checks such files again. Files are read and written beside the GUI thread. The
// signals come once for each call; owned by its page.
class ProofTask final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the task.
    ProofTask(client::ApiClient &api, const TrailWatch &watch, QObject *parent = nullptr);

    /// Asks the server for the newest checkpoint and the event's place under it, and writes them to `path`.
    void save(const contract::AuditEvent &event, const QString &path);
    /// Reads and checks a file, without the server.
    void check(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void notSaved(const QString &reason);
    void proven(const countersign::ui::audit::ProvenEvent &event);
    void refused(const QString &reason);

private:
    void askProof(const contract::AuditEvent &event, const QString &path,
                  const contract::AuditCheckpoint &checkpoint);
    void write(const QString &path, const QByteArray &text);

    client::AuditClient m_client;
    const TrailWatch &m_watch;
};

} // namespace countersign::ui::audit
