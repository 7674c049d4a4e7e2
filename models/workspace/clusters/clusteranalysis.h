// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/clusterprofile.h"
#include "analysis/clusters/clusterscale.h"
#include "analysis/clusters/clusterstability.h"
#include "analysis/clusters/clustertest.h"
#include "analysis/clusters/countchoice.h"
#include "analysis/clusters/scattersample.h"
#include "analysis/tree/treerules.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/clusters/rulefilter.h"
#include "workspace/listcolumn.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// What is to be clustered, and how.
struct ClusterRequest
{
    static constexpr std::size_t kMostFields = 30;

    /// Numbers, amounts, days (counted as days before the view's), or choices.
    std::vector<FieldRef> fields = {};
    std::optional<std::size_t> count = {};                    ///< absent: chosen by silhouette
    std::optional<ClusterScale> scale = ClusterScale::ZScore; ///< absent: the one advised
    std::uint64_t seed = 1;
    std::optional<int> starts = {}; ///< absent: kStarts; given: each with all rows, however many
    /// To begin with, in scaled units, cluster after cluster; empty: seeded.
    std::vector<double> centres = {};
};

/// What is said of clusters.
enum class ClusterVerdict : std::uint8_t
{
    Real,      ///< tighter than points without clusters would be
    NotReal,   ///< points without clusters might be as tight
    NotJudged, ///< many rows from given centres: only the clusters are made
};

/// Customers in clusters, with all that is said of them. Rows are places in @c customers.
struct ClusterAnalysis
{
    ClusterRequest request;
    std::vector<Row> customers;                ///< those with a value in each field, ascending
    std::size_t missing = 0;                   ///< customers left out because a value is missing
    LackedValues leftOut;                      ///< what they lack
    ScaleAdvice advice;                        ///< what suits the fields
    ClusterScale scale = ClusterScale::ZScore; ///< how distances were measured
    ScoreTable table;                          ///< their values by field, in own units
    double gamma = 0;                          ///< what a choice weighs; 0 where there are none
    KMeansFit fit; ///< centres by field of numbers; largest cluster first; unless centres were given, in
                   ///< their order
    Silhouette silhouette;
    std::vector<TriedCount> tried; ///< where the count was chosen
    ClusterVerdict verdict = ClusterVerdict::NotJudged;
    ClusterTest test;
    ClusterStability stability;
    ClusterProfile profile;
    TreeAnswer rules;
    ScatterSample scatter;
    bool isStartSampled = false; ///< starts, and counts, were tried on a sample of kStartRows
    double fitSeconds = 0;       ///< of the last k-means alone

    /// The cluster that the customer in @p row is in; absent where it was left out.
    std::optional<std::size_t> clusterOf(Row row) const;
};

/// The filter of one of its rules: exactly the customers that the rule has.
Filter ruleFilter(const Snapshot &snapshot, const ClusterAnalysis &analysis, const TreeRule &rule);

/// Whether clusters can be made of @p field.
bool isClusterField(const Snapshot &snapshot, FieldRef field);

/// Clusters the customers of @p view on all threads; the same for the same request. Errors: Invalid where a
/// field holds neither numbers nor choices, centres do not fit or customers are too few; Cancelled.
Result<ClusterAnalysis> analyseClusters(const View &view, const ClusterRequest &request,
                                        const Progress &progress);

} // namespace leadbook
