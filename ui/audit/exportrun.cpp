// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/exportrun.h"

#include "client/problemtext.h"

#include <QCoreApplication>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using contract::AuditEvent;

ExportRun::ExportRun(client::ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_client(api)
    , m_pages(api)
    , m_file(new ExportFile(QCoreApplication::applicationVersion()))
{
    m_file->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_file, &QObject::deleteLater);
    connect(m_file, &ExportFile::ready, this, &ExportRun::goOn);
    // A file that was whole before the wish to cancel came to it is finished, and stays.
    connect(m_file, &ExportFile::finished, this, [this] {
        end();
        Q_EMIT finished(m_events);
    });
    connect(m_file, &ExportFile::discarded, this, [this] {
        if (!m_running)
            return;
        end();
        if (m_problem.isEmpty())
            Q_EMIT cancelled();
        else
            Q_EMIT failed(m_problem);
    });
    connect(m_file, &ExportFile::failed, this, [this](const QString &reason) {
        if (!m_running)
            return;
        m_pages.stop();
        end();
        Q_EMIT failed(tr("The file cannot be written: %1").arg(reason));
    });
    connect(&m_pages, &TrailPages::pageRead, this, &ExportRun::takePage);
    connect(&m_pages, &TrailPages::waiting, this, &ExportRun::waiting);
    connect(&m_pages, &TrailPages::failed, this, &ExportRun::takeProblem);
    m_thread.setObjectName("Export"_L1);
    m_thread.start();
}

ExportRun::~ExportRun()
{
    m_thread.quit();
    m_thread.wait();
}

void ExportRun::start(const QString &path, ExportFormat format, const client::AuditFilter &filter)
{
    m_path = path;
    m_format = format;
    m_filter = filter;
    m_running = true;
    m_cancelled = m_started = m_ended = false;
    m_events = 0;
    m_problem.clear();
    m_call = m_client.recordExport(formatCode(format), filter, this,
                                   [this](const client::ApiResult<contract::AuditExport> &made) {
                                       if (made) {
                                           open();
                                           return;
                                       }
                                       end();
                                       Q_EMIT failed(client::problemText(made.error()));
                                   });
}

void ExportRun::open()
{
    inFile([path = m_path, format = m_format](ExportFile &file) { file.open(path, format); });
}

// What was last put into the file is in it.
void ExportRun::goOn()
{
    if (m_cancelled || !m_problem.isEmpty())
        return;
    if (m_ended)
        inFile([](ExportFile &file) { file.finish(); });
    else if (std::exchange(m_started, true))
        m_pages.next();
    else
        m_pages.start(m_filter);
}

void ExportRun::takePage(const QList<AuditEvent> &events, bool isLast)
{
    m_ended = isLast;
    if (!events.isEmpty()) {
        if (m_events == 0)
            m_newest = events.first().index;
        m_events += events.size();
        const bool toTheBeginning = !m_filter.from.isValid();
        Q_EMIT progressed(m_events, toTheBeginning ? m_newest - events.last().index + 1 : 0,
                          toTheBeginning ? m_newest + 1 : 0);
    }
    inFile([events](ExportFile &file) { file.append(events); });
}

void ExportRun::takeProblem(const client::ApiProblem &problem)
{
    m_problem = client::problemText(problem);
    inFile([](ExportFile &file) { file.discard(); });
}

void ExportRun::cancel()
{
    if (!m_running || m_cancelled)
        return;
    m_cancelled = true;
    m_pages.stop();
    if (m_call)
        m_call->cancel();
    inFile([](ExportFile &file) { file.discard(); });
}

void ExportRun::end()
{
    m_running = false;
}

void ExportRun::inFile(const std::function<void(ExportFile &)> &step)
{
    QMetaObject::invokeMethod(m_file, [file = m_file, step] { step(*file); });
}

} // namespace countersign::ui::audit
