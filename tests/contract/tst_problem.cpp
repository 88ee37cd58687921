// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/problem.h"

#include <QTest>

using namespace countersign;
using namespace countersign::contract;
using namespace Qt::StringLiterals;

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnStatusAndTitle()
    {
        int known = 0;
        for (int number = 0; number <= static_cast<int>(ErrorCode::VersionNotSupported); ++number) {
            const auto code = static_cast<ErrorCode>(number);
            QVERIFY2(problemStatus(code) >= 400 && problemStatus(code) < 600,
                     qPrintable(errorCodeName(code)));
            QVERIFY(!problemTitle(code).isEmpty());
            if (code != ErrorCode::Internal) { // what an unlisted code would fall back to
                QVERIFY2(problemTitle(code) != problemTitle(ErrorCode::Internal),
                         qPrintable(errorCodeName(code)));
                ++known;
            }
        }
        QCOMPARE(known, static_cast<int>(ErrorCode::VersionNotSupported));
        QCOMPARE(problemStatus(ErrorCode::InvalidCode), 400);
        QCOMPARE(problemStatus(ErrorCode::InvalidCredentials), 401);
        QCOMPARE(problemStatus(ErrorCode::TooManyCodes), 429);
        QCOMPARE(problemStatus(ErrorCode::Unavailable), 503);
    }

    void documentsRoundTrip()
    {
        Error error{ErrorCode::TooManyCodes, u"Please wait."_s, u"/phone"_s};
        error.retryAfter = std::chrono::seconds(90);
        const QJsonObject document = problemDocument(error, u"r-1"_s);
        QCOMPARE(document, (QJsonObject{{u"type"_s, u"urn:countersign:problem:too_many_codes"_s},
                                        {u"title"_s, u"Too many codes were asked for"_s},
                                        {u"status"_s, 429},
                                        {u"detail"_s, u"Please wait."_s},
                                        {u"code"_s, u"too_many_codes"_s},
                                        {u"field"_s, u"/phone"_s},
                                        {u"requestId"_s, u"r-1"_s},
                                        {u"retryAfter"_s, 90}}));
        const Error read = problemError(document, 429);
        QCOMPARE(read.code, error.code);
        QCOMPARE(read.detail, error.detail);
        QCOMPARE(read.field, error.field);
        QCOMPARE(read.retryAfter, error.retryAfter);
    }

    void bareErrorsHaveNoEmptyMembers()
    {
        const QJsonObject document
            = problemDocument({ErrorCode::NotFound, u"Nothing here."_s}, u"r-2"_s);
        QVERIFY(!document.contains("field"_L1));
        QVERIFY(!document.contains("retryAfter"_L1));
    }

    void unknownAnswersAreUnderstoodByStatus()
    {
        QCOMPARE(problemError({{u"code"_s, u"brand_new"_s}}, 409).code, ErrorCode::Conflict);
        QCOMPARE(problemError({{u"code"_s, u"brand_new"_s}}, 418).code, ErrorCode::UpstreamFailed);
        QCOMPARE(problemError({}, 500).code, ErrorCode::UpstreamFailed);
    }
};

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"
