// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/clusterfigures.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/scatterchart.h"
#include "ui/widgets/spanlabel.h"

#include <QLocale>

namespace leadbook {

/// What the axes of the scatter of clusters are.
enum class ClusterAxes : std::uint8_t
{
    Fields,    ///< the two fields that tell most of the clusters
    Principal, ///< the two directions in which customers spread most
};

/// The customers drawn, by cluster.
ScatterValues clusterScatter(const ClusterFigures &figures, ClusterAxes axes, const QLocale &locale);

/// Clusters by fields: how far each centre lies from everybody's mean, in standard deviations.
HeatMapValues clusterProfile(const ClusterFigures &figures, const QLocale &locale);
/// +1.4, -0.3.
QString deviationFigure(double deviation, const QLocale &locale);

/// The conditions of a rule in words, after a bold "if" and with a bold "and" between them.
QList<Span> conditionSpans(const View &view, const Filter &filter);
/// The rules of @p cluster with share and purity, and whether it comes again; each on a line of its own.
QList<Span> clusterRuleSpans(const View &view, const ClusterFigures &figures, std::size_t cluster,
                             const QLocale &locale);

/// What is said below the table: how many, how well apart, who was left out, which scale is advised.
QList<Span> clusterNotes(const ClusterFigures &figures);

} // namespace leadbook
