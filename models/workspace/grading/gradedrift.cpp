// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/gradedrift.h"

#include "domain/gradeinput.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

std::vector<double> edgesOf(const GradeScheme &scheme, const QString &field)
{
    std::vector<double> edges;
    for (const GradeCriterion &criterion : scheme.criteria) {
        for (const GradeBand &band : criterion.bands) {
            if (band.from && criterion.inputOf(band) == field)
                edges.push_back(*band.from);
        }
    }
    std::ranges::sort(edges);
    return edges;
}

} // namespace

GradeDrift::GradeDrift(const Grader &grader)
{
    for (const QString &field : grader.fields()) {
        const auto input = readGradeInput(field);
        if (input && (input->source == GradeSource::Age || input->halfLife > 0))
            m_inputs.push_back({grader.column(field), input->halfLife, edgesOf(grader.scheme(), field)});
    }
}

std::optional<int> GradeDrift::daysLeft(const Input &input, double value)
{
    constexpr double kMost = 1'000'000;
    const std::vector<double> &edges = input.edges;
    if (std::isnan(value))
        return {};
    if (input.halfLife == 0) {
        const auto next = std::ranges::upper_bound(edges, value);
        if (next == edges.end() || *next - value > kMost)
            return {};
        return std::max(1, static_cast<int>(std::ceil(*next - value)));
    }
    const auto above = std::ranges::upper_bound(edges, value);
    if (above == edges.begin() || *(above - 1) <= 0)
        return {};
    // Rounded down, so that it is never late; a look on the day before costs little.
    const double days = input.halfLife * std::log2(value / *(above - 1));
    return days > kMost ? std::nullopt : std::optional(std::max(1, static_cast<int>(days)));
}

std::optional<int> GradeDrift::daysLeft(std::span<const double> inputs) const
{
    std::optional<int> least;
    for (const Input &input : m_inputs) {
        const auto days = daysLeft(input, inputs[input.column]);
        if (days && (!least || *days < *least))
            least = days;
    }
    return least;
}

} // namespace leadbook
