// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"

QT_BEGIN_NAMESPACE
class QPrinter;
class QTextDocument;
QT_END_NAMESPACE

// Events on paper. Nothing here needs the GUI thread.
namespace countersign::ui::audit {

// What stands at the top of every page.
struct PrintHead
{
    QString title;
    QStringList lines; // the filter, when it was printed, what was signed then
};

/// The events as a table, in the order given.
std::unique_ptr<QTextDocument> listDocument(const QList<contract::AuditEvent> &events);
/// One event with everything that the details show.
std::unique_ptr<QTextDocument> eventDocument(const contract::AuditEvent &event);
/// Puts the document on as many pages as it takes, black on white, each with the head and its number. False if the printer
/// cannot be used.
bool printPages(QPrinter &printer, QTextDocument &document, const PrintHead &head);

} // namespace countersign::ui::audit
