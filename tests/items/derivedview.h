// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shippedschemes.h"
#include "support/snapshotbuilder.h"
#include "workspace/derivation.h"
#include "workspace/filtering.h"

#include <cstdint>
#include <memory>
#include <random>
#include <vector>

namespace leadbook::test {

inline constexpr Day kToday(20'778); // 2026-11-21

/// The book of @p builder with all that is worked out of it, graded by @p scheme.
inline ViewPtr derivedView(SnapshotBuilder &builder, const GradeScheme &scheme = shippedGradeScheme().value())
{
    const ViewPtr plain = builder.view();
    auto view = std::make_shared<View>(*plain);
    auto settings = std::make_shared<AnalysisSettings>(*plain->settings);
    settings->grading = scheme;
    view->derived = deriveAll(*view->snapshot, kToday, *settings);
    view->settings = settings;
    return view;
}

/// The customers that the filter finds; a filter that cannot be read ends the test.
inline std::int64_t listed(const View &view, const QString &filterText)
{
    const auto filter = parseFilter(view, filterText);
    if (!filter)
        qFatal("%s: %s", qPrintable(filterText), qPrintable(filter.error().message));
    std::vector<Row> rows;
    for (Row row = 0; row < view.snapshot->customers.rows(); ++row) {
        if (view.snapshot->customers.isAlive(row))
            rows.push_back(row);
    }
    filterRows(view, ListKind::Customers, *filter, rows, Progress());
    return std::int64_t(rows.size());
}

/// Draws what a book of random customers is made of.
class RandomCustomers
{
public:
    explicit RandomCustomers(unsigned seed)
        : m_random(seed)
    {
        for (const char *name : {"First contact", "Needs analysis", "Quotation"})
            builder.stage(name);
    }

    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    const char *need()
    {
        constexpr const char *kNeeds[] = {"unknown", "unclear", "partly", "clear"};
        return kNeeds[below(4)];
    }
    /// Contacts of the last 90 days, a deal with a chance of a half, of owner 0 to 2, and now and then it is
    /// deleted.
    void addHistory(Row row)
    {
        for (int calls = below(4); calls > 0; --calls)
            builder.interaction(row, kToday - below(90), 0, InteractionTable::TwoWay);
        if (below(2) == 0)
            builder.deal(row, std::uint16_t(below(3)), DealOutcome(below(3)), 1 + below(90'000),
                         kToday - 100 - below(400), kToday - below(90), std::uint32_t(below(3)));
        if (below(12) == 0)
            builder.bury(row);
    }

    SnapshotBuilder builder{kToday};

private:
    std::mt19937 m_random;
};

} // namespace leadbook::test
