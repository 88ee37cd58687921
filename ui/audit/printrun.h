// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/printpages.h"
#include "audit/trailpages.h"

namespace countersign::ui::audit {

// Prints events: reads the pages of a list from the server, and has everything laid out and painted beside the GUI thread.
// One at a time; owned by its page; GUI thread. Ends with `finished` or `failed`, exactly once per call.
class PrintRun final : public QObject
{
    Q_OBJECT
public:
    /// More is for an export: nobody reads it on paper.
    static constexpr qsizetype MostEvents = 2000;

    explicit PrintRun(client::ApiClient &api, QObject *parent = nullptr);
    ~PrintRun() override;

    bool isRunning() const { return m_running; }
    /// Prints what passes `filter`, the newest MostEvents of it; the head says so if there are more.
    void printList(std::shared_ptr<QPrinter> printer, const client::AuditFilter &filter,
                   const PrintHead &head);
    void printEvent(std::shared_ptr<QPrinter> printer, const contract::AuditEvent &event,
                    const PrintHead &head);

Q_SIGNALS:
    void finished();
    void failed(const QString &text);

private:
    void takePage(const QList<contract::AuditEvent> &events, bool isLast);
    void paint(std::function<std::unique_ptr<QTextDocument>()> layOut);

    TrailPages m_pages;
    std::shared_ptr<QPrinter> m_printer;
    PrintHead m_head;
    QList<contract::AuditEvent> m_events;
    bool m_running = false;
};

} // namespace countersign::ui::audit
