// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/metrics.h"

#include <QByteArrayList>

#include <algorithm>

namespace countersign::http {
namespace {

void describe(QByteArray &text, QByteArrayView name, QByteArrayView type, QByteArrayView help)
{
    text.append("# HELP ").append(name).append(' ').append(help).append("\n# TYPE ");
    text.append(name).append(' ').append(type).append('\n');
}

void sample(QByteArray &text, QByteArrayView name, QByteArrayView labels, const QByteArray &value)
{
    text.append(name);
    if (!labels.isEmpty())
        text.append('{').append(labels).append('}');
    text.append(' ').append(value).append('\n');
}

} // namespace

void Metrics::answered(const QByteArray &operation, int status, std::chrono::microseconds duration)
{
    const double seconds = std::chrono::duration<double>(duration).count();
    const auto bound = std::ranges::lower_bound(bounds, seconds);
    const std::scoped_lock lock(m_mutex);
    ++m_requests[{operation, status}];
    Histogram &histogram = m_durations[operation];
    if (bound != bounds.end())
        ++histogram.atMost[static_cast<size_t>(bound - bounds.begin())];
    ++histogram.count;
    histogram.seconds += seconds;
}

void Metrics::refused(int status)
{
    const std::scoped_lock lock(m_mutex);
    ++m_refusals[status];
}

void Metrics::connectionOpened()
{
    m_accepted.fetch_add(1, std::memory_order_relaxed);
    m_open.fetch_add(1, std::memory_order_relaxed);
}

void Metrics::connectionClosed()
{
    m_open.fetch_sub(1, std::memory_order_relaxed);
}

void Metrics::connectionTurnedAway()
{
    m_turnedAway.fetch_add(1, std::memory_order_relaxed);
}

QByteArray Metrics::text() const
{
    QByteArrayList requests;
    QByteArrayList durations;
    QByteArrayList refusals;
    {
        const std::scoped_lock lock(m_mutex);
        for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it) {
            QByteArray line;
            sample(line, "countersign_http_requests_total",
                   "operation=\"" + it.key().first + "\",status=\""
                       + QByteArray::number(it.key().second) + '"',
                   QByteArray::number(it.value()));
            requests.append(line);
        }
        for (auto it = m_durations.cbegin(); it != m_durations.cend(); ++it) {
            const QByteArray operation = "operation=\"" + it.key() + '"';
            QByteArray lines;
            quint64 cumulative = 0;
            for (size_t i = 0; i < bounds.size(); ++i) {
                cumulative += it->atMost[i];
                sample(lines, "countersign_http_request_seconds_bucket",
                       operation + ",le=\"" + QByteArray::number(bounds[i]) + '"',
                       QByteArray::number(cumulative));
            }
            sample(lines, "countersign_http_request_seconds_bucket", operation + ",le=\"+Inf\"",
                   QByteArray::number(it->count));
            sample(lines, "countersign_http_request_seconds_sum", operation,
                   QByteArray::number(it->seconds));
            sample(lines, "countersign_http_request_seconds_count", operation,
                   QByteArray::number(it->count));
            durations.append(lines);
        }
        for (auto it = m_refusals.cbegin(); it != m_refusals.cend(); ++it) {
            QByteArray line;
            sample(line, "countersign_http_refused_total",
                   "status=\"" + QByteArray::number(it.key()) + '"',
                   QByteArray::number(it.value()));
            refusals.append(line);
        }
    }
    for (QByteArrayList *lines : {&requests, &durations, &refusals})
        std::ranges::sort(*lines);

    QByteArray text;
    describe(text, "countersign_http_requests_total", "counter",
             "Requests answered, by operation and status.");
    text += requests.join();
    describe(text, "countersign_http_request_seconds", "histogram",
             "Time from a request's last byte to its answer.");
    text += durations.join();
    describe(text, "countersign_http_refused_total", "counter",
             "Requests refused for their form or size.");
    text += refusals.join();
    describe(text, "countersign_http_connections", "gauge", "Open connections.");
    sample(text, "countersign_http_connections", {}, QByteArray::number(m_open.load()));
    describe(text, "countersign_http_connections_total", "counter", "Connections accepted.");
    sample(text, "countersign_http_connections_total", {}, QByteArray::number(m_accepted.load()));
    describe(text, "countersign_http_connections_refused_total", "counter",
             "Connections over a limit.");
    sample(text, "countersign_http_connections_refused_total", {},
           QByteArray::number(m_turnedAway.load()));
    return text;
}

} // namespace countersign::http
