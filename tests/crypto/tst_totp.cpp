// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/startup.h"
#include "crypto/totp.h"

#include <QTest>

using namespace countersign;
using namespace countersign::crypto;
using namespace std::chrono_literals;

class TestTotp : public QObject
{
    Q_OBJECT

    Startup m_startup;
    Totp m_totp{SecretBytes(QByteArrayView("12345678901234567890"))};
    Instant m_now = fromMilliseconds(1'800'000'000'000);

private Q_SLOTS:
    void acceptsOneStepAround()
    {
        const qint64 step = Totp::stepOf(m_now);
        QCOMPARE(m_totp.verify(m_totp.code(m_now), m_now, {}), step);
        QCOMPARE(m_totp.verify(m_totp.code(m_now - 30s), m_now, {}), step - 1);
        QCOMPARE(m_totp.verify(m_totp.code(m_now + 30s), m_now, {}), step + 1);
        QVERIFY(!m_totp.verify(m_totp.code(m_now - 60s), m_now, {}));
        QVERIFY(!m_totp.verify(m_totp.code(m_now + 60s), m_now, {}));
    }

    void acceptsNothingTwice()
    {
        const auto step = m_totp.verify(m_totp.code(m_now), m_now, {});
        QVERIFY(step);
        QVERIFY(!m_totp.verify(m_totp.code(m_now), m_now + 1s, step));
        QVERIFY(!m_totp.verify(m_totp.code(m_now - 30s), m_now, step));
        QCOMPARE(m_totp.verify(m_totp.code(m_now + 30s), m_now + 30s, step), *step + 1);
    }

    void refusesOtherForms()
    {
        const QByteArray code = m_totp.code(m_now);
        QCOMPARE(code.size(), 6);
        for (const QByteArray &wrong :
             {QByteArray(), code.first(5), code + '0', ' ' + code.sliced(1), QByteArray(6, 'x')})
            QVERIFY(!m_totp.verify(wrong, m_now, {}));
    }
};

QTEST_GUILESS_MAIN(TestTotp)
#include "tst_totp.moc"
