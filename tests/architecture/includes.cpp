// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "includes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::architecture {

namespace {

// "server/otp/otpstore.h" -> "server/otp"; everything below app/ is one folder.
QString folderOf(const QString &path)
{
    if (path.startsWith("app/"_L1))
        return u"app"_s;
    return path.section(u'/', 0, 1);
}

// The compiler's order: the file's own folder, then the include roots of its side.
QString resolve(const QDir &root, const QString &file, const QString &text)
{
    QStringList places{file.section(u'/', 0, -2)};
    if (file.startsWith("ui/"_L1))
        places << u"ui"_s << u"server"_s;
    else
        places << u"server"_s << u"ui"_s;
    places << u"tests"_s << u"."_s;
    for (const QString &place : std::as_const(places)) {
        const QString path = QDir::cleanPath(place + u'/' + text);
        if (root.exists(path))
            return path;
    }
    return {};
}

void readFile(const QDir &root, const QString &file, QList<Include> &includes)
{
    static const QRegularExpression directive(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    QFile source(root.filePath(file));
    if (!source.open(QIODevice::ReadOnly))
        return;
    for (int line = 1; !source.atEnd(); ++line) {
        const auto match = directive.match(QString::fromUtf8(source.readLine()));
        if (!match.hasMatch() || match.captured(2).endsWith(".moc"_L1))
            continue;
        const QString path = resolve(root, file, match.captured(2));
        if (match.captured(1) == "<"_L1 && path.isEmpty())
            continue;
        includes.append({file, line, match.captured(2), folderOf(file), folderOf(path)});
    }
}

// What no list of arrows can allow.
QString forbiddenForever(const Include &include)
{
    const QString &from = include.fromFolder;
    const QString &to = include.toFolder;
    if (to.isEmpty())
        return u"is no file of ours; put other libraries' headers in <>"_s;
    if (to == "app"_L1 && from != "app"_L1)
        return u"app is the top; nothing includes from it"_s;
    if (to.startsWith("tests/"_L1) && from != "app"_L1)
        return u"the tests are no part of the program; only app starts the demo's stand-ins"_s;
    if (from.startsWith("server/"_L1) && to.startsWith("ui/"_L1))
        return u"the server knows nothing of the console"_s;
    // A console that checks the trail itself needs the arithmetic of proofs, which opens no database and holds no key.
    const bool proofs = from == "ui/audit"_L1 && to == "server/crypto"_L1;
    if (from.startsWith("ui/"_L1) && to.startsWith("server/"_L1) && to != "server/base"_L1
        && to != "server/contract"_L1 && !proofs)
        return u"the console sees the server only through the HTTP API, server/base and "
               "server/contract"_s;
    return {};
}

QString place(const Include &include)
{
    return u"%1:%2: #include \"%3\": "_s.arg(include.file).arg(include.line).arg(include.text);
}

} // namespace

QList<Include> readIncludes(const QString &root)
{
    const QDir top(root);
    QList<Include> includes;
    for (const QString &side : {u"app"_s, u"server"_s, u"ui"_s}) {
        QDirIterator files(top.filePath(side), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            readFile(top, top.relativeFilePath(files.next()), includes);
    }
    return includes;
}

QStringList findFaults(const QList<Include> &includes, const Arrows &arrows)
{
    QStringList faults;
    QMap<QString, QStringList> graph;
    for (const Include &include : includes) {
        if (include.fromFolder == include.toFolder)
            continue;
        if (const QString reason = forbiddenForever(include); !reason.isEmpty()) {
            faults.append(place(include) + reason);
            continue;
        }
        if (!arrows.allows(include.fromFolder, include.toFolder))
            faults.append(place(include)
                          + u"ARCHITECTURE.md has no arrow %1 -> %2"_s.arg(include.fromFolder,
                                                                           include.toFolder));
        if (!graph[include.fromFolder].contains(include.toFolder))
            graph[include.fromFolder].append(include.toFolder);
    }
    if (const QString circle = findCircle(graph); !circle.isEmpty())
        faults.append(u"the folders include each other in a circle: "_s + circle);
    return faults;
}

} // namespace countersign::architecture
