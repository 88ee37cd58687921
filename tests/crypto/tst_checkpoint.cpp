// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/checkpoint.h"
#include "crypto/signingkey.h"
#include "crypto/startup.h"
#include "crypto/systemrandom.h"

#include <QTest>

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

class TestCheckpoint : public QObject
{
    Q_OBJECT

    Startup m_startup;
    SystemRandom m_random;
    SigningKey m_key = SigningKey::generate(m_random);
    QString m_name = u"countersign.example/trail"_s;
    Checkpoint m_checkpoint{u"countersign.example/trail"_s, 1234567, QByteArray(32, 'r')};

    Result<Checkpoint> parse(const QByteArray &note) const
    {
        return parseSigned(note, m_name, m_key.publicKey());
    }

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const QByteArray note = formatSigned(m_checkpoint, m_key, m_name);
        QVERIFY(note.startsWith("countersign.example/trail\n1234567\n"
                                + QByteArray(32, 'r').toBase64()
                                + "\n\n\xE2\x80\x94 countersign.example/trail "));
        QVERIFY(note.endsWith('\n'));
        QCOMPARE(*parse(note), m_checkpoint);
        Checkpoint empty = m_checkpoint;
        empty.size = 0;
        QCOMPARE(*parse(formatSigned(empty, m_key, m_name)), empty);
    }

    void readsNotesOfOtherPrograms()
    {
        // The example of C2SP signed-note's reference implementation (golang.org/x/mod/sumdb/note):
        // its key and signature.
        const QByteArray publicKey
            = QByteArray::fromBase64("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW").sliced(1);
        QCOMPARE(verifierKey(u"PeterNeumann"_s, publicKey),
                 "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"_ba);
        const QByteArray note
            = "If you think cryptography is the answer to your problem,\n"
              "then you don't know what your problem is.\n\n"
              "\xE2\x80\x94 PeterNeumann "
              "x08go/ZJkuBS9UG/"
              "SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        // Its signature is good, its text is no checkpoint: refused for the text, not for the
        // signature.
        const auto parsed = parseSigned(note, u"PeterNeumann"_s, publicKey);
        QVERIFY(!parsed);
        QVERIFY(parsed.error().detail.contains(u"origin"_s)
                || parsed.error().detail.contains(u"size"_s));
        QByteArray altered = note;
        altered.replace("answer", "cause!");
        QVERIFY(parseSigned(altered, u"PeterNeumann"_s, publicKey)
                    .error()
                    .detail.contains(u"signature is false"_s));
    }

    void ignoresOtherSignatures()
    {
        const SigningKey witness = SigningKey::generate(m_random);
        const QByteArray ours = formatSigned(m_checkpoint, m_key, m_name);
        const QByteArray theirs = formatSigned(m_checkpoint, witness, u"witness.example"_s);
        const QByteArray line = theirs.sliced(theirs.indexOf("\n\n") + 2);
        QCOMPARE(*parse(ours + line), m_checkpoint);
        const qsizetype gap = ours.indexOf("\n\n") + 2;
        QCOMPARE(*parse(ours.first(gap) + line + ours.sliced(gap)), m_checkpoint);
        QVERIFY(!parse(theirs));
        // a key of the same name that is not ours
        QVERIFY(!parse(formatSigned(m_checkpoint, witness, m_name)));
    }

    void ignoresExtensionLines()
    {
        Checkpoint read = m_checkpoint;
        const QByteArray body
            = "countersign.example/trail\n7\n" + m_checkpoint.root.toBase64() + "\nextension 1\n";
        // formatSigned() cannot write extensions, so the signature is taken from the key itself.
        const QByteArray plain = formatSigned(m_checkpoint, m_key, m_name);
        const qsizetype start = plain.lastIndexOf(' ') + 1;
        const QByteArray id = QByteArray::fromBase64(plain.sliced(start).chopped(1)).first(4);
        const QByteArray note = body + "\n\xE2\x80\x94 " + m_name.toUtf8() + ' '
                                + (id + m_key.sign(body)).toBase64() + '\n';
        read.size = 7;
        QCOMPARE(*parse(note), read);
    }

    void refusesEveryAlteredByte()
    {
        const QByteArray note = formatSigned(m_checkpoint, m_key, m_name);
        for (qsizetype i = 0; i < note.size(); ++i) {
            QByteArray altered = note;
            altered[i] = static_cast<char>(altered[i] ^ 1);
            QVERIFY2(!parse(altered), QByteArray::number(i).constData());
            QVERIFY2(!parse(note.first(i)), QByteArray::number(i).constData());
        }
        QVERIFY(!parse(note + '\n'));
        QVERIFY(!parse(note + "rubbish\n"));
        QVERIFY(!parse('\n' + note));
    }

    void refusesSignedNonsense_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray root = m_checkpoint.root.toBase64();
        QTest::newRow("no origin") << "\n7\n" + root + '\n';
        QTest::newRow("byte order mark") << "\xEF\xBB\xBFo\n7\n" + root + '\n';
        QTest::newRow("leading zero") << "o\n07\n" + root + '\n';
        QTest::newRow("sign") << "o\n+7\n" + root + '\n';
        QTest::newRow("space") << "o\n 7\n" + root + '\n';
        QTest::newRow("negative") << "o\n-7\n" + root + '\n';
        QTest::newRow("too large") << "o\n18446744073709551616\n" + root + '\n';
        QTest::newRow("short root") << "o\n7\n" + QByteArray(31, 'r').toBase64() + '\n';
        QTest::newRow("no root") << QByteArray("o\n7\n");
        QTest::newRow("base64url")
            << "o\n7\n" + QByteArray(32, '\xff').toBase64(QByteArray::Base64UrlEncoding) + '\n';
    }

    void refusesSignedNonsense()
    {
        QFETCH(QByteArray, body);
        const QByteArray plain = formatSigned(m_checkpoint, m_key, m_name);
        const QByteArray id
            = QByteArray::fromBase64(plain.sliced(plain.lastIndexOf(' ') + 1).chopped(1)).first(4);
        QVERIFY(!parse(body + "\n\xE2\x80\x94 " + m_name.toUtf8() + ' '
                       + (id + m_key.sign(body)).toBase64() + '\n'));
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
