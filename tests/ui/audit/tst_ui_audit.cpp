// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditpage.h"
#include "audit/audittext.h"
#include "audit/auditwords.h"
#include "audit/integritybadge.h"
#include "base/error.h"
#include "ui/fakeapi/signedinconsole.h"
#include "widgets/inlinemessage.h"
#include "widgets/notifier.h"
#include "widgets/pagedtable.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::audit;
using namespace Qt::StringLiterals;
using State = TrailWatch::State;

class TestAudit : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::SignedInConsole> m_console;
    std::unique_ptr<TrailWatch> m_watch;

    /// A console that starts anew and remembers what the last one saw.
    void restart()
    {
        m_watch = std::make_unique<TrailWatch>(m_console->client, m_console->settings);
    }

    State check()
    {
        m_watch->check(m_console->api.trail.event(m_console->api.trail.size() - 1));
        [this] { QTRY_VERIFY(m_watch->state() != State::Checking); }();
        return m_watch->state();
    }

private Q_SLOTS:
    void initTestCase() { (new widgets::Theme(*qApp))->setAppearance(widgets::Appearance::Light); }

    void init()
    {
        m_console = std::make_unique<tests::SignedInConsole>();
        QVERIFY(m_console->start());
        restart();
    }

    void cleanup()
    {
        m_watch.reset();
        m_console.reset();
    }

    void honestTrailIsVerifiedAsItGrows()
    {
        QCOMPARE(check(), State::Verified);
        QCOMPARE(m_watch->verifiedSize(), 70u);
        m_console->api.trail.append(u"customer.read"_s, u"customer"_s);
        QCOMPARE(check(), State::Verified);
        QCOMPARE(m_watch->verifiedSize(), 71u);
        restart();
        m_console->api.trail.append(u"customer.read"_s, u"customer"_s);
        QCOMPARE(check(), State::Verified);
        QCOMPARE(m_console->api.count(u"GET /v1/audit/proofs/consistency"_s), 2);
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("old event changed, same size") << 0;
        QTest::newRow("old event changed, then more events") << 1;
        QTest::newRow("events cut off") << 2;
        QTest::newRow("signed with another key") << 3;
        QTest::newRow("event shown differently") << 4;
    }

    void tamperingIsFound()
    {
        QFETCH(int, kind);
        QCOMPARE(check(), State::Verified);
        restart();
        switch (kind) {
        case 0:
            m_console->api.trail.forge(5);
            break;
        case 1:
            m_console->api.trail.forge(5);
            m_console->api.trail.append(u"customer.read"_s, u"customer"_s);
            break;
        case 2:
            m_console->api.trail.truncate(60);
            break;
        case 3:
            m_console->api.trail.changeKey();
            break;
        default:
            m_console->api.trail.misreport(m_console->api.trail.size() - 1);
            break;
        }
        QCOMPARE(check(), State::Failed);
        QVERIFY(!m_watch->explanation().isEmpty());
        // The alarm neither goes away by itself nor after a restart.
        m_console->api.trail.append(u"customer.read"_s, u"customer"_s);
        m_watch->check({});
        QCOMPARE(m_watch->state(), State::Failed);
        if (kind < 4) {
            restart();
            QCOMPARE(check(), State::Failed);
        }
    }

    void lyingAnswersAreFound_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const QString hash = QString::fromLatin1(QByteArray(32, 'x').toBase64());
        QTest::newRow("root") << u"checkpoint"_s << u"rootHash"_s << QJsonValue(hash);
        QTest::newRow("size") << u"checkpoint"_s << u"size"_s << QJsonValue(69);
        QTest::newRow("key") << u"checkpoint"_s << u"publicKey"_s << QJsonValue(hash);
        QTest::newRow("note") << u"checkpoint"_s << u"note"_s
                              << QJsonValue(u"countersign.example/trail/test\n70\nAAAA\n"_s);
        QTest::newRow("garbage key") << u"checkpoint"_s << u"publicKey"_s << QJsonValue(u"?"_s);
        QTest::newRow("leaf") << u"inclusion"_s << u"leaf"_s << QJsonValue(u"e30="_s);
        QTest::newRow("inclusion proof")
            << u"inclusion"_s << u"proof"_s << QJsonValue(QJsonArray{hash});
        QTest::newRow("empty proof") << u"inclusion"_s << u"proof"_s << QJsonValue(QJsonArray());
        QTest::newRow("garbage proof")
            << u"inclusion"_s << u"proof"_s << QJsonValue(QJsonArray{u"short"_s});
        QTest::newRow("other index") << u"inclusion"_s << u"index"_s << QJsonValue(3);
    }

    void lyingAnswersAreFound()
    {
        QFETCH(QString, call);
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject answer = call == "checkpoint"_L1
                                 ? contract::encode(m_console->api.trail.checkpoint())
                                 : contract::encode(m_console->api.trail.inclusion(69, 70));
        answer.insert(member, value);
        m_console->api.answers.insert(call == "checkpoint"_L1 ? u"GET /v1/audit/checkpoint"_s
                                                              : u"GET /v1/audit/proofs/inclusion"_s,
                                      {200, answer});
        QCOMPARE(check(), State::Failed);
    }

    void refusedProofIsAVerdict()
    {
        QCOMPARE(check(), State::Verified);
        m_console->api.trail.append(u"customer.read"_s, u"customer"_s);
        m_console->api.answers.insert(u"GET /v1/audit/proofs/consistency"_s,
                                      {404, {{u"code"_s, u"not_found"_s}}});
        QCOMPARE(check(), State::Failed);
    }

    void lostServerIsNoVerdict()
    {
        m_console->api.answers.insert(u"GET /v1/audit/checkpoint"_s,
                                      {503, {{u"code"_s, u"unavailable"_s}}});
        QCOMPARE(check(), State::Unreachable);
        m_console->api.answers.clear();
        QCOMPARE(check(), State::Verified);
    }

    void changesAreReadable()
    {
        using Kind = Change::Kind;
        const auto changes = changesBetween(
            {{u"vip"_s, false},
             {u"status"_s, u"active"_s},
             {u"name"_s, u"A"_s},
             {u"customFields"_s, QJsonObject{{u"City"_s, u"Springfield"_s}, {u"Since"_s, 2020}}}},
            {{u"vip"_s, true},
             {u"status"_s, u"active"_s},
             {u"tags"_s, QJsonArray{u"a"_s, u"b"_s}},
             {u"customFields"_s, QJsonObject{{u"City"_s, u"Shelbyville"_s}, {u"Since"_s, 2020}}}});
        QCOMPARE(changes.size(), 4);
        QCOMPARE(fieldText(changes.at(0).path), u"Custom fields › City"_s);
        QCOMPARE(changes.at(0).before, u"Springfield"_s);
        QCOMPARE(changes.at(1).path, QStringList{u"name"_s});
        QCOMPARE(changes.at(1).kind, Kind::Removed);
        QCOMPARE(changes.at(1).after, QString());
        QCOMPARE(changes.at(2).kind, Kind::Added);
        QCOMPARE(changes.at(2).after, u"a, b"_s);
        QCOMPARE(changes.at(3).kind, Kind::Changed);
        QCOMPARE(changes.at(3).before, u"no"_s);
        QCOMPARE(changes.at(3).after, u"yes"_s);
        QCOMPARE(changesBetween({{u"a"_s, 1}}, {{u"a"_s, 1}}).size(), 0);
        QCOMPARE(valueText(QJsonObject{{u"b"_s, true}, {u"a"_s, QJsonArray{1, 2}}}),
                 u"a: 1, 2, b: yes"_s);
        QCOMPARE(actionText(u"some.new_action"_s), u"Some new action"_s);
        QCOMPARE(actionText(u"tls.certificate.created"_s), u"TLS certificate created"_s);
        QCOMPARE(actionText(u"sms.report_received"_s), u"SMS report received"_s);
        QCOMPARE(memberText(u"userAgent"_s), u"User agent"_s);
        QCOMPARE(memberText(u"sessionId"_s), u"Session ID"_s);
    }

    void everyActionHasATitle()
    {
        QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/audit-actions.json"));
        QVERIFY(file.open(QFile::ReadOnly));
        const QJsonArray actions
            = QJsonDocument::fromJson(file.readAll()).object().value("actions"_L1).toArray();
        QVERIFY(actions.size() > 40);
        QSet<QString> titles;
        for (const QJsonValue &action : actions) {
            const QString code = action["code"_L1].toString();
            QCOMPARE(actionText(code), action["title"_L1].toString());
            QVERIFY2(!titles.contains(actionText(code)), qPrintable(code)); // each says which it is
            titles.insert(actionText(code));
        }
    }

    // What is not in the list stays English in every language.
    void everyErrorHasAWord()
    {
        const QStringList known = knownErrorWords();
        for (int code = 0; code <= static_cast<int>(ErrorCode::VersionNotSupported); ++code) {
            const QString word = errorText(errorCodeName(static_cast<ErrorCode>(code)));
            QVERIFY2(known.contains(word), qPrintable(word));
        }
    }

    void pageFiltersAndRaisesTheAlarm()
    {
        QWidget window;
        window.resize(1100, 740);
        widgets::Notifier notifier(&window);
        AuditPage page({m_console->client, m_console->settings, notifier, {}}, &window);
        page.resize(1100, 740);
        window.show();
        page.activate();
        QTRY_VERIFY(page.isSettled());
        auto *table = page.findChild<QTableView *>();
        auto *badge = page.findChild<IntegrityBadge *>();
        QTRY_COMPARE(badge->text(), u"Verified up to event 69"_s);
        QCOMPARE(table->model()->rowCount(), 50);

        for (QComboBox *box : page.findChildren<QComboBox *>()) {
            if (box->accessibleName() == "Action"_L1)
                box->setCurrentIndex(box->findData(u"otp"_s));
            if (box->accessibleName() == "Result"_L1)
                box->setCurrentIndex(2);
        }
        QTRY_VERIFY(page.isSettled());
        QVERIFY(table->model()->rowCount() > 0);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QCOMPARE(table->model()->index(row, 2).data().toString(), u"One-time code asked for"_s);
            QCOMPARE(table->model()->index(row, 3).data().toString(), u"Refused"_s);
        }
        page.findChild<widgets::PagedTable *>()->selectRow(0);
        QPushButton *verify = nullptr;
        QTRY_VERIFY([&] {
            for (QPushButton *button : page.findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == "Ver&ify this event"_L1)
                    verify = button;
            }
            return verify != nullptr;
        }());
        QTest::mouseClick(verify, Qt::LeftButton);
        const auto says = [&page](const QString &text) {
            for (const auto *box : page.findChildren<widgets::InlineMessage *>()) {
                if (box->text().contains(text))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(u"This event is in the signed trail of 70 events"_s));

        m_console->api.trail.forge(3);
        m_console->api.trail.append(u"customer.read"_s, u"customer"_s);
        page.refresh();
        QTRY_COMPARE(badge->text(), u"FAILED: do not trust"_s);
        QVERIFY(says(u"The audit trail does not hold."_s));
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
        if (!folder.isEmpty()) {
            QTest::qWait(200);
            window.grab().save(folder + u"/audit-failed.png"_s);
        }
    }
};

QTEST_MAIN(TestAudit)
#include "tst_ui_audit.moc"
