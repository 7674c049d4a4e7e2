// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "domain/booksettings.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <string_view>

struct sqlite3;

namespace leadbook {

/// What is set in the book of @p database; what cannot be understood counts as not set. Errors: Io, Corrupt.
Result<BookSettings> readBookSettings(sqlite3 *database);

/// The currencies that deals, purchases, contracts, customers and targets of the book @p path name and that
/// have no rate, by name; none where the book's own is not set. Reads all of them: in a worker. Errors: Io,
/// Corrupt, Cancelled.
Result<QStringList> currenciesWithoutRate(const QString &path, const CurrencyRates &money,
                                          const Progress &progress);

/// The currency of what is derived for customer @p row (value, revenue, open deals): that of the book, where
/// one is set, else the customer's own.
std::string_view derivedCurrency(const View &view, Row row);

} // namespace leadbook
