// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readvcard.h"

#include <cstdlib>

/// Reads random bytes as an import reads vCards: run it with
/// `build/fuzz/tests/fuzz/fuzz_vcard FOUND tests/fuzz/seeds/vcard`.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const auto *text = reinterpret_cast<const char *>(bytes);
    if (!leadbook::test::readsVCards(QByteArray::fromRawData(text, static_cast<qsizetype>(size))))
        std::abort();
    return 0;
}
