// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/authclient.h"
#include "crypto/startup.h"
#include "customers/revealbox.h"
#include "ui/fakeapi/signedinconsole.h"
#include "widgets/inlinemessage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using customers::RevealBox;

namespace {

const QString Phone = u"+12025550123"_s;
const QString Reveal = u"POST /v1/customers/01938a00-1111-7222-8333-444455556666/reveal"_s;

contract::CustomerView jane()
{
    contract::CustomerView customer;
    customer.id = u"01938a00-1111-7222-8333-444455556666"_s;
    customer.name = u"Jane Roe"_s;
    customer.phone = u"***-***-0123"_s;
    customer.email = u"j***@example.com"_s;
    return customer;
}

QPushButton *named(const QWidget &in, const QString &name)
{
    for (auto *button : in.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == name || button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

} // namespace

// What is masked is shown for a reason and for a minute (here: two seconds), and leaves nothing behind.
class TestReveal : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<client::ApiClient> m_client;
    std::unique_ptr<RevealBox> m_box;

    QClipboard &clipboard() { return *QGuiApplication::clipboard(); }
    QString shown(const QString &name)
    {
        for (auto *label : m_box->findChildren<QLabel *>()) {
            if (label->accessibleName() == name)
                return label->text();
        }
        return {};
    }
    void open(bool mayReveal = true)
    {
        m_box = std::make_unique<RevealBox>(*m_client, jane(), mayReveal);
        m_box->show();
    }
    void reveal()
    {
        named(*m_box, u"Reveal …"_s)->click();
        auto *reason = m_box->findChild<QLineEdit *>();
        QTest::keyClicks(reason, u"Call back about order 1042."_s);
        QTest::keyClick(reason, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { m_startup = std::make_unique<crypto::Startup>(); }
    void init()
    {
        m_api = std::make_unique<tests::FakeApi>();
        QVERIFY(m_api->listen());
        m_api->answers.insert(
            Reveal,
            {200,
             {{u"phone"_s, Phone}, {u"email"_s, u"jane.roe@example.com"_s}, {u"hideAfter"_s, 2}}});
        m_client = std::make_unique<client::ApiClient>(m_api->transport());
        QVERIFY(tests::signIn(*m_client));
        clipboard().clear();
    }
    void cleanup()
    {
        m_box.reset();
        m_client.reset();
        m_api.reset();
    }

    void shownForAReasonAndMaskedAgain()
    {
        open();
        QCOMPARE(shown(u"Phone"_s), u"***-***-0123"_s);
        named(*m_box, u"Reveal …"_s)->click();
        auto *reason = m_box->findChild<QLineEdit *>();
        QVERIFY(!named(*m_box, u"Show"_s)->isEnabled());
        QTest::keyClicks(reason, u"  a"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(!named(*m_box, u"Show"_s)->isEnabled());
        QCOMPARE(m_api->count(Reveal), 0);
        QTest::keyClicks(reason, u" callback"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(shown(u"Phone"_s), Phone);
        QCOMPARE(shown(u"E-mail"_s), u"jane.roe@example.com"_s);
        QVERIFY(m_box->isRevealed());
        named(*m_box, u"Copy the phone number"_s)->click();
        QCOMPARE(clipboard().text(), Phone);
        QTRY_VERIFY_WITH_TIMEOUT(!m_box->isRevealed(), 20'000);
        QCOMPARE(shown(u"Phone"_s), u"***-***-0123"_s);
        QCOMPARE(shown(u"E-mail"_s), u"j***@example.com"_s);
        QCOMPARE(clipboard().text(), QString());
        QVERIFY(named(*m_box, u"Reveal …"_s)->isVisible());
        QVERIFY(reason->text().isEmpty());
    }

    void whatElseWasCopiedStays()
    {
        open();
        reveal();
        QTRY_VERIFY(m_box->isRevealed());
        clipboard().setText(u"a note"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_box->isRevealed(), 20'000);
        QCOMPARE(clipboard().text(), u"a note"_s);
    }

    void whoGoesAwayLeavesNothing()
    {
        open();
        reveal();
        QTRY_VERIFY(m_box->isRevealed());
        named(*m_box, u"Copy the e-mail address"_s)->click();
        m_box.reset();
        QCOMPARE(clipboard().text(), QString());
    }

    void aRefusalIsTold()
    {
        m_api->answers.insert(Reveal,
                              {429, {{u"code"_s, u"rate_limited"_s}, {u"retryAfter"_s, 60}}});
        open();
        reveal();
        auto *message = m_box->findChild<widgets::InlineMessage *>();
        QTRY_VERIFY(!message->text().isEmpty());
        QVERIFY(!m_box->isRevealed());
        QCOMPARE(shown(u"Phone"_s), u"***-***-0123"_s);
    }

    void whoMayNotIsNotOffered()
    {
        open(false);
        QVERIFY(!named(*m_box, u"Reveal …"_s)->isVisible());
    }
};

QTEST_MAIN(TestReveal)
#include "tst_ui_reveal.moc"
