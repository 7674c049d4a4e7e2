// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"

#include <cstdint>

namespace leadbook {

class CustomerSource;
class Editor;
class RowCounter;
struct BookReferences;

/// Where the people are: customer i has id firstCustomer + i, its contact firstContact + i.
struct BookPeople
{
    std::int64_t firstCustomer = 0;
    std::int64_t firstContact = 0;
};

/// Writes @p count customers of @p source with their contacts, links and needs, created on @p today.
Result<BookPeople> writePeople(Editor &editor, const CustomerSource &source, const BookReferences &references,
                               std::int64_t count, Day today, RowCounter &counter);

} // namespace leadbook
