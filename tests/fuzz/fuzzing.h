// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdio>
#include <cstdlib>

// What the fuzz targets of this folder share. Each defines LLVMFuzzerTestOneInput, which libFuzzer or replay.cpp calls.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

namespace countersign::fuzz {

/// Ends the program, for the fuzzer to keep the input: something that holds for every input does not for this one.
[[noreturn]] inline void broken(const char *what, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
    std::abort();
}

/// Splits an input at its first line feed; without one, all of it is the first line.
struct TwoParts
{
    QByteArrayView line;
    QByteArrayView rest;
};
inline TwoParts splitLine(QByteArrayView input)
{
    const qsizetype end = input.indexOf('\n');
    return end < 0 ? TwoParts{input, {}} : TwoParts{input.first(end), input.sliced(end + 1)};
}

} // namespace countersign::fuzz

/// What has to hold for every input.
#define FUZZ_REQUIRE(condition) \
    do { \
        if (!(condition)) \
            countersign::fuzz::broken(#condition, __FILE__, __LINE__); \
    } while (false)
