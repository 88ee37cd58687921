// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <expected>

namespace countersign::architecture {

// The list of allowed arrows from ARCHITECTURE.md: which folder may include from which. A plain value;
// parse() fails with a sentence that names the offending line.
class Arrows
{
public:
    // Reads the fenced block that follows the line "<!-- arrows -->". Its lines read
    // "server/otp -> server/audit, server/base"; a target "server/*" stands for every listed folder
    // below server/, and "*" for every listed folder.
    static std::expected<Arrows, QString> parse(QStringView architecture);

    [[nodiscard]] QStringList folders() const { return m_targets.keys(); }
    [[nodiscard]] bool allows(const QString &from, const QString &to) const;
    [[nodiscard]] const QMap<QString, QStringList> &targets() const { return m_targets; }

private:
    QMap<QString, QStringList> m_targets;
};

// One way round in the graph, as "a -> b -> a", or an empty string when there is none.
QString findCircle(const QMap<QString, QStringList> &graph);

} // namespace countersign::architecture
