// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/clusterwords.h"
#include "items/figuretablemodel.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// Which clusters a page wants.
struct ClusterAsk
{
    QStringList fields;                ///< keys; those the book has not are left out, none: the usual ones
    std::optional<ClusterScale> scale; ///< absent: as advised
    std::optional<std::size_t> count;  ///< absent: chosen by silhouette

    friend bool operator==(const ClusterAsk &, const ClusterAsk &) = default;
};

/// A rule, and whom it has.
struct ClusterRule
{
    std::size_t cluster = 0;
    Filter filter;
    std::int64_t customers = 0;
    double share = 0;  ///< of all that were clustered
    double purity = 0; ///< of its customers, how many are of the cluster
};

/// A customer drawn in the scatter.
struct ClusterPoint
{
    std::int64_t customer = 0; ///< id
    QString name;
    std::size_t cluster = 0;
    std::vector<double> values;    ///< by field, in own units; days as days ago, choices as codes
    std::array<double, 2> along{}; ///< the first two principal components
};

/// One cluster.
struct ClusterFigure
{
    std::int64_t customers = 0;
    double share = 0;
    std::optional<double> jaccard; ///< its stability, where it was judged
    Filter filter;                 ///< of all its rules; without any of them nobody passes
    std::int64_t listed = 0;       ///< whom the rules have
};

/// Clusters as values for a page; no customer's row is kept but those drawn.
struct ClusterFigures
{
    ClusterAsk ask;                   ///< with the fields that were used
    std::vector<ClusterField> offers; ///< what may be clustered by: the fields that say something
    std::vector<ClusterField> fields; ///< what was
    QString problem;                  ///< why there are no clusters; empty: there are
    bool isEmpty = false;             ///< the book has nobody
    std::int64_t customers = 0;       ///< that were clustered
    std::size_t missing = 0;
    ClusterScale scale = ClusterScale::ZScore;
    ScaleAdvice advice;
    Silhouette silhouette;
    ClusterVerdict verdict = ClusterVerdict::NotJudged;
    ClusterProfile profile;
    std::vector<ClusterFigure> clusters;
    std::vector<ClusterRule> rules; ///< by cluster, the largest first
    double fidelity = 0;
    std::vector<ClusterPoint> points;
    std::array<double, 2> along{}; ///< the share of the spread that each principal component tells
    QString currency;

    /// The rules of @p cluster.
    std::vector<ClusterRule> rulesOf(std::size_t cluster) const;
};

/// Clusters the customers of @p view. Pure; any thread. Errors: Cancelled; what else is wrong stands in
/// ClusterFigures::problem, beside the fields there are.
Result<ClusterFigures> clusterFigures(const View &view, const ClusterAsk &ask, const Progress &progress);

/// The clusters as a table with the medians of their fields, everybody last. Each row opens to the customers
/// that its rules have, under its name.
QList<FigureColumn> clusterColumns(const ClusterFigures &figures);
QList<FigureRow> clusterRows(const ClusterFigures &figures);

/// What list and segment of a cluster are called: its name without its number.
QString clusterHeading(const ClusterFigures &figures, std::size_t cluster);

} // namespace leadbook
