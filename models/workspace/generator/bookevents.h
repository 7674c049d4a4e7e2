// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstdint>

namespace leadbook {

class DealSource;
class Editor;
class InteractionSource;
class PurchaseSource;
class RowCounter;
struct BookPeople;
struct BookReferences;

/// Each writes all rows of @p source for people that are in the book already, and returns how many.
Result<std::int64_t> writePurchases(Editor &editor, PurchaseSource &source, const BookReferences &references,
                                    const BookPeople &people, RowCounter &counter);
Result<std::int64_t> writeDeals(Editor &editor, DealSource &source, const BookReferences &references,
                                const BookPeople &people, RowCounter &counter);
Result<std::int64_t> writeInteractions(Editor &editor, InteractionSource &source,
                                       const BookReferences &references, const BookPeople &people,
                                       RowCounter &counter);

} // namespace leadbook
