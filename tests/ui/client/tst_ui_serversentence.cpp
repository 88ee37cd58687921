// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/problemtext.h"
#include "client/serversentence.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace countersign::ui::client;
using namespace Qt::StringLiterals;

namespace {

// Every literal of the server's sources, with its parts put together.
QSet<QString> serverLiterals()
{
    static const QRegularExpression literal(
        u"u\"((?:[^\"\\\\]|\\\\.)*)\"((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)_s"_s);
    static const QRegularExpression part(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QSet<QString> literals;
    QDirIterator files(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/server"), {u"*.cpp"_s, u"*.h"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (const auto &found : literal.globalMatch(text)) {
            QString whole = found.captured(1);
            for (const auto &more : part.globalMatch(found.captured(2)))
                whole += more.captured(1);
            literals.insert(whole);
        }
    }
    return literals;
}

// Says everything backwards.
class Mirror final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Server") != 0)
            return {};
        return u'<' + QString::fromUtf8(source) + u'>';
    }
    bool isEmpty() const override { return false; }
};

} // namespace

// The server's sentences in the language of the window.
class TestServerSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheServersOwn()
    {
        const QSet<QString> literals = serverLiterals();
        QVERIFY(literals.size() > 1000);
        QVERIFY(knownServerSentences().size() > 50);
        for (const QString &sentence : knownServerSentences())
            QVERIFY2(literals.contains(sentence), qPrintable(sentence));
    }

    // Several rules share these codes, so the code's own sentence would not say which it was.
    void rulesOfPeopleAreAllKnown()
    {
        static const QRegularExpression rule(
            u"ErrorCode::Conflict,\\s*u\"((?:[^\"\\\\]|\\\\.)*)\"_s"_s);
        const QStringList known = knownServerSentences();
        int found = 0;
        for (const QString &folder : {u"identity"_s, u"customers"_s, u"audit"_s}) {
            QDirIterator files(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/server/") + folder,
                               {u"*.cpp"_s}, QDir::Files);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (const auto &match : rule.globalMatch(QString::fromUtf8(file.readAll()))) {
                    if (match.captured(1).startsWith("The audit trail is damaged"_L1))
                        continue; // of the start, for the log
                    ++found;
                    QVERIFY2(known.contains(match.captured(1)), qPrintable(match.captured(1)));
                }
            }
        }
        QVERIFY(found > 10);
    }

    void placesAreFilledIn()
    {
        Mirror mirror;
        QCoreApplication::installTranslator(&mirror);
        QCOMPARE(serverSentence(u"Row 12 has more than 100 cells."_s),
                 u"<Row 12 has more than 100 cells.>"_s);
        QCOMPARE(serverSentence(u"The field “name” must not be empty."_s),
                 u"<The field “name” must not be empty.>"_s);
        QCOMPARE(serverSentence(u"The field “a.b” must be at most 20 characters long."_s),
                 u"<The field “a.b” must be at most 20 characters long.>"_s);
        QCOMPARE(serverSentence(u"Something new."_s), u"Something new."_s);
        QCOMPARE(serverSentence({}), QString());
        ApiProblem problem;
        problem.code = u"invalid_import"_s;
        problem.detail = u"The file is empty."_s;
        QCOMPARE(problemText(problem), u"<The file is empty.>"_s);
        problem.code = u"a_code_of_tomorrow"_s;
        problem.detail = u"Nobody decides about their own role."_s;
        QCOMPARE(problemText(problem), u"<Nobody decides about their own role.>"_s);
    }
};

QTEST_GUILESS_MAIN(TestServerSentence)
#include "tst_ui_serversentence.moc"
