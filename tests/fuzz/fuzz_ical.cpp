// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readical.h"

#include "domain/recurrence.h"

#include <cstdint>
#include <cstdlib>

/// Reads random bytes as an import reads calendars, and as a recurrence rule; tests/fuzz/README.md says how
/// it is run.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const auto *text = reinterpret_cast<const char *>(bytes);
    const QByteArray input = QByteArray::fromRawData(text, static_cast<qsizetype>(size));
    if (!leadbook::test::readsCalendar(input))
        std::abort();
    const auto rule = leadbook::parseRecurrence(QString::fromUtf8(input));
    if (rule ? leadbook::parseRecurrence(leadbook::toRule(*rule)).value() != *rule
             : rule.error().message.isEmpty())
        std::abort();
    return 0;
}
