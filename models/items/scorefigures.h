// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/scoremeasures.h"
#include "analysis/winrates.h"
#include "core/day.h"
#include "core/progress.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace leadbook {

/// What goes with winning or losing.
struct ScoreFactorLine
{
    QString what;      ///< "Industry: Chemicals", "more earlier orders"
    double weight = 0; ///< log odds; above 0 goes with winning
    bool mayKnow = false;
};

/// The learned chance to win and how good it proved, as values for a page.
struct ScoreFigures
{
    QString why; ///< a sentence why there is none: nothing below but won and lost holds
    std::size_t won = 0;
    std::size_t lost = 0;
    Day cut; ///< learned from deals decided before, measured on those opened from then on
    ScoreMeasures measures;
    RateInterval auc;                     ///< where the AUC lies, 95 %
    std::vector<ScoreFactorLine> factors; ///< the strongest first
    QStringList alarms;                   ///< a sentence for each field that tells too much

    /// Whether it tells winners from losers better than guessing would.
    bool isUseful() const { return auc.low > 0.5; }
};

/// Learns from the won and lost deals of @p view and measures on those held out in time. In a worker.
ScoreFigures scoreFigures(const View &view, const Progress &progress);

} // namespace leadbook
