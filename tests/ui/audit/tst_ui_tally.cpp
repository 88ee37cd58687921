// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/tallydialog.h"
#include "client/authclient.h"
#include "crypto/startup.h"
#include "ui/fakeapi/signedinconsole.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::audit;
using namespace Qt::StringLiterals;

// Who did how much of what a filter shows.
class TestTally : public QObject
{
    Q_OBJECT

private:
    crypto::Startup m_startup;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<client::ApiClient> m_client;
    QPointer<TallyDialog> m_dialog;

    void open(const client::AuditFilter &filter)
    {
        m_dialog = new TallyDialog(*m_client, filter, {});
        m_dialog->show();
    }
    QString cell(int row, int column) const
    {
        return m_dialog->findChild<QTableWidget *>()->item(row, column)->text();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *found : m_dialog->findChildren<QPushButton *>()) {
            if (found->text().remove(u'&') == text)
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { (new widgets::Theme(*qApp))->setAppearance(widgets::Appearance::Light); }

    void init()
    {
        m_api = std::make_unique<tests::FakeApi>();
        QVERIFY(m_api->listen());
        m_client = std::make_unique<client::ApiClient>(m_api->transport());
        QVERIFY(tests::signIn(*m_client));
    }

    void cleanup()
    {
        if (m_dialog)
            m_dialog->close();
        QTRY_VERIFY(!m_dialog);
        m_client.reset();
        m_api.reset();
    }

    void personsAreCountedByRole()
    {
        contract::AuditEvent manager = m_api->trail.event(1);
        contract::AuditEvent admin = manager; // the same person in another role
        admin.actor.role = u"admin"_s;
        admin.success = false;
        contract::AuditEvent nobody = manager;
        nobody.actor = {u"anonymous"_s, {}, {}};
        nobody.at = u"2026-11-22T00:00:00.000Z"_s;
        PersonTally tally;
        tally.add({nobody, admin, manager});
        nobody.at = u"2026-11-21T00:00:00.000Z"_s;
        tally.add({nobody, manager, manager});
        QCOMPARE(tally.events(), 6);
        QCOMPARE(tally.persons(), 3);
        const auto rows = tally.rows(2);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).actor.role, u"manager"_s);
        QCOMPARE(rows.at(0).events, 3);
        QCOMPARE(rows.at(0).refused, 0);
        QCOMPARE(rows.at(1).actor.kind, u"anonymous"_s);
        QCOMPARE(rows.at(1).last, u"2026-11-22T00:00:00.000Z"_s);
        QCOMPARE(tally.rows(9).at(2).refused, 1);
        QCOMPARE(PersonTally().rows(9).size(), 0);
    }

    void everyPageIsCounted()
    {
        open({});
        QTRY_VERIFY(!button(u"Stop"_s)->isVisible());
        QCOMPARE(m_api->count(u"GET /v1/audit/events"_s), 2);
        QCOMPARE(cell(0, 0), u"Manager"_s);
        QCOMPARE(cell(0, 2), u"70"_s);
        QCOMPARE(cell(0, 3), u"7"_s);
        QVERIFY(!button(u"Only events of this person"_s)->isEnabled());
        const QSignalSpy wanted(m_dialog, &TallyDialog::actorWanted);
        auto *table = m_dialog->findChild<QTableWidget *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        table->selectRow(0);
        QTest::keyClick(button(u"Only events of this person"_s), Qt::Key_Space);
        QCOMPARE(wanted.value(0).value(0).toString(), m_api->trail.event(0).actor.id);
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
        if (!folder.isEmpty())
            m_dialog->grab().save(folder + u"/tally.png"_s);
    }

    void stoppedKeepsWhatIsCounted()
    {
        int asked = 0;
        m_api->answering = [this, &asked](const QString &call, const QUrlQuery &) {
            if (call == "GET /v1/audit/events"_L1 && ++asked == 2)
                m_api->hold(call);
            return std::optional<tests::FakeApi::Answer>();
        };
        open({});
        QTRY_COMPARE(asked, 2);
        QTest::keyClick(button(u"Stop"_s), Qt::Key_Space);
        m_api->release();
        QTest::qWait(50);
        QVERIFY(m_dialog->findChild<widgets::InlineMessage *>()->text().contains(u"not counted"_s));
        QCOMPARE(cell(0, 2), u"50"_s);
    }

    void refusalIsTold()
    {
        m_api->answers.insert(u"GET /v1/audit/events"_s, {403, {{u"code"_s, u"forbidden"_s}}});
        open({});
        QTRY_VERIFY(m_dialog->findChild<widgets::InlineMessage *>()->isVisible());
        QCOMPARE(m_dialog->findChild<QTableWidget *>()->rowCount(), 0);
    }
};

QTEST_MAIN(TestTally)
#include "tst_ui_tally.moc"
