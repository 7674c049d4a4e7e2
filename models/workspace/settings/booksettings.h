// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "domain/currencyrates.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string_view>

struct sqlite3;

namespace leadbook {

/// What the user set for a whole book.
struct BookSettings
{
    CurrencyRates money;
    QString homeCity;   ///< who lives there is local; empty: the city of most customers
    int firstMonth = 1; ///< of the fiscal year, 1-12

    friend bool operator==(const BookSettings &, const BookSettings &) = default;
};

/// What is set in the book of @p database; what cannot be understood counts as not set. Errors: Io, Corrupt.
Result<BookSettings> readBookSettings(sqlite3 *database);

/// The currencies that deals, purchases, contracts, customers and targets of the book @p path name and that
/// have no rate, by name; none where the book's own is not set. Reads all of them: in a worker. Errors: Io,
/// Corrupt, Cancelled.
Result<QStringList> currenciesWithoutRate(const QString &path, const CurrencyRates &money,
                                          const Progress &progress);

/// @p settings as a View has them, with @p book beside them.
std::shared_ptr<const AnalysisSettings> withBookSettings(AnalysisSettings settings, BookSettings book);
/// What is set in the book of @p view, given to it by withBookSettings(); nothing where it was not. Lives as
/// long as View::settings.
const BookSettings &bookSettings(const View &view);

/// The currency of what is derived for customer @p row (value, revenue, open deals): that of the book, where
/// one is set, else the customer's own.
std::string_view derivedCurrency(const View &view, Row row);

} // namespace leadbook
