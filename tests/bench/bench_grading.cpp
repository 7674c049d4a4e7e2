// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradecheck.h"
#include "analysis/grader.h"
#include "analysis/valuecuts.h"
#include "bench/stopwatch.h"
#include "domain/shippedschemes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace leadbook;

namespace {

constexpr std::size_t kRows = 1'000'000;

/// Columns as a book has them: three in ten needs and values unknown, values log-normal, most silent.
std::vector<std::vector<double>> columnsOf(const Grader &grader)
{
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> uniform;
    std::lognormal_distribution<double> money(10, 1.2);
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    std::vector<std::vector<double>> columns;
    for (const QString &field : grader.fields()) {
        auto &column = columns.emplace_back(kRows);
        for (double &value : column) {
            if (field == QStringLiteral("need"))
                value = uniform(random) < 0.3 ? unknown : std::floor(1 + 3 * uniform(random));
            else if (field == QStringLiteral("value"))
                value = uniform(random) < 0.3 ? unknown : money(random);
            else
                value = uniform(random) < 0.6 ? 0 : std::floor(6 * uniform(random));
        }
    }
    return columns;
}

/// As large as a file may be, with points by chance: 32 criteria of 32 bands; the better a band the more
/// points, or the fewer where @p isFalling.
GradeScheme hugeScheme(bool isFalling)
{
    constexpr int kMost = 32;
    std::mt19937 random(40);
    std::uniform_real_distribution<double> some(0, 12.34567);
    GradeScheme scheme;
    scheme.rest = QStringLiteral("D");
    for (int index = 0; index < kMost; ++index) {
        GradeCriterion criterion{QStringLiteral("C%1").arg(index), QStringLiteral("value"), 0, {}};
        std::vector<double> points(kMost);
        std::ranges::generate(points, [&] { return some(random); });
        std::ranges::sort(points);
        if (!isFalling)
            std::ranges::reverse(points);
        for (int band = 0; band < kMost; ++band)
            criterion.bands.push_back({QStringLiteral("b%1").arg(band), QStringLiteral("value"),
                                       double(kMost - band), points[std::size_t(band)]});
        criterion.bands.back().from.reset();
        scheme.criteria.push_back(std::move(criterion));
    }
    scheme.cutoffs = {{QStringLiteral("A"), 237}, {QStringLiteral("B"), 158}, {QStringLiteral("C"), 79}};
    return scheme;
}

void measureChecks(const GradeScheme &shipped)
{
    const auto check = [](const GradeScheme &scheme) {
        if (checkGrades(scheme).combinations <= 0)
            std::puts("nothing checked");
    };
    bench::measure("check of the default scheme", 11, [&] { check(shipped); });
    bench::measure("check of 32 criteria x 32 bands", 3,
                   [scheme = hugeScheme(false), &check] { check(scheme); });
    bench::measure("the same, all the wrong way round", 3,
                   [scheme = hugeScheme(true), &check] { check(scheme); });
}

} // namespace

int main()
{
    const auto shipped = shippedGradeScheme();
    if (!shipped)
        return 1;
    const Grader grader(*shipped);
    const auto data = columnsOf(grader);
    const std::vector<Grader::Column> columns(data.begin(), data.end());
    Grading grading;
    bench::measure("grade 1,000,000 rows x 4 criteria", 21, [&] { grading = grader.grade(columns); });
    bench::measure("counts and moves", 21, [&] {
        const auto moves = gradeMoves(grading.grade, 4, grading.upTo, 4);
        if (moves.rows.empty() || gradeCounts(grading.grade, 4).empty())
            std::puts("nothing counted");
    });
    bench::measure("value cut points of 1,000,000", 11, [&] {
        if (valueCutPoints(columns[1]) == ValueCutPoints{})
            std::puts("no cut points");
    });
    measureChecks(*shipped);
    return 0;
}
