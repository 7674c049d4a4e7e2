// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/segmentfigures.h"

#include "items/bookcurrency.h"
#include "workspace/rfmanalysis.h"

#include <algorithm>

namespace leadbook {

namespace {

void addSegments(const RfmAnalysis &analysis, SegmentFigures &figures)
{
    const QStringList names = analysis.scheme.groups();
    const double revenue = analysis.revenue.toDouble();
    for (qsizetype group = 0; group < names.size(); ++group) {
        SegmentFigure figure;
        figure.name = names[group];
        std::ranges::copy_if(analysis.scheme.segments, std::back_inserter(figure.boxes),
                             [&figure](const RfmSegment &box) { return box.name == figure.name; });
        figure.total = analysis.groups[static_cast<std::size_t>(group)];
        if (revenue > 0)
            figure.spendShare = figure.total.revenue.toDouble() / revenue;
        // The cells that no segment holds are worth a row only where somebody is in them.
        if (!figure.boxes.empty() || figure.total.customers > 0)
            figures.segments.push_back(std::move(figure));
    }
}

void addCells(const RfmAnalysis &analysis, SegmentFigures &figures)
{
    const auto bins = static_cast<std::size_t>(figures.bins);
    const QStringList names = analysis.scheme.groups();
    const auto groups = static_cast<std::size_t>(names.size());
    figures.cells.assign(bins * bins, {});
    std::vector<std::int64_t> perGroup(bins * bins * groups);
    const RfmScores &scores = analysis.scores;
    for (std::size_t row = 0; row < scores.group.size(); ++row) {
        if (scores.group[row] == kNoRfmGroup)
            continue;
        const std::size_t at = (scores.recency[row] - 1U) * bins + (scores.frequency[row] - 1U);
        ++figures.cells[at].customers;
        figures.cells[at].revenue += analysis.totals.amount[row];
        ++perGroup[at * groups + scores.group[row]];
    }
    for (std::size_t at = 0; at < figures.cells.size(); ++at) {
        const auto begin = perGroup.begin() + static_cast<std::ptrdiff_t>(at * groups);
        const auto most = std::max_element(begin, begin + static_cast<std::ptrdiff_t>(groups));
        if (*most > 0)
            figures.cells[at].segment = names[most - begin];
    }
}

} // namespace

int SegmentFigures::segmentAt(int recency, int frequency) const
{
    const auto found = std::ranges::find(segments, cell(recency, frequency).segment, &SegmentFigure::name);
    return found == segments.end() ? -1 : static_cast<int>(found - segments.begin());
}

SegmentFigures segmentFigures(const View &view, const std::optional<RfmScheme> &scheme,
                              const Progress &progress)
{
    SegmentFigures figures;
    figures.asOf = view.asOf;
    figures.inBook = static_cast<std::int64_t>(view.snapshot->customers.aliveCount);
    // The list's own cut points, so that a segment opens to the customers it counts.
    const RfmScheme used = scheme ? *scheme : view.settings->rfm;
    figures.bins = used.bins;
    const RfmAnalysis analysis = analyseRfm(*view.snapshot, view.asOf, used, progress);
    if (progress.isCancelled())
        return figures;
    addSegments(analysis, figures);
    addCells(analysis, figures);
    figures.bounds = analysis.scores.bounds;
    figures.boundary = used.boundary;
    figures.unreachable = analysis.scores.unreachable;
    figures.customers = analysis.customers;
    figures.orders = analysis.orders;
    figures.revenue = analysis.revenue;
    figures.noPurchase = figures.inBook - figures.customers;
    figures.currency = bookCurrency(view);
    return figures;
}

} // namespace leadbook
