// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/passwordrules.h"

#include <QFile>

namespace countersign::identity {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorCode::InvalidRequest, why, u"/password"_s);
}

/// "dragon1975!!" → "dragon": what people put around a word to make it longer.
QString core(const QString &text)
{
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && !text.at(first).isLetter())
        ++first;
    while (last > first && !text.at(last - 1).isLetter())
        --last;
    return text.sliced(first, last - first);
}

/// "dragondragon" → "dragon"
QString repeated(const QString &text)
{
    for (qsizetype period = 1; period <= text.size() / 2; ++period) {
        if (text.size() % period == 0 && text == text.first(period).repeated(text.size() / period))
            return text.first(period);
    }
    return text;
}

// Runs such as "abcdefghijkl", "987654321098" and "aaaabbbbcccc"
bool isMonotonous(const QString &text)
{
    QSet<QChar> distinct(text.begin(), text.end());
    if (distinct.size() <= 4)
        return true;
    qsizetype steps = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const int difference = text.at(i).unicode() - text.at(i - 1).unicode();
        const bool wraps = (text.at(i - 1) == u'9' && text.at(i) == u'0')
                           || (text.at(i - 1) == u'0' && text.at(i) == u'9');
        steps += std::abs(difference) <= 1 || wraps ? 1 : 0;
    }
    return steps >= text.size() - 2;
}

} // namespace

Result<PasswordRules> PasswordRules::load()
{
    QFile file(u":/passwords.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal,
                       u"The list of frequent passwords is missing from the program."_s);
    QSet<QString> frequent;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty() && !line.startsWith('#'))
            frequent.insert(QString::fromUtf8(line).toLower());
    }
    return PasswordRules(std::move(frequent));
}

bool PasswordRules::isFrequent(const QString &text) const
{
    return m_frequent.contains(text) || m_frequent.contains(repeated(text))
           || m_frequent.contains(core(text)) || m_frequent.contains(repeated(core(text)));
}

Result<void> PasswordRules::check(const QString &password, const QStringList &context) const
{
    const QString normal = password.normalized(QString::NormalizationForm_C);
    const qsizetype length = normal.toUcs4().size();
    if (length < Shortest)
        return refused(
            u"Use at least 12 characters. A phrase of several words is easy to remember."_s);
    if (length > Longest)
        return refused(u"Use at most 128 characters."_s);
    const QString folded = normal.toLower();
    if (isFrequent(folded) || isMonotonous(folded))
        return refused(u"This password is among those that are tried first. Choose another one."_s);
    QString rest = folded;
    for (const QString &word : context) {
        if (word.size() >= 3)
            rest.remove(word.toLower());
    }
    // What is left must be worth something by itself.
    if (rest != folded && (core(rest).size() < 6 || isFrequent(rest)))
        return refused(
            u"This password is made of names that belong to the account. Choose another one."_s);
    return {};
}

} // namespace countersign::identity
