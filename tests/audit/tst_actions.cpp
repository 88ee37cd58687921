// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/actioncatalogue.h"
#include "support/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace countersign;
using namespace countersign::audit;
using namespace Qt::StringLiterals;

class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWellFormedAndDescribed();
    void coverWhatTheContractPromises();

private:
    static QJsonObject read(const QString &name)
    {
        QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/") + name);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
};

void ActionsTest::areWellFormedAndDescribed()
{
    static const QRegularExpression form(u"^[a-z]+(_[a-z]+)*(\\.[a-z]+(_[a-z]+)*){1,3}$"_s);
    const QJsonArray actions = read(u"audit-actions.json"_s).value("actions"_L1).toArray();
    QStringList codes;
    for (const QJsonValue &action : actions) {
        const QString code = action.toObject().value("code"_L1).toString();
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
        QVERIFY2(action.toObject().value("description"_L1).toString().endsWith(u'.'),
                 qPrintable(code));
        static const QRegularExpression title(u"^[A-Z][A-Za-z -]{3,39}$"_s);
        static const QRegularExpression abbreviation(u"\\b(Csv|Id|Loft|Otp|Sms|Tls)\\b"_s);
        const QString said = action.toObject().value("title"_L1).toString();
        QVERIFY2(title.match(said).hasMatch(), qPrintable(code));
        QVERIFY2(!abbreviation.match(said).hasMatch(), qPrintable(code));
        codes += code;
    }
    QVERIFY(!codes.isEmpty());
    QVERIFY(std::ranges::is_sorted(codes));
    QVERIFY(std::ranges::adjacent_find(codes) == codes.end());
    const auto catalogue = ActionCatalogue::load();
    CS_VERIFY_RESULT(catalogue);
    QCOMPARE(catalogue->codes(), QSet<QString>(codes.begin(), codes.end()));
}

void ActionsTest::coverWhatTheContractPromises()
{
    const auto catalogue = ActionCatalogue::load();
    CS_VERIFY_RESULT(catalogue);
    int promised = 0;
    const QJsonObject paths = read(u"openapi.json"_s).value("paths"_L1).toObject();
    for (const QJsonValue &path : paths) {
        const QJsonObject operations = path.toObject();
        for (const QJsonValue &operation : operations) {
            const QJsonArray actions = operation.toObject()
                                           .value("x-countersign"_L1)
                                           .toObject()
                                           .value("audit"_L1)
                                           .toArray();
            for (const QJsonValue &action : actions) {
                QVERIFY2(catalogue->contains(action.toString()), qPrintable(action.toString()));
                ++promised;
            }
        }
    }
    QVERIFY(promised > 10);
}

QTEST_GUILESS_MAIN(ActionsTest)
#include "tst_actions.moc"
