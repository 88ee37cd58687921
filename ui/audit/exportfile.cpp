// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/exportfile.h"

namespace countersign::ui::audit {

void ExportFile::open(const QString &path, ExportFormat format)
{
    m_format = format;
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly) || !write(exportHead(format)))
        fail();
    else
        Q_EMIT ready();
}

void ExportFile::append(const QList<contract::AuditEvent> &events)
{
    if (!m_file)
        return;
    QByteArray lines;
    for (const contract::AuditEvent &event : events)
        lines += exportLine(m_format, event, m_version);
    if (write(lines))
        Q_EMIT ready();
    else
        fail();
}

void ExportFile::finish()
{
    if (!m_file)
        return;
    if (!m_file->commit()) {
        fail();
        return;
    }
    m_file.reset();
    Q_EMIT finished();
}

void ExportFile::discard()
{
    m_file.reset(); // without a commit nothing is left
    Q_EMIT discarded();
}

bool ExportFile::write(const QByteArray &bytes)
{
    return m_file->write(bytes) == bytes.size();
}

void ExportFile::fail()
{
    const QString reason = m_file->errorString();
    m_file.reset();
    Q_EMIT failed(reason);
}

} // namespace countersign::ui::audit
