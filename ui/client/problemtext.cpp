// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/problemtext.h"

#include "client/serversentence.h"

#include <QCoreApplication>
#include <QHash>

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Problem)
};

// One sentence per code of server/base/error.h that can reach a member of staff.
QHash<QString, QString> sentences()
{
    return {
        {u"invalid_request"_s, Texts::tr("Something in the form is not right. Please check it.")},
        {u"invalid_phone"_s,
         Texts::tr("This is not a phone number that can be called. Write it with its country "
                   "code, such as +1 202 555 0123.")},
        {u"invalid_email"_s,
         Texts::tr("This is not an e-mail address. It should look like name@example.com.")},
        {u"invalid_cursor"_s, Texts::tr("This list has changed. Refresh it to go on.")},
        {u"invalid_import"_s, Texts::tr("This file cannot be imported as it is.")},
        {u"unauthenticated"_s, Texts::tr("Your session has ended. Please sign in again.")},
        {u"invalid_credentials"_s, Texts::tr("The e-mail address or the password is not right.")},
        {u"invalid_code"_s,
         Texts::tr("This code is wrong or was used before. Take the next one that the app shows; "
                   "if none works, compare the clock of your phone with a right one.")},
        {u"forbidden"_s,
         Texts::tr("Your role does not include this. An administrator can change that.")},
        {u"step_up_required"_s,
         Texts::tr("This was not done, because nobody confirmed that it is you.")},
        {u"not_found"_s, Texts::tr("It is not there any more. Somebody may have removed it.")},
        {u"request_timeout"_s,
         Texts::tr("The server waited too long for the request. Please try again.")},
        {u"conflict"_s,
         Texts::tr("Somebody else has changed this in the meantime. Refresh and try again.")},
        {u"duplicate"_s,
         Texts::tr("This phone number or e-mail address already belongs to another customer.")},
        {u"precondition_failed"_s,
         Texts::tr("Somebody else has changed this in the meantime. Refresh and try again.")},
        {u"content_too_large"_s,
         Texts::tr("This is too large for the server. Split it into smaller parts.")},
        {u"internal"_s,
         Texts::tr("The server had a problem of its own. Please try again; if it stays, tell your "
                   "administrator.")},
        {u"upstream_failed"_s,
         Texts::tr("An outside service gave no useful answer. Please try again later.")},
        {u"upstream_timeout"_s,
         Texts::tr("An outside service did not answer in time. Please try again later.")},
        {u"unavailable"_s,
         Texts::tr("The server is busy or shutting down. Please try again in a moment.")},
        {u"storage_full"_s,
         Texts::tr("The server's disk is full, so nothing can be saved. Please tell your "
                   "administrator.")},
        {u"storage_unavailable"_s,
         Texts::tr("The server's disk does not work, so nothing can be saved. Please tell your "
                   "administrator.")},
    };
}

QString refusalText(const ApiProblem &problem)
{
    if (problem.code == "rate_limited"_L1) {
        return problem.retryAfter
                   ? Texts::tr("That was too often in a short time. Please try again in %1.")
                         .arg(waitText(*problem.retryAfter))
                   : Texts::tr(
                         "That was too often in a short time. Please wait a moment and try again.");
    }
    // "Something is not right" helps nobody when the server has said what and where.
    const bool vague = problem.code == "invalid_request"_L1 || problem.code == "invalid_import"_L1
                       || problem.code == "unknown_field"_L1;
    if (vague && !problem.detail.isEmpty()) {
        const QString field
            = problem.field.startsWith(u'/') ? problem.field.sliced(1) : problem.field;
        const QString sentence = serverSentence(problem.detail);
        return field.isEmpty() ? sentence : Texts::tr("%1: %2").arg(field, sentence);
    }
    QString sentence = sentences().value(problem.code);
    if (!sentence.isEmpty())
        return sentence;
    return problem.detail.isEmpty() ? Texts::tr("The server refused this (%1).").arg(problem.code)
                                    : serverSentence(problem.detail);
}

} // namespace

QString problemText(const ApiProblem &problem)
{
    switch (problem.kind) {
    case ApiProblem::Kind::Refused:
        return refusalText(problem);
    case ApiProblem::Kind::Offline:
        return Texts::tr(
            "The server cannot be reached. Check that it runs and that the network works.");
    case ApiProblem::Kind::TimedOut:
        return Texts::tr("The server did not answer in time. Please try again.");
    case ApiProblem::Kind::Untrusted:
        return Texts::tr("This server shows a certificate that is not the one you trusted. "
                         "Somebody may be intercepting the connection, so nothing was sent. Ask "
                         "your administrator whether the certificate was renewed.");
    case ApiProblem::Kind::Unreadable:
        return Texts::tr("The server gave an answer that this console does not understand. They "
                         "may be of different "
                         "versions.");
    }
    return {};
}

QString waitText(std::chrono::seconds wait)
{
    // Unit signs, so that no language needs a plural form here.
    if (wait < std::chrono::seconds(90))
        return Texts::tr("%1 s").arg(wait.count());
    return Texts::tr("%1 min").arg(std::chrono::ceil<std::chrono::minutes>(wait).count());
}

} // namespace countersign::ui::client
