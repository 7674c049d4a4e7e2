// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insightsbook.h"

namespace leadbook::test {

/// Who has bought in the book below, and how many of them once.
inline constexpr int kBuyers = 80;
inline constexpr int kOneOrder = 47;

/// Eighty buyers over two years: every second one bought once, the others every 20 to 119 days until some
/// day, one of them the same day each four weeks; two products, of one of which a deal in two was won.
inline Status addLifetimeRows(Editor &editor)
{
    RowWriter rows(editor);
    const auto chair = rows.add(RecordTable::Product, {{"name", QStringLiteral("Chair")}});
    const auto desk = rows.add(RecordTable::Product, {{"name", QStringLiteral("Desk")}});
    for (int i = 0; i < kBuyers; ++i) {
        const auto customer = rows.add(
            RecordTable::Customer, {{"name", QStringLiteral("<b>%1</b>").arg(i)},
                                    {"source", i % 3 == 0 ? QStringLiteral("Fair") : QStringLiteral("Web")},
                                    {"currency", QStringLiteral("EUR")}});
        const auto buy = [&](int daysAgo, int amount) {
            rows.add(RecordTable::Purchase, {{"customer", qlonglong{customer}},
                                             {"product", qlonglong{i % 4 == 0 ? desk : chair}},
                                             {"day", kInsightsDay.number() - daysAgo},
                                             {"amount", qlonglong{amount} * Money::kScale}});
        };
        const int begin = 730 - 7 * i;
        buy(begin, 100);
        if (i % 2 == 0)
            continue;
        const int gap = i == 1 ? 28 : 20 + i * 37 % 100;
        const int end = i == 1 ? 0 : i * 53 % 400;
        for (int day = begin - gap, turn = 0; day >= end; ++turn) {
            buy(day, 50 + i * 7 % 90);
            day -= i == 1 ? gap : gap + (turn % 3 - 1) * (gap - 5);
        }
    }
    rows.add(RecordTable::Customer, {{"name", QStringLiteral("Nobody")}});
    return rows.status();
}

} // namespace leadbook::test
