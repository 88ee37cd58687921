// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlscript.h"

namespace countersign::database {

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// Walks over a script and cuts it. Comments are dropped; they would otherwise be sent with every
// statement.
class Splitter
{
public:
    explicit Splitter(QStringView script)
        : m_script(script)
    {}

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        finish();
        return m_statements;
    }

private:
    void step()
    {
        const QStringView rest = m_script.mid(m_at);
        const QChar c = rest.front();
        if (rest.startsWith(u"--"_s))
            skipTo(rest.indexOf(u'\n'));
        else if (rest.startsWith(u"/*"_s))
            skipTo(rest.indexOf(u"*/"_s) < 0 ? -1 : rest.indexOf(u"*/"_s) + 2);
        else if (c == u'\'' || c == u'"')
            takeQuoted(rest, c);
        else if (isWordCharacter(c))
            takeWord(rest);
        else if (c == u';' && m_depth == 0)
            finish();
        else
            m_current += m_script[m_at++];
    }

    void skipTo(qsizetype offset) { m_at = offset < 0 ? m_script.size() : m_at + offset; }

    // A doubled quote inside closes and opens again, which comes to the same.
    void takeQuoted(QStringView rest, QChar quote)
    {
        const qsizetype end = rest.indexOf(quote, 1);
        const qsizetype length = end < 0 ? rest.size() : end + 1;
        m_current += rest.first(length);
        m_at += length;
    }

    void takeWord(QStringView rest)
    {
        qsizetype length = 1;
        while (length < rest.size() && isWordCharacter(rest[length]))
            ++length;
        const QString word = rest.first(length).toString().toUpper();
        if (word == "TRIGGER"_L1 && !m_words.isEmpty() && m_words.front() == "CREATE"_L1)
            m_trigger = true;
        if (m_words.size() < 2)
            m_words += word;
        if (m_trigger && (word == "BEGIN"_L1 || word == "CASE"_L1))
            ++m_depth;
        else if (m_trigger && word == "END"_L1)
            --m_depth;
        m_current += rest.first(length);
        m_at += length;
    }

    void finish()
    {
        if (const QString statement = m_current.trimmed(); !statement.isEmpty())
            m_statements += statement;
        m_current.clear();
        m_words.clear();
        m_trigger = false;
        m_depth = 0;
        ++m_at;
    }

    QStringView m_script;
    qsizetype m_at = 0;
    QStringList m_statements;
    QString m_current;
    QStringList m_words; // the first words of the current statement
    bool m_trigger = false;
    int m_depth = 0;
};

} // namespace

QStringList splitStatements(QStringView script)
{
    return Splitter(script).split();
}

} // namespace countersign::database
