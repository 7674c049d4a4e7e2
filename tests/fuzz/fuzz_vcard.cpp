// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/encodings.h"
#include "fuzz/readvcard.h"
#include "fuzz/writevcard.h"

#include <cstdlib>

/// Reads random bytes as an import reads vCards, and writes texts made of them to cards;
/// tests/fuzz/README.md says how it is run.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const auto *text = reinterpret_cast<const char *>(bytes);
    const QByteArray input = QByteArray::fromRawData(text, static_cast<qsizetype>(size));
    if (!leadbook::test::readsVCards(input, leadbook::test::fuzzedEncoding(size)))
        std::abort();
    if (!leadbook::test::writesVCards(input))
        std::abort();
    return 0;
}
