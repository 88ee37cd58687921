// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <optional>

namespace countersign::widget {

struct WidgetFile
{
    QByteArray content;
    QByteArray contentType;
    QByteArray etag; // with its quotes
};

// The files of the chat widget and of the demo page, from the program itself. Read once, immutable, thread-safe. The
// demo's files exist in demo mode only.
class WidgetFiles
{
public:
    /// Fails with Internal, naming the file, if one is not part of the program.
    static Result<WidgetFiles> load(bool demo);

    /// The file, or nothing for every name that is not on the list. `supportPhone` is the number that the widget shows
    /// on pages that name none; empty: it shows none there.
    std::optional<WidgetFile> file(const QString &name, const QString &supportPhone = {}) const;

private:
    QHash<QString, WidgetFile> m_files;
    QSet<QString> m_withPhone; // those that hold its place
};

} // namespace countersign::widget
