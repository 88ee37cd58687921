// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/printrun.h"

#include "client/problemtext.h"

#include <QPrinter>
#include <QTextDocument>
#include <QtConcurrentRun>

namespace countersign::ui::audit {

using contract::AuditEvent;

PrintRun::PrintRun(client::ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_pages(api)
{
    connect(&m_pages, &TrailPages::pageRead, this, &PrintRun::takePage);
    connect(&m_pages, &TrailPages::failed, this, [this](const client::ApiProblem &problem) {
        m_running = false;
        Q_EMIT failed(client::problemText(problem));
    });
}

PrintRun::~PrintRun() = default;

void PrintRun::printList(std::shared_ptr<QPrinter> printer, const client::AuditFilter &filter,
                         const PrintHead &head)
{
    m_printer = std::move(printer);
    m_head = head;
    m_events.clear();
    m_running = true;
    m_pages.start(filter);
}

void PrintRun::takePage(const QList<AuditEvent> &events, bool isLast)
{
    m_events += events;
    if (!isLast && m_events.size() < MostEvents) {
        m_pages.next();
        return;
    }
    const bool hasMore = !isLast || m_events.size() > MostEvents;
    m_events = m_events.first(qMin(m_events.size(), MostEvents));
    m_head.lines.append(hasMore ? tr("The newest %L1 events; there are more.").arg(MostEvents)
                                : tr("Events: %L1").arg(m_events.size()));
    paint([events = std::exchange(m_events, {})] { return listDocument(events); });
}

void PrintRun::printEvent(std::shared_ptr<QPrinter> printer, const AuditEvent &event,
                          const PrintHead &head)
{
    m_printer = std::move(printer);
    m_head = head;
    m_running = true;
    paint([event] { return eventDocument(event); });
}

// The printer and the document belong to the other thread until it is done.
void PrintRun::paint(std::function<std::unique_ptr<QTextDocument>()> layOut)
{
    QtConcurrent::run([printer = std::exchange(m_printer, nullptr), layOut = std::move(layOut),
                       head = m_head] {
        const auto document = layOut();
        return printPages(*printer, *document, head);
    }).then(this, [this](bool printed) {
        m_running = false;
        if (printed)
            Q_EMIT finished();
        else
            Q_EMIT failed(tr("The printer could not be used."));
    });
}

} // namespace countersign::ui::audit
