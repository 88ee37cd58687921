// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/exportfile.h"
#include "audit/trailpages.h"

#include <QThread>

namespace countersign::ui::audit {

// One export from its record to its file: has the server record it, then writes page after page. One at a time; owned by
// the export dialog; GUI thread, the disk is left to another. Ends with `finished`, `cancelled` or `failed`, exactly
// once per start().
class ExportRun final : public QObject
{
    Q_OBJECT
public:
    explicit ExportRun(client::ApiClient &api, QObject *parent = nullptr);
    ~ExportRun() override;

    bool isRunning() const { return m_running; }
    void start(const QString &path, ExportFormat format, const client::AuditFilter &filter);
    /// Ends with `cancelled`: no file is made.
    void cancel();

Q_SIGNALS:
    /// So many events are written. `done` of `total` numbers of the trail have been gone through; 0 of 0 if the filter has
    /// a beginning, for nobody knows then how many there are.
    void progressed(qint64 events, qint64 done, qint64 total);
    void waiting(const countersign::ui::client::ApiProblem &problem, std::chrono::seconds time);
    void finished(qint64 events);
    void cancelled();
    /// In words for people.
    void failed(const QString &text);

private:
    void open();
    void goOn();
    void takePage(const QList<contract::AuditEvent> &events, bool isLast);
    void takeProblem(const client::ApiProblem &problem);
    void end();
    void inFile(const std::function<void(ExportFile &)> &step);

    client::AuditClient m_client;
    TrailPages m_pages;
    QThread m_thread;
    ExportFile *m_file; // lives on m_thread
    QPointer<client::ApiCall> m_call;
    QString m_path;
    ExportFormat m_format = ExportFormat::Csv;
    client::AuditFilter m_filter;
    bool m_running = false;
    bool m_cancelled = false;
    bool m_started = false; // the first page was asked for
    bool m_ended = false;   // the last page is written
    qint64 m_events = 0;
    qint64 m_newest = 0; // number of the first event
    QString m_problem;   // with which it ends once the file is gone
};

} // namespace countersign::ui::audit
