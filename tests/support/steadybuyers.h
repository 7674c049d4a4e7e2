// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/openworkspace.h"

#include <vector>

namespace leadbook::test {

/// Buyers 1 to @p buyers, "Buyer n": buyer n has bought n times, a day after the other, the last time
/// buyers - n days before @p today, for 100 each; and one called @p nobody who never has.
inline Status addSteadyBuyers(Editor &editor, int buyers, Day today, const QString &nobody)
{
    RowWriter rows(editor);
    for (int buyer = 1; buyer <= buyers; ++buyer) {
        const auto customer =
            rows.add(RecordTable::Customer, {{"name", QStringLiteral("Buyer %1").arg(buyer)}});
        for (int order = 0; order < buyer; ++order)
            rows.add(RecordTable::Purchase, {{"customer", qlonglong{customer}},
                                             {"day", today.number() - (buyers - buyer) - order},
                                             {"amount", qlonglong{100 * Money::kScale}}});
    }
    rows.add(RecordTable::Customer, {{"name", nobody}});
    return rows.status();
}

/// Twelve customers "<b>0</b>" to "<b>11</b>", written into the book 400 days before @p today but for the one
/// at place @p newest, which came @p days before it; their ids.
inline std::vector<qlonglong> addTwelve(RowWriter &rows, Day today, int newest, int days)
{
    std::vector<qlonglong> customers;
    for (int i = 0; i < 12; ++i)
        customers.push_back(
            rows.add(RecordTable::Customer, {{"name", QStringLiteral("<b>%1</b>").arg(i)},
                                             {"created_day", today.number() - (i == newest ? days : 400)}}));
    return customers;
}

} // namespace leadbook::test
