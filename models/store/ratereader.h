// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/currencyrates.h"

struct sqlite3;

namespace leadbook {

/// The currency of the book and the rates into it. What cannot be read, or are rates into another currency,
/// is left out. Errors: Io, Corrupt.
Result<CurrencyRates> readCurrencyRates(sqlite3 *database);

/// The name under which a rate of @p currency in @p book from @p from on is kept.
std::string rateName(std::string_view currency, std::string_view book, Day from);

} // namespace leadbook
