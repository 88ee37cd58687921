// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/exporttext.h"

#include <QObject>
#include <QSaveFile>

namespace countersign::ui::audit {

// Writes one export. Lives on a thread of its own, since a disk may take its time; each step is answered by one signal. The
// file is there when it is whole, and until then there is none under its name.
class ExportFile final : public QObject
{
    Q_OBJECT
public:
    explicit ExportFile(const QString &version)
        : m_version(version)
    {}

    /// Begins a file at `path`.
    void open(const QString &path, ExportFormat format);
    void append(const QList<contract::AuditEvent> &events);
    /// Puts the file in its place.
    void finish();
    /// Nothing of it remains.
    void discard();

Q_SIGNALS:
    /// The step before has worked.
    void ready();
    void finished();
    void discarded();
    /// It did not; the file is gone. Why, in the words of the system.
    void failed(const QString &reason);

private:
    bool write(const QByteArray &bytes);
    void fail();

    const QString m_version;
    ExportFormat m_format = ExportFormat::Csv;
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace countersign::ui::audit
