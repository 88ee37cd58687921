// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file that proves one event. A fuzzer cannot sign, so the first line of an input says what is done with the rest:
//   raw    the rest is the file
//   edit   a good file with changes: the rest holds pairs of position and byte
//   splice a good file whose bytes between index line and checkpoint are the rest
#include "crypto/merkle.h"
#include "crypto/signingkey.h"
#include "crypto/startup.h"
#include "crypto/tlogproof.h"
#include "fuzzing.h"

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

namespace {

// A trail of three events and the proof of the second.
struct Trail
{
    Startup startup;
    SigningKey key = SigningKey::fromSeed(SecretBytes(QByteArrayView(QByteArray(32, 'a')))).value();
    QString name = u"countersign.example/trail"_s;
    TlogProof proof = make();
    QByteArray file = formatTlogProof(proof);

    TlogProof make() const
    {
        const QByteArray first = leafHash("first");
        const QByteArray third = leafHash("third");
        const QByteArray root = nodeHash(nodeHash(first, leafHash("second")), third);
        return {"second", 1, {first, third}, formatSigned({name, 3, root}, key, name)};
    }
};

const Trail &trail()
{
    static const Trail trail;
    return trail;
}

// What is read is what was written, in the one form that there is, and proves nothing but what was signed.
bool proves(QByteArrayView file)
{
    const auto proof = parseTlogProof(file);
    if (!proof) {
        FUZZ_REQUIRE(proof.error().code == ErrorCode::InvalidRequest);
        return false;
    }
    FUZZ_REQUIRE(formatTlogProof(*proof) == file);
    FUZZ_REQUIRE(!verifyTlogProof(*proof, QByteArray(32, 'k')));
    const auto checkpoint = verifyTlogProof(*proof, trail().key.publicKey());
    if (!checkpoint)
        return false;
    FUZZ_REQUIRE(checkpoint->size == 3 && checkpoint->origin == trail().name);
    FUZZ_REQUIRE(proof->leaf == trail().proof.leaf && proof->index == trail().proof.index
                 && proof->path == trail().proof.path);
    return true;
}

QByteArray edited(QByteArrayView changes)
{
    QByteArray file = trail().file;
    for (qsizetype i = 0; i + 1 < changes.size(); i += 2) {
        const auto at = static_cast<unsigned char>(changes[i]) * file.size() / 256;
        file[at] = changes[i + 1];
    }
    return file;
}

QByteArray spliced(QByteArrayView path)
{
    const QByteArray &file = trail().file;
    const qsizetype start = file.indexOf('\n', file.indexOf("\nindex ") + 1) + 1;
    return file.first(start) + path.toByteArray() + file.sliced(file.indexOf("\n\n", start) + 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto [kind, rest] = fuzz::splitLine(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (kind == "edit") {
        const QByteArray file = edited(rest);
        FUZZ_REQUIRE(proves(file) == (file == trail().file));
    } else if (kind == "splice") {
        const QByteArray file = spliced(rest);
        FUZZ_REQUIRE(proves(file) == (file == trail().file));
    } else {
        proves(kind == "raw" ? rest : QByteArrayView(data, qsizetype(size)));
    }
    return 0;
}
