// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradecountfigures.h"
#include "ui/widgets/card.h"
#include "workspace/latest.h"
#include "workspace/scoring/winchances.h"

namespace leadbook {

class FittingArea;
class PointsBreakdown;
class SpanLabel;
class Workspace;
struct GradeReason;

/// Why one customer has its grade by a scheme, and what would lift it; worked out by a worker.
class ReasonCard : public Card
{
    Q_OBJECT

public:
    /// @p workspace outlives the card.
    explicit ReasonCard(Workspace &workspace, QWidget *parent = nullptr);

    /// Explains the grade of @p lead by the scheme of @p settings, in use or only tried, and beside it the
    /// chance that was learned, where @p chances are known.
    void explain(const GradedLead &lead, const AnalysisSettings &settings,
                 const std::shared_ptr<const WinChances> &chances = {});
    /// Nobody is chosen.
    void clear();
    void retranslate();

private:
    void showReason(const GradeReason &reason);
    void showChance(Row customer, const WinChances *chances);

    Workspace &m_workspace;
    Latest m_latest;
    FittingArea *m_area;
    PointsBreakdown *m_why;
    SpanLabel *m_hint;
    SpanLabel *m_chance;
};

} // namespace leadbook
