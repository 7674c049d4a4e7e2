// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "workspace/record/recordwork.h"

#include <QString>

#include <vector>

namespace leadbook {

/// The change that says which currency the book is in: that of amounts that name none, and that in which all
/// others count. Empty: nothing is said. Invalid for what is no code of three letters (ISO 4217).
RecordWork setBookCurrency(const QString &code);
/// The change that says whose customers are local; empty: the city of most customers.
RecordWork setHomeCity(const QString &city);
/// The change that lets fiscal years begin with @p month, 1-12; Invalid for any other.
RecordWork setFirstMonth(int month);

/// A rate as people write it.
struct WrittenRate
{
    QString currency;
    Day from;
    QString rate; ///< units of the book's currency for one of @c currency
};

/// The change that keeps a rate from a day on, in place of that of the same currency and day. Invalid, with
/// one sentence, for what is no code, no day or no number above 0, for the book's own currency, and where the
/// book has no currency yet.
RecordWork setCurrencyRate(const WrittenRate &rate);

/// A rate by which it is known in the book.
struct RateKey
{
    QString currency;
    Day from;
};

/// The change that removes the rates of @p keys into the book's currency; Invalid, with one sentence, where
/// there is none of them.
RecordWork removeCurrencyRates(std::vector<RateKey> keys);

/// @p works, at least one, in their order as one change, of which all is written or nothing.
RecordWork setTogether(std::vector<RecordWork> works);

} // namespace leadbook
