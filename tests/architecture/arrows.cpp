// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrows.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign::architecture {

namespace {

// The lines between the fences that follow the marker.
std::expected<QStringList, QString> arrowLines(QStringView architecture)
{
    QStringList lines;
    bool marked = false;
    bool inside = false;
    for (const QStringView line : architecture.split(u'\n')) {
        if (!marked) {
            marked = line.trimmed() == "<!-- arrows -->"_L1;
        } else if (line.startsWith("```"_L1)) {
            if (inside)
                return lines;
            inside = true;
        } else if (inside && !line.trimmed().isEmpty()) {
            lines.append(line.trimmed().toString());
        }
    }
    return std::unexpected(u"ARCHITECTURE.md has no fenced block after the line <!-- arrows -->"_s);
}

QStringList expanded(const QString &target, const QString &from, const QStringList &folders)
{
    if (!target.endsWith(u'*'))
        return {target};
    const QString prefix = target.chopped(1);
    QStringList matching;
    for (const QString &folder : folders) {
        if (folder != from && folder.startsWith(prefix))
            matching.append(folder);
    }
    return matching;
}

QString circleFrom(const QString &folder, const QMap<QString, QStringList> &graph,
                   QStringList &path, QSet<QString> &finished)
{
    if (const qsizetype start = path.indexOf(folder); start >= 0)
        return (path.sliced(start) << folder).join(u" -> ");
    if (finished.contains(folder))
        return {};
    path.append(folder);
    for (const QString &next : graph.value(folder)) {
        if (const QString circle = circleFrom(next, graph, path, finished); !circle.isEmpty())
            return circle;
    }
    path.removeLast();
    finished.insert(folder);
    return {};
}

} // namespace

std::expected<Arrows, QString> Arrows::parse(QStringView architecture)
{
    const auto lines = arrowLines(architecture);
    if (!lines)
        return std::unexpected(lines.error());

    static const QRegularExpression shape(uR"(^([a-z/]+)\s*->\s*([a-z/*,\s]*)$)"_s);
    static const QRegularExpression separator(u"[,\\s]+"_s);
    Arrows arrows;
    for (const QString &line : *lines) {
        const auto match = shape.match(line);
        if (!match.hasMatch())
            return std::unexpected(u"ARCHITECTURE.md: not an arrow: \"%1\""_s.arg(line));
        const QString from = match.captured(1);
        if (arrows.m_targets.contains(from))
            return std::unexpected(u"ARCHITECTURE.md: %1 has two lines"_s.arg(from));
        arrows.m_targets[from] = match.captured(2).split(separator, Qt::SkipEmptyParts);
    }
    const QStringList folders = arrows.folders();
    for (auto it = arrows.m_targets.begin(); it != arrows.m_targets.end(); ++it) {
        QStringList targets;
        for (const QString &target : std::as_const(it.value()))
            targets.append(expanded(target, it.key(), folders));
        it.value() = targets;
    }
    return arrows;
}

bool Arrows::allows(const QString &from, const QString &to) const
{
    return from == to || m_targets.value(from).contains(to);
}

QString findCircle(const QMap<QString, QStringList> &graph)
{
    QSet<QString> finished;
    for (auto it = graph.begin(); it != graph.end(); ++it) {
        QStringList path;
        if (const QString circle = circleFrom(it.key(), graph, path, finished); !circle.isEmpty())
            return circle;
    }
    return {};
}

} // namespace countersign::architecture
