// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checkpoint as a signed note. A fuzzer cannot sign, so the first line of an input says what is done with the rest:
//   raw      the rest is the note
//   body     the rest is signed with our key
//   witness  the rest stands among the signatures of a good note, where those of witnesses may
//   origin   the rest is the origin of a checkpoint that we write
//   edit     a good note with changes: the rest holds pairs of position and byte
#include "crypto/checkpoint.h"
#include "crypto/signingkey.h"
#include "crypto/startup.h"
#include "fuzzing.h"

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    Startup startup;
    SigningKey key = SigningKey::fromSeed(SecretBytes(QByteArrayView(QByteArray(32, 'a')))).value();
    QString name = u"countersign.example/trail"_s;
    Checkpoint checkpoint{u"countersign.example/trail"_s, 1234567, QByteArray(32, 'r')};
    QByteArray good = formatSigned(checkpoint, key, name);
    // The four bytes that name our key in a signature line.
    QByteArray id
        = QByteArray::fromBase64(good.sliced(good.lastIndexOf(' ') + 1).chopped(1)).first(4);
};

const Desk &desk()
{
    static const Desk desk;
    return desk;
}

QByteArray noteOf(QByteArrayView body)
{
    const QByteArray signature = (desk().id + desk().key.sign(body)).toBase64();
    return body.toByteArray() + "\n\xE2\x80\x94 " + desk().name.toUtf8() + ' ' + signature + '\n';
}

void checkAccepted(const Checkpoint &checkpoint, QByteArrayView note)
{
    FUZZ_REQUIRE(checkpoint.root.size() == 32);
    FUZZ_REQUIRE(!checkpoint.origin.isEmpty() && !checkpoint.origin.contains(u'\n'));
    // It says what was signed, in the one form that there is.
    FUZZ_REQUIRE(note.startsWith(checkpoint.origin.toUtf8() + '\n'
                                 + QByteArray::number(checkpoint.size) + '\n'
                                 + checkpoint.root.toBase64() + '\n'));
    const QByteArray printed = formatSigned(checkpoint, desk().key, desk().name);
    const auto again = parseSigned(printed, desk().name, desk().key.publicKey());
    FUZZ_REQUIRE(again && *again == checkpoint);
    // Nobody else's name or key will do.
    FUZZ_REQUIRE(!parseSigned(note, desk().name, QByteArray(32, 'k')));
    FUZZ_REQUIRE(!parseSigned(note, desk().name + u'x', desk().key.publicKey()));
}

std::optional<Checkpoint> parse(QByteArrayView note)
{
    const auto parsed = parseSigned(note, desk().name, desk().key.publicKey());
    if (!parsed) {
        FUZZ_REQUIRE(parsed.error().code == ErrorCode::InvalidRequest);
        return std::nullopt;
    }
    checkAccepted(*parsed, note);
    return *parsed;
}

QByteArray edited(QByteArrayView changes)
{
    QByteArray note = desk().good;
    for (qsizetype i = 0; i + 1 < changes.size(); i += 2) {
        const auto at = static_cast<unsigned char>(changes[i]) * note.size() / 256;
        note[at] = changes[i + 1];
    }
    return note;
}

// Whatever stands between our signature and the end, the checkpoint is ours or the note is refused.
void checkWitnesses(QByteArrayView lines)
{
    const qsizetype gap = desk().good.indexOf("\n\n") + 2;
    const QByteArray before
        = desk().good.first(gap) + lines.toByteArray() + desk().good.sliced(gap);
    for (const QByteArray &note : {desk().good + lines.toByteArray(), before}) {
        const auto checkpoint = parse(note);
        FUZZ_REQUIRE(!checkpoint || *checkpoint == desk().checkpoint);
    }
}

// What we print is read as what it was, if its origin is one that a note can have.
void checkOrigin(QByteArrayView bytes)
{
    const QString origin = QString::fromUtf8(bytes);
    if (origin.isEmpty() || origin.contains(u'\n') || origin.toUtf8() != bytes
        || bytes.size() > 1000)
        return;
    const Checkpoint checkpoint{origin, quint64(bytes.size()), QByteArray(32, bytes.front())};
    const auto parsed = parse(formatSigned(checkpoint, desk().key, desk().name));
    FUZZ_REQUIRE(parsed && *parsed == checkpoint);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto [kind, rest] = fuzz::splitLine(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (kind == "body") {
        parse(noteOf(rest));
    } else if (kind == "witness") {
        checkWitnesses(rest);
    } else if (kind == "origin") {
        checkOrigin(rest);
    } else if (kind == "edit") {
        const QByteArray note = edited(rest);
        const auto checkpoint = parse(note);
        FUZZ_REQUIRE(checkpoint.has_value() == (note == desk().good));
    } else {
        const QByteArrayView note = kind == "raw" ? rest : QByteArrayView(data, qsizetype(size));
        // Nobody but us can sign.
        const auto checkpoint = parse(note);
        FUZZ_REQUIRE(!checkpoint || *checkpoint == desk().checkpoint);
    }
    return 0;
}
