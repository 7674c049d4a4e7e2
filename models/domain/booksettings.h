// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currencyrates.h"

#include <QString>

namespace leadbook {

/// What the user set for a whole book.
struct BookSettings
{
    CurrencyRates money;
    QString homeCity;   ///< who lives there is local; empty: the city of most customers
    int firstMonth = 1; ///< of the fiscal year, 1-12

    friend bool operator==(const BookSettings &, const BookSettings &) = default;
};

} // namespace leadbook
