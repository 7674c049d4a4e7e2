// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readcsv.h"

#include <cstdlib>

/// Reads random bytes as an import reads a file of separated text: run it with
/// `build/fuzz/tests/fuzz/fuzz_csv FOUND tests/fuzz/seeds/csv`.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const auto *text = reinterpret_cast<const char *>(bytes);
    if (!leadbook::test::readsCsv(QByteArray::fromRawData(text, static_cast<qsizetype>(size))))
        std::abort();
    return 0;
}
