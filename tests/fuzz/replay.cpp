// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands in for libFuzzer in the ordinary build: runs a fuzz target over its corpus and over seeded damage to it.
// COUNTERSIGN_FUZZ_MUTATIONS sets how many damaged inputs, COUNTERSIGN_FUZZ_SEED which. Arguments are files to
// run instead. On failure the input lies in the temporary folder.
#include "fuzzing.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <random>

using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        std::exit(2);
    }
    return file.readAll();
}

// The entries of a dictionary of libFuzzer: lines of name="text", with \\, \" and \xAB.
QByteArrayList readDictionary(const QString &path)
{
    QByteArrayList words;
    if (!QFile::exists(path))
        return words;
    for (const QByteArray &line : readAll(path).split('\n')) {
        const qsizetype start = line.indexOf('"');
        if (line.startsWith('#') || start < 0)
            continue;
        QByteArray word;
        for (qsizetype i = start + 1; i < line.size() && line.at(i) != '"'; ++i) {
            if (line.at(i) == '\\' && i + 3 < line.size() && line.at(i + 1) == 'x') {
                word += QByteArray::fromHex(line.sliced(i + 2, 2));
                i += 3;
            } else {
                i += line.at(i) == '\\' ? 1 : 0;
                word += line.at(i);
            }
        }
        words.append(word);
    }
    return words;
}

// Damages inputs in the ways that find most: bytes changed, cut, doubled and moved, words of the dictionary, two
// inputs grown together.
class Mutator
{
public:
    Mutator(const QByteArrayList &inputs, const QByteArrayList &words, quint32 seed)
        : m_inputs(inputs)
        , m_words(words)
        , m_engine(seed)
    {}

    QByteArray next()
    {
        QByteArray bytes = m_inputs.at(below(m_inputs.size()));
        for (qsizetype changes = 1 + below(4); changes > 0; --changes)
            change(bytes);
        return bytes;
    }

private:
    qsizetype below(qsizetype bound)
    {
        return bound <= 0 ? 0 : static_cast<qsizetype>(m_engine() % static_cast<quint64>(bound));
    }

    void change(QByteArray &bytes)
    {
        static constexpr QByteArrayView odd("\0\t\r\n \"%,.:;/{}[]09azAZ\x7f\x80\xc3\xff", 26);
        const qsizetype at = below(bytes.size());
        const qsizetype length = below(std::min<qsizetype>(bytes.size() - at, 32));
        switch (below(7)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = odd[below(odd.size())];
            break;
        case 1:
            if (!bytes.isEmpty())
                bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << below(8)));
            break;
        case 2:
            bytes.remove(at, 1 + length);
            break;
        case 3:
            bytes.insert(at, bytes.sliced(at, length).repeated(1 + below(3)));
            break;
        case 4:
            bytes.insert(at, odd[below(odd.size())]);
            break;
        case 5:
            if (!m_words.isEmpty())
                bytes.insert(at, m_words.at(below(m_words.size())));
            break;
        default: {
            const QByteArray &other = m_inputs.at(below(m_inputs.size()));
            bytes = bytes.first(at) + other.sliced(below(other.size()));
            break;
        }
        }
    }

    const QByteArrayList &m_inputs;
    const QByteArrayList &m_words;
    std::mt19937_64 m_engine;
};

// The input under way, for the signal handler; this program has one thread.
struct Current
{
    QByteArray bytes;
    QByteArray name;
    QByteArray keepAt;
};
Current &current()
{
    static Current input;
    return input;
}

// Not what a signal handler may do in general, but the signal comes from this very thread, which was not allocating.
void onAbort(int)
{
    const Current &input = current();
    std::fprintf(stderr, "failed on %s; the input is in %s\n", input.name.constData(),
                 input.keepAt.constData());
    if (std::FILE *file = std::fopen(input.keepAt.constData(), "wb")) {
        std::fwrite(input.bytes.constData(), 1, static_cast<size_t>(input.bytes.size()), file);
        std::fclose(file);
    }
}

void run(const QByteArray &bytes, const QByteArray &name)
{
    current().bytes = bytes;
    current().name = name;
    // A copy without anything behind it, so that AddressSanitizer sees a byte read too far.
    const std::vector<unsigned char> exact(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

} // namespace

int main(int argc, char **argv)
{
    current().keepAt
        = QFile::encodeName(QDir::temp().filePath(u"fuzz-" COUNTERSIGN_FUZZER "-input"_s));
    std::signal(SIGABRT, onAbort);
    if (argc > 1) {
        for (int i = 1; i < argc; ++i)
            run(readAll(QFile::decodeName(argv[i])), argv[i]);
        return 0;
    }
    const QString folder = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/fuzz/");
    const QDir corpus(folder + u"corpus/" COUNTERSIGN_FUZZER ""_s);
    QByteArrayList inputs;
    for (const QString &name : corpus.entryList(QDir::Files, QDir::Name)) {
        inputs.append(readAll(corpus.filePath(name)));
        run(inputs.last(), name.toUtf8());
    }
    if (inputs.isEmpty()) {
        std::fprintf(stderr, "there is no corpus in %s\n", qPrintable(corpus.path()));
        return 2;
    }

    const QByteArrayList words = readDictionary(folder + u"" COUNTERSIGN_FUZZER ".dict"_s);
    const auto setting = [](const char *name, int otherwise) {
        bool set = false;
        const int value = qEnvironmentVariableIntValue(name, &set);
        return set ? value : otherwise;
    };
    const int mutations = setting("COUNTERSIGN_FUZZ_MUTATIONS", COUNTERSIGN_FUZZ_REPLAYS);
    const int seed = setting("COUNTERSIGN_FUZZ_SEED", 20261122);
    Mutator mutator(inputs, words, static_cast<quint32>(seed));
    for (int i = 0; i < mutations; ++i)
        run(mutator.next(),
            "damage " + QByteArray::number(i) + " of seed " + QByteArray::number(seed));
    std::printf("%lld inputs of the corpus and %d damaged ones\n",
                static_cast<long long>(inputs.size()), mutations);
    return 0;
}
