// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditwords.h"

#include <QCoreApplication>

namespace countersign::ui::audit {

namespace {

// Only marked for the catalogues: they are looked up by the English word that a code makes.
[[maybe_unused]] constexpr const char *members[] = {
    QT_TRANSLATE_NOOP("AuditMember", "Action"),
    QT_TRANSLATE_NOOP("AuditMember", "Address"),
    QT_TRANSLATE_NOOP("AuditMember", "Admin"),
    QT_TRANSLATE_NOOP("AuditMember", "After erasure"),
    QT_TRANSLATE_NOOP("AuditMember", "Amr"),
    QT_TRANSLATE_NOOP("AuditMember", "API key"),
    QT_TRANSLATE_NOOP("AuditMember", "Asked by"),
    QT_TRANSLATE_NOOP("AuditMember", "At"),
    QT_TRANSLATE_NOOP("AuditMember", "Attempt"),
    QT_TRANSLATE_NOOP("AuditMember", "Body"),
    QT_TRANSLATE_NOOP("AuditMember", "Budgets"),
    QT_TRANSLATE_NOOP("AuditMember", "By"),
    QT_TRANSLATE_NOOP("AuditMember", "Challenges"),
    QT_TRANSLATE_NOOP("AuditMember", "Channel"),
    QT_TRANSLATE_NOOP("AuditMember", "Code"),
    QT_TRANSLATE_NOOP("AuditMember", "Counts"),
    QT_TRANSLATE_NOOP("AuditMember", "Custom fields"),
    QT_TRANSLATE_NOOP("AuditMember", "Customer ID"),
    QT_TRANSLATE_NOOP("AuditMember", "Customers"),
    QT_TRANSLATE_NOOP("AuditMember", "Damaged"),
    QT_TRANSLATE_NOOP("AuditMember", "Database"),
    QT_TRANSLATE_NOOP("AuditMember", "Devices"),
    QT_TRANSLATE_NOOP("AuditMember", "Disabled"),
    QT_TRANSLATE_NOOP("AuditMember", "Dry run"),
    QT_TRANSLATE_NOOP("AuditMember", "E-mail"),
    QT_TRANSLATE_NOOP("AuditMember", "Email"),
    QT_TRANSLATE_NOOP("AuditMember", "Ends"),
    QT_TRANSLATE_NOOP("AuditMember", "Enrolled"),
    QT_TRANSLATE_NOOP("AuditMember", "Expires at"),
    QT_TRANSLATE_NOOP("AuditMember", "Faulty rows"),
    QT_TRANSLATE_NOOP("AuditMember", "Fields"),
    QT_TRANSLATE_NOOP("AuditMember", "Flow"),
    QT_TRANSLATE_NOOP("AuditMember", "Flows"),
    QT_TRANSLATE_NOOP("AuditMember", "From"),
    QT_TRANSLATE_NOOP("AuditMember", "Function"),
    QT_TRANSLATE_NOOP("AuditMember", "Grants"),
    QT_TRANSLATE_NOOP("AuditMember", "Imported"),
    QT_TRANSLATE_NOOP("AuditMember", "Kind"),
    QT_TRANSLATE_NOOP("AuditMember", "Known device"),
    QT_TRANSLATE_NOOP("AuditMember", "Last name"),
    QT_TRANSLATE_NOOP("AuditMember", "Links"),
    QT_TRANSLATE_NOOP("AuditMember", "Message"),
    QT_TRANSLATE_NOOP("AuditMember", "Messages"),
    QT_TRANSLATE_NOOP("AuditMember", "Method"),
    QT_TRANSLATE_NOOP("AuditMember", "Moved"),
    QT_TRANSLATE_NOOP("AuditMember", "Name"),
    QT_TRANSLATE_NOOP("AuditMember", "Networks"),
    QT_TRANSLATE_NOOP("AuditMember", "Notice"),
    QT_TRANSLATE_NOOP("AuditMember", "Number range"),
    QT_TRANSLATE_NOOP("AuditMember", "One-time code"),
    QT_TRANSLATE_NOOP("AuditMember", "OTP"),
    QT_TRANSLATE_NOOP("AuditMember", "Payload"),
    QT_TRANSLATE_NOOP("AuditMember", "Persons"),
    QT_TRANSLATE_NOOP("AuditMember", "Phone"),
    QT_TRANSLATE_NOOP("AuditMember", "Prefix"),
    QT_TRANSLATE_NOOP("AuditMember", "Provider"),
    QT_TRANSLATE_NOOP("AuditMember", "Purpose"),
    QT_TRANSLATE_NOOP("AuditMember", "Reason"),
    QT_TRANSLATE_NOOP("AuditMember", "Repeated"),
    QT_TRANSLATE_NOOP("AuditMember", "Replaced"),
    QT_TRANSLATE_NOOP("AuditMember", "Replaces"),
    QT_TRANSLATE_NOOP("AuditMember", "Role"),
    QT_TRANSLATE_NOOP("AuditMember", "Rows"),
    QT_TRANSLATE_NOOP("AuditMember", "Scope"),
    QT_TRANSLATE_NOOP("AuditMember", "Scopes"),
    QT_TRANSLATE_NOOP("AuditMember", "Search"),
    QT_TRANSLATE_NOOP("AuditMember", "Seen"),
    QT_TRANSLATE_NOOP("AuditMember", "Session ID"),
    QT_TRANSLATE_NOOP("AuditMember", "Source"),
    QT_TRANSLATE_NOOP("AuditMember", "Staff"),
    QT_TRANSLATE_NOOP("AuditMember", "State"),
    QT_TRANSLATE_NOOP("AuditMember", "Status"),
    QT_TRANSLATE_NOOP("AuditMember", "Subject"),
    QT_TRANSLATE_NOOP("AuditMember", "Tags"),
    QT_TRANSLATE_NOOP("AuditMember", "To"),
    QT_TRANSLATE_NOOP("AuditMember", "Until"),
    QT_TRANSLATE_NOOP("AuditMember", "User agent"),
    QT_TRANSLATE_NOOP("AuditMember", "VIP"),
    QT_TRANSLATE_NOOP("AuditMember", "Version"),
    QT_TRANSLATE_NOOP("AuditMember", "Without second admin"),
};

[[maybe_unused]] constexpr const char *resources[] = {
    QT_TRANSLATE_NOOP("AuditResource", "Admin grant"),
    QT_TRANSLATE_NOOP("AuditResource", "API key"),
    QT_TRANSLATE_NOOP("AuditResource", "Audit trail"),
    QT_TRANSLATE_NOOP("AuditResource", "Customer import"),
    QT_TRANSLATE_NOOP("AuditResource", "Installation"),
    QT_TRANSLATE_NOOP("AuditResource", "Operation"),
    QT_TRANSLATE_NOOP("AuditResource", "Outbox"),
    QT_TRANSLATE_NOOP("AuditResource", "Sign in brake"),
    QT_TRANSLATE_NOOP("AuditResource", "Wrapping key"),
};

constexpr const char *errors[] = {
    QT_TRANSLATE_NOOP("ErrorCode", "Invalid request"),
    QT_TRANSLATE_NOOP("ErrorCode", "Invalid json"),
    QT_TRANSLATE_NOOP("ErrorCode", "Invalid phone"),
    QT_TRANSLATE_NOOP("ErrorCode", "Invalid email"),
    QT_TRANSLATE_NOOP("ErrorCode", "Invalid cursor"),
    QT_TRANSLATE_NOOP("ErrorCode", "Unknown field"),
    QT_TRANSLATE_NOOP("ErrorCode", "Invalid code"),
    QT_TRANSLATE_NOOP("ErrorCode", "Invalid import"),
    QT_TRANSLATE_NOOP("ErrorCode", "Unknown notice"),
    QT_TRANSLATE_NOOP("ErrorCode", "Unauthenticated"),
    QT_TRANSLATE_NOOP("ErrorCode", "Invalid credentials"),
    QT_TRANSLATE_NOOP("ErrorCode", "Forbidden"),
    QT_TRANSLATE_NOOP("ErrorCode", "Step up required"),
    QT_TRANSLATE_NOOP("ErrorCode", "Origin not allowed"),
    QT_TRANSLATE_NOOP("ErrorCode", "Not found"),
    QT_TRANSLATE_NOOP("ErrorCode", "Method not allowed"),
    QT_TRANSLATE_NOOP("ErrorCode", "Not acceptable"),
    QT_TRANSLATE_NOOP("ErrorCode", "Request timeout"),
    QT_TRANSLATE_NOOP("ErrorCode", "Conflict"),
    QT_TRANSLATE_NOOP("ErrorCode", "Duplicate"),
    QT_TRANSLATE_NOOP("ErrorCode", "Length required"),
    QT_TRANSLATE_NOOP("ErrorCode", "Precondition failed"),
    QT_TRANSLATE_NOOP("ErrorCode", "Content too large"),
    QT_TRANSLATE_NOOP("ErrorCode", "Uri too long"),
    QT_TRANSLATE_NOOP("ErrorCode", "Unsupported media type"),
    QT_TRANSLATE_NOOP("ErrorCode", "Expectation failed"),
    QT_TRANSLATE_NOOP("ErrorCode", "Headers too large"),
    QT_TRANSLATE_NOOP("ErrorCode", "Malformed request"),
    QT_TRANSLATE_NOOP("ErrorCode", "Rate limited"),
    QT_TRANSLATE_NOOP("ErrorCode", "Too many codes"),
    QT_TRANSLATE_NOOP("ErrorCode", "Too many guesses"),
    QT_TRANSLATE_NOOP("ErrorCode", "Internal"),
    QT_TRANSLATE_NOOP("ErrorCode", "Not implemented"),
    QT_TRANSLATE_NOOP("ErrorCode", "Upstream failed"),
    QT_TRANSLATE_NOOP("ErrorCode", "Unavailable"),
    QT_TRANSLATE_NOOP("ErrorCode", "Storage full"),
    QT_TRANSLATE_NOOP("ErrorCode", "Storage unavailable"),
    QT_TRANSLATE_NOOP("ErrorCode", "Sign in guarded"),
    QT_TRANSLATE_NOOP("ErrorCode", "Texts stopped"),
    QT_TRANSLATE_NOOP("ErrorCode", "Upstream timeout"),
    QT_TRANSLATE_NOOP("ErrorCode", "Version not supported"),
};

QString word(const char *context, const QString &english)
{
    return QCoreApplication::translate(context, english.toUtf8().constData());
}

} // namespace

QString memberWord(const QString &english)
{
    return word("AuditMember", english);
}

QString errorWord(const QString &english)
{
    return word("ErrorCode", english);
}

QString resourceWord(const QString &english)
{
    return word("AuditResource", english);
}

QStringList knownErrorWords()
{
    QStringList words;
    for (const char *error : errors)
        words.append(QString::fromLatin1(error));
    return words;
}

} // namespace countersign::ui::audit
