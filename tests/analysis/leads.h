// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/grader.h"
#include "domain/shippedschemes.h"

#include <array>
#include <limits>
#include <random>
#include <vector>

namespace leadbook::test {

inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// A value for each band of the default scheme, best first, then unknown.
inline constexpr std::array<double, 4> kNeeds{3, 2, 1, kUnknown};
inline constexpr std::array<double, 4> kValues{150'000, 30'000, 500, kUnknown};
/// Contact days in 30 and in 90 days: frequent, low, very low.
inline constexpr std::array<std::array<double, 2>, 3> kContacts{{{3, 3}, {1, 2}, {0, 0}}};
inline constexpr int kStages = 6;

/// The grader of a shipped scheme; the resources are tested elsewhere.
inline Grader shippedGrader(QStringView key = u"default")
{
    return Grader(shippedGradeScheme(key).value());
}

/// The columns of many customers, one vector of values each.
struct Columns
{
    std::vector<std::vector<double>> store;
    std::vector<Grader::Column> spans;

    Columns(const std::vector<std::vector<double>> &rows, std::size_t fields)
        : store(fields)
    {
        for (const auto &row : rows)
            for (std::size_t i = 0; i < fields; ++i)
                store[i].push_back(row[i]);
        spans.assign(store.begin(), store.end());
    }
};

/// A customer as any shipped scheme may meet it: every input in its range, some unknown where they may be.
inline std::vector<double> randomLead(const Grader &grader, std::mt19937 &random)
{
    const auto below = [&random](unsigned bound) { return static_cast<double>(random() % bound); };
    const double days90 = random() % 3 == 0 ? 0 : below(20);
    std::vector<double> values;
    for (const QString &field : grader.fields()) {
        if (field == u"need")
            values.push_back(random() % 4 == 0 ? kUnknown : 1 + below(3));
        else if (field == u"value")
            values.push_back(random() % 4 == 0 ? kUnknown : below(200) * 1000);
        else if (field == u"stage")
            values.push_back(below(6));
        else if (field == u"contactDays30")
            values.push_back(below(static_cast<unsigned>(days90) + 1));
        else if (field == u"contactDays90")
            values.push_back(days90);
        else
            values.push_back(below(5));
    }
    return values;
}

} // namespace leadbook::test
