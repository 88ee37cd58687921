// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/tlogproof.h"

#include "crypto/merkle.h"

namespace countersign::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView FirstLine = "c2sp.org/tlog-proof@v1";
constexpr qsizetype LongestProof
    = 16 * 1024 * 1024; // a leaf may hold much, a path has at most 64 lines
constexpr qsizetype LongestPath = 64;
constexpr qsizetype HashSize = 32;

std::unexpected<Error> notAProof(const QString &what)
{
    return failure(ErrorCode::InvalidRequest, u"This is not a tlog-proof file: %1."_s.arg(what));
}

// Only the one way to write it, so that no byte of a file can change unseen.
std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text)
        return {};
    return decoded.decoded;
}

std::optional<quint64> toIndex(QByteArrayView text)
{
    bool isNumber = false;
    const quint64 index = text.toULongLong(&isNumber);
    if (!isNumber || QByteArray::number(index) != text)
        return {};
    return index;
}

// The next line without its end; nothing where there is no whole line.
std::optional<QByteArrayView> takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    if (end < 0)
        return {};
    const QByteArrayView line = rest.first(end);
    rest = rest.sliced(end + 1);
    return line;
}

} // namespace

QByteArray formatTlogProof(const TlogProof &proof)
{
    QByteArray text = FirstLine.toByteArray() + "\nextra " + proof.leaf.toBase64() + "\nindex "
                      + QByteArray::number(proof.index) + '\n';
    for (const QByteArray &hash : proof.path)
        text += hash.toBase64() + '\n';
    return text + '\n' + proof.checkpoint;
}

Result<TlogProof> parseTlogProof(QByteArrayView text)
{
    if (text.size() > LongestProof)
        return notAProof(u"it is too long"_s);
    TlogProof proof;
    if (takeLine(text) != FirstLine)
        return notAProof(u"its first line is another"_s);
    const auto extra = takeLine(text);
    const auto leaf
        = extra && extra->startsWith("extra ") ? fromBase64(extra->sliced(6)) : std::nullopt;
    if (!leaf || leaf->isEmpty())
        return notAProof(u"the event itself is missing in it"_s);
    proof.leaf = *leaf;
    const auto place = takeLine(text);
    const auto index
        = place && place->startsWith("index ") ? toIndex(place->sliced(6)) : std::nullopt;
    if (!index)
        return notAProof(u"the event's number is missing"_s);
    proof.index = *index;
    while (true) {
        const auto line = takeLine(text);
        if (!line || proof.path.size() > LongestPath)
            return notAProof(u"it breaks off"_s);
        if (line->isEmpty())
            break;
        const auto hash = fromBase64(*line);
        if (!hash || hash->size() != HashSize)
            return notAProof(u"one of its hashes is none"_s);
        proof.path.append(*hash);
    }
    if (text.isEmpty())
        return notAProof(u"the checkpoint is missing"_s);
    proof.checkpoint = text.toByteArray();
    return proof;
}

std::expected<Checkpoint, TlogProofFault> verifyTlogProof(const TlogProof &proof,
                                                          QByteArrayView publicKey)
{
    // The origin, the first line, is also the name of the key.
    const QByteArray name
        = proof.checkpoint.first(std::max<qsizetype>(0, proof.checkpoint.indexOf('\n')));
    const auto checkpoint = parseSigned(proof.checkpoint, QString::fromUtf8(name), publicKey);
    if (!checkpoint)
        return std::unexpected(TlogProofFault::Signature);
    if (proof.index >= checkpoint->size)
        return std::unexpected(TlogProofFault::Place);
    if (!verifyInclusion(proof.index, checkpoint->size, leafHash(proof.leaf), proof.path,
                         checkpoint->root))
        return std::unexpected(TlogProofFault::Inclusion);
    return *checkpoint;
}

} // namespace countersign::crypto
