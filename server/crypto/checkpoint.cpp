// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/checkpoint.h"

#include "crypto/digest.h"
#include "crypto/signingkey.h"

#include <optional>

namespace countersign::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView SignatureMark = "\xE2\x80\x94 "; // em dash and space, C2SP signed-note
constexpr char Ed25519Type = '\x01';
constexpr qsizetype LongestNote = 64 * 1024;

std::unexpected<Error> badNote(const QString &why)
{
    return failure(ErrorCode::InvalidRequest, u"This is not a valid checkpoint: "_s + why);
}

// Key id: the first four bytes of SHA-256(name | newline | type | key)
QByteArray keyId(const QByteArray &name, QByteArrayView publicKey)
{
    return sha256(name + '\n' + Ed25519Type + publicKey.toByteArray()).first(4);
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).toBase64() != text)
        return std::nullopt;
    return *decoded;
}

std::optional<quint64> readSize(const QByteArray &line)
{
    bool isNumber = false;
    const quint64 size = line.toULongLong(&isNumber);
    // Only ASCII decimal without sign or leading zeros
    return isNumber && QByteArray::number(size) == line ? std::optional(size) : std::nullopt;
}

// "— name base64(id | signature)"; nothing if the line has another form, an empty signature if it
// is another key's.
std::optional<QByteArray> readSignature(const QByteArray &line, const QByteArray &name,
                                        const QByteArray &id)
{
    if (!line.startsWith(SignatureMark))
        return std::nullopt;
    const QList<QByteArray> parts = line.sliced(SignatureMark.size()).split(' ');
    if (parts.size() != 2 || parts.first().isEmpty())
        return std::nullopt;
    const auto bytes = fromBase64(parts.last());
    if (!bytes || bytes->size() < 5)
        return std::nullopt;
    const bool ours = parts.first() == name && bytes->first(4) == id;
    return ours ? bytes->sliced(4) : QByteArray();
}

Result<Checkpoint> readBody(const QByteArray &body)
{
    const QList<QByteArray> lines = body.split('\n');
    // Lines after the root are extensions, which readers ignore. The last piece, after the last
    // newline, is empty.
    if (lines.size() < 4 || lines.first().isEmpty())
        return badNote(u"it does not have an origin, a size and a root."_s);
    const QString origin = QString::fromUtf8(lines.first());
    if (origin.toUtf8() != lines.first()) // a byte order mark would be dropped
        return badNote(u"its origin cannot be read."_s);
    const auto size = readSize(lines.at(1));
    const auto root = fromBase64(lines.at(2));
    if (!size || !root || root->size() != 32)
        return badNote(u"its size or root cannot be read."_s);
    return Checkpoint{origin, *size, *root};
}

} // namespace

QByteArray formatSigned(const Checkpoint &checkpoint, const SigningKey &key, const QString &keyName)
{
    const QByteArray name = keyName.toUtf8();
    const QByteArray body = checkpoint.origin.toUtf8() + '\n' + QByteArray::number(checkpoint.size)
                            + '\n' + checkpoint.root.toBase64() + '\n';
    const QByteArray signature = keyId(name, key.publicKey()) + key.sign(body);
    return body + '\n' + SignatureMark.toByteArray() + name + ' ' + signature.toBase64() + '\n';
}

Result<Checkpoint> parseSigned(QByteArrayView note, const QString &keyName,
                               QByteArrayView publicKey)
{
    const QByteArray text = note.toByteArray();
    if (text.size() > LongestNote || !text.endsWith('\n') || !note.isValidUtf8())
        return badNote(u"it is too long, cut off or not text."_s);
    const qsizetype gap = text.lastIndexOf("\n\n");
    if (gap < 0 || gap + 2 == text.size())
        return badNote(u"it carries no signature."_s);
    const QByteArray body = text.first(gap + 1);
    const QByteArray name = keyName.toUtf8();
    const QByteArray id = keyId(name, publicKey);

    int good = 0;
    const QList<QByteArray> lines = text.sliced(gap + 2).chopped(1).split('\n');
    for (const QByteArray &line : lines) {
        const auto signature = readSignature(line, name, id);
        if (!signature)
            return badNote(u"a signature line has the wrong form."_s);
        if (signature->isEmpty())
            continue;
        if (!verifyEd25519(publicKey, body, *signature))
            return badNote(u"its signature is false. The trail or the note was altered."_s);
        ++good;
    }
    if (good == 0)
        return badNote(u"it is not signed by this trail's key."_s);
    return readBody(body);
}

QByteArray verifierKey(const QString &keyName, QByteArrayView publicKey)
{
    const QByteArray name = keyName.toUtf8();
    return name + '+' + keyId(name, publicKey).toHex() + '+'
           + (Ed25519Type + publicKey.toByteArray()).toBase64();
}

} // namespace countersign::crypto
