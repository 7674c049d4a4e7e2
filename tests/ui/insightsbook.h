// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/openworkspace.h"
#include "workspace/filtering.h"

#include <vector>

namespace leadbook::test {

/// The day of the book below.
inline constexpr Day kInsightsDay(20'778); // 2026-11-21

/// Twelve customers: the first six first bought in September, 1 to 4 again in October and 1 and 2 in
/// November; 7 and 8 first in October; 9 gave back more than it bought; the others never bought. Answers to
/// NPS from the first five, a CSAT answer from the first, calls with the first three.
inline Status addInsightRows(Editor &editor)
{
    RowWriter rows(editor);
    const auto source = [](int i) { return i % 2 == 0 ? QStringLiteral("Fair") : QStringLiteral("Web"); };
    for (int i = 1; i <= 12; ++i) {
        const auto customer = rows.add(RecordTable::Customer, {{"name", QStringLiteral("<b>%1</b>").arg(i)},
                                                               {"source", source(i)},
                                                               {"currency", QStringLiteral("EUR")}});
        const auto buy = [&](const char16_t *day, int amount) {
            rows.add(RecordTable::Purchase, {{"customer", qlonglong{customer}},
                                             {"day", Day::fromIso(day)->number()},
                                             {"amount", qlonglong{amount} * Money::kScale}});
        };
        if (i <= 6)
            buy(u"2026-09-10", 100 * i);
        if (i <= 4 || i == 7 || i == 8)
            buy(u"2026-10-05", 50);
        if (i <= 2)
            buy(u"2026-11-02", 20);
        if (i == 9)
            buy(u"2026-10-07", -5);
        if (i <= 5)
            rows.add(RecordTable::SurveyAnswer, {{"customer", qlonglong{customer}},
                                                 {"kind", QStringLiteral("NPS")},
                                                 {"score", i <= 3 ? 9.0 : 5.0},
                                                 {"day", Day::fromIso(u"2026-10-20")->number() + i}});
        if (i == 1)
            rows.add(RecordTable::SurveyAnswer, {{"customer", qlonglong{customer}},
                                                 {"kind", QStringLiteral("CSAT")},
                                                 {"score", 5.0},
                                                 {"day", Day::fromIso(u"2026-10-20")->number()}});
        if (i <= 3)
            rows.add(RecordTable::Interaction,
                     {{"customer", qlonglong{customer}}, {"kind", 0}, {"day", kInsightsDay.number() - i}});
    }
    return rows.status();
}

/// How many customers the list shows for @p filter.
inline std::int64_t listedIn(OpenWorkspace &book, const QString &text)
{
    const ViewPtr view = book->view();
    const auto filter = parseFilter(*view, text);
    if (!filter)
        qFatal("%s: %s", qPrintable(text), qPrintable(filter.error().message));
    std::vector<Row> rows;
    for (Row row = 0; row < view->snapshot->customers.rows(); ++row) {
        if (view->snapshot->customers.isAlive(row))
            rows.push_back(row);
    }
    filterRows(*view, ListKind::Customers, *filter, rows, Progress());
    return std::int64_t(rows.size());
}

} // namespace leadbook::test
