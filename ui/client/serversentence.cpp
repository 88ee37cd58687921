// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/serversentence.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

namespace {

// Rules of which several share one code, and mistakes in fields and files: the code alone would not help anybody. A test
// compares them with the server's sources.
// NOLINTBEGIN(bugprone-suspicious-missing-comma): some are longer than a line
constexpr const char *sentences[] = {
    // accounts
    QT_TRANSLATE_NOOP("Server", "Nobody decides about their own role."),
    QT_TRANSLATE_NOOP("Server", "You asked for this yourself. A second admin has to agree."),
    QT_TRANSLATE_NOOP("Server", "This waits for a second admin already."),
    QT_TRANSLATE_NOOP("Server", "No such grant waits, or it has expired."),
    QT_TRANSLATE_NOOP("Server", "Nobody changes their own role. Ask another admin."),
    QT_TRANSLATE_NOOP("Server", "Nobody disables their own account. Ask another admin."),
    QT_TRANSLATE_NOOP("Server", "This is the last admin. Make somebody else one first."),
    QT_TRANSLATE_NOOP("Server", "Enable this account before it becomes an admin's."),
    QT_TRANSLATE_NOOP("Server", "This account is disabled. Enable it first."),
    QT_TRANSLATE_NOOP("Server",
                      "There is no second admin who could agree. Give a reason; it is recorded."),
    QT_TRANSLATE_NOOP("Server", "There is staff already: sign in as an admin to add more."),
    QT_TRANSLATE_NOOP("Server", "The role must be admin, manager, agent, viewer or auditor."),
    QT_TRANSLATE_NOOP("Server", "Give a name of at most 200 characters."),
    QT_TRANSLATE_NOOP("Server", "No e-mail server is set up, so nobody would get the message."),
    QT_TRANSLATE_NOOP("Server", "This code is wrong, was used, or has expired. Ask for a new one."),
    QT_TRANSLATE_NOOP("Server", "This is not the code that the service has shown at its start."),
    // passwords and second factors
    QT_TRANSLATE_NOOP("Server", "Use at least 12 characters. A phrase of several words is easy to "
                                "remember."),
    QT_TRANSLATE_NOOP("Server", "Use at most 128 characters."),
    QT_TRANSLATE_NOOP("Server",
                      "This password is among those that are tried first. Choose another one."),
    QT_TRANSLATE_NOOP("Server", "This password is made of names that belong to the account. Choose "
                                "another one."),
    QT_TRANSLATE_NOOP("Server", "Set up an authenticator first; its recovery codes come with it."),
    QT_TRANSLATE_NOOP("Server", "Set up another authenticator under “My account” instead."),
    QT_TRANSLATE_NOOP("Server", "Give a code of your authenticator, or a recovery code."),
    QT_TRANSLATE_NOOP("Server", "Give your password: you have no authenticator yet."),
    QT_TRANSLATE_NOOP("Server", "The password is wrong. After five wrong ones none counts for a "
                                "minute or more."),
    // keys of programs
    QT_TRANSLATE_NOOP("Server",
                      "“%1” is no network: write it like 203.0.113.0/24 or 2001:db8::/32."),
    QT_TRANSLATE_NOOP("Server", "Give the key a name of at most 100 characters."),
    QT_TRANSLATE_NOOP("Server", "Say what the key may do."),
    QT_TRANSLATE_NOOP("Server", "A key may do no more than you: “%1” is not yours to give."),
    QT_TRANSLATE_NOOP("Server",
                      "You have 20 keys, which is as many as one may have. End one first."),
    QT_TRANSLATE_NOOP("Server", "This key acts for somebody else: only they can renew it."),
    QT_TRANSLATE_NOOP("Server", "This key has been replaced already. End it, and make another."),
    // customers
    QT_TRANSLATE_NOOP("Server", "The name must have at least two characters."),
    QT_TRANSLATE_NOOP("Server", "A customer needs a phone number or an e-mail address."),
    QT_TRANSLATE_NOOP("Server", "Say why, in three characters or more."),
    QT_TRANSLATE_NOOP("Server", "This person was erased here. Add them by hand if they are a "
                                "customer again."),
    // files with customers
    QT_TRANSLATE_NOOP("Server", "Row %1 is not proper CSV: a quotation mark is missing or stands "
                                "in a wrong place."),
    QT_TRANSLATE_NOOP("Server", "Row %1 has more than %2 cells."),
    QT_TRANSLATE_NOOP("Server", "The file is empty."),
    QT_TRANSLATE_NOOP("Server", "The row has more cells than there are headings."),
    QT_TRANSLATE_NOOP("Server", "The name is missing."),
    QT_TRANSLATE_NOOP("Server", "The name has more than %1 characters."),
    QT_TRANSLATE_NOOP("Server", "The row has neither a phone number nor an e-mail address."),
    QT_TRANSLATE_NOOP("Server", "Write “yes” or “no”."),
    QT_TRANSLATE_NOOP("Server", "Write “active”, “inactive” or “blocked”."),
    QT_TRANSLATE_NOOP("Server", "A tag has more than %1 characters."),
    QT_TRANSLATE_NOOP("Server", "There are more than %1 tags."),
    QT_TRANSLATE_NOOP("Server", "The text has more than %1 characters."),
    QT_TRANSLATE_NOOP("Server", "Column %1 has no heading."),
    QT_TRANSLATE_NOOP("Server", "Column %1 has the same heading as another column."),
    QT_TRANSLATE_NOOP("Server",
                      "The file has no column “name”. Name its column, or say which one it is."),
    QT_TRANSLATE_NOOP("Server", "The file has neither a column “phone” nor a column “email”. Name "
                                "it, or say which one it is."),
    QT_TRANSLATE_NOOP("Server", "The file has more than %1 further columns."),
    QT_TRANSLATE_NOOP("Server", "Row %1 has the same phone number."),
    QT_TRANSLATE_NOOP("Server", "Row %1 has the same e-mail address."),
    QT_TRANSLATE_NOOP("Server", "The import was cancelled."),
    QT_TRANSLATE_NOOP("Server", "The import has ended already."),
    QT_TRANSLATE_NOOP("Server", "One row has a mistake, so nothing was imported."),
    QT_TRANSLATE_NOOP("Server", "%1 rows have a mistake, so nothing was imported."),
    QT_TRANSLATE_NOOP("Server", "The file has more than %1 rows. Split it."),
    QT_TRANSLATE_NOOP("Server", "The file has headings but no rows."),
    QT_TRANSLATE_NOOP("Server", "The phone number belongs to a customer already."),
    QT_TRANSLATE_NOOP("Server", "The e-mail address belongs to a customer already."),
    QT_TRANSLATE_NOOP("Server", "The phone number or e-mail address belongs to a customer already, "
                                "or to somebody who was erased."),
    // the trail
    QT_TRANSLATE_NOOP("Server", "The trail is being verified already. Wait for that to end."),
    QT_TRANSLATE_NOOP("Server", "The verification has ended already."),
    QT_TRANSLATE_NOOP("Server", "Events are missing or out of order here."),
    QT_TRANSLATE_NOOP("Server",
                      "The event was changed: it does not have the hash that is stored with it."),
    QT_TRANSLATE_NOOP("Server", "The event does not have its canonical form."),
    QT_TRANSLATE_NOOP("Server", "A node of the tree over these events is missing or was changed."),
    QT_TRANSLATE_NOOP("Server",
                      "The checkpoint after these events is not signed by the trail's key."),
    QT_TRANSLATE_NOOP("Server", "Events that were signed are missing at the end."),
    QT_TRANSLATE_NOOP("Server", "These events are not the ones that were signed."),
    QT_TRANSLATE_NOOP("Server", "Nothing in this trail is signed."),
    QT_TRANSLATE_NOOP("Server", "The index that filters find these events by was changed."),
    QT_TRANSLATE_NOOP("Server", "Checkpoints over the newest events are missing."),
    QT_TRANSLATE_NOOP("Server", "The stored tree has nodes that belong to no event."),
    // fields against the contract's schemas (server/contract/schemasentences)
    QT_TRANSLATE_NOOP("Server", "There is no field “%1” here."),
    QT_TRANSLATE_NOOP("Server", "The field “%1” is missing."),
    // the start
    QT_TRANSLATE_NOOP("Server", "Another program (%1, process %2) uses this data folder. Close it "
                                "first, or choose another folder."),
    QT_TRANSLATE_NOOP(
        "Server", "This data folder holds real data; --demo works on a data folder of its own."),
    QT_TRANSLATE_NOOP("Server", "This data folder holds demo data; start it with --demo, or choose "
                                "another folder."),
    QT_TRANSLATE_NOOP("Server", "Countersign is already running with this data folder."),
    QT_TRANSLATE_NOOP("Server",
                      "The disk with the database is full. Free some space and try again."),
};
// NOLINTEND(bugprone-suspicious-missing-comma)

// What the schemas' checker composes of a field and the rule that it breaks; these stand nowhere as a whole.
constexpr const char *composed[] = {
    QT_TRANSLATE_NOOP("Server", "The field “%1” must not be empty."),
    QT_TRANSLATE_NOOP("Server", "The field “%1” must be at least %2 characters long."),
    QT_TRANSLATE_NOOP("Server", "The field “%1” must be at most %2 characters long."),
    QT_TRANSLATE_NOOP("Server", "The field “%1” must have at least %2 entries."),
    QT_TRANSLATE_NOOP("Server", "The field “%1” must have at most %2 entries."),
    QT_TRANSLATE_NOOP("Server", "The field “%1” must not have the same entry twice."),
    QT_TRANSLATE_NOOP("Server", "The field “%1” does not have the right form."),
    QT_TRANSLATE_NOOP("Server", "The field “%1” has a value that is not allowed."),
    QT_TRANSLATE_NOOP("Server", "The field “%1” must be one of %2."),
    QT_TRANSLATE_NOOP("Server", "The field “%1” must be at least %2."),
    QT_TRANSLATE_NOOP("Server", "The field “%1” must be at most %2."),
};

QString translated(const char *pattern, const QString &english)
{
    static const QRegularExpression place(u"\\\\%\\d"_s); // as escape() leaves it
    QString expression = QRegularExpression::escape(QString::fromUtf8(pattern));
    expression.replace(place, u"(.+)"_s);
    const auto match
        = QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(english);
    if (!match.hasMatch())
        return {};
    QString text = QCoreApplication::translate("Server", pattern);
    for (int i = 1; i <= match.lastCapturedIndex(); ++i)
        text.replace(u'%' + QString::number(i), match.captured(i));
    return text;
}

} // namespace

QString serverSentence(const QString &english)
{
    for (const std::span<const char *const> list :
         {std::span<const char *const>(sentences), std::span<const char *const>(composed)}) {
        for (const char *pattern : list) {
            if (QString text = translated(pattern, english); !text.isEmpty())
                return text;
        }
    }
    return english;
}

QStringList knownServerSentences()
{
    QStringList known;
    for (const char *sentence : sentences)
        known.append(QString::fromUtf8(sentence));
    return known;
}

} // namespace countersign::ui::client
