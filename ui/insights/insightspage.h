// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/funnelfigures.h"
#include "items/funnelownermodel.h"
#include "ui/insights/analysispage.h"

#include <array>

class QComboBox;

namespace leadbook {

class BoxPlotChart;
class Card;
class Chip;
class FigureGrid;
class FunnelChart;
class SpanLabel;
class TableView;

/// The sales funnel: deals that reached each stage, how long they stay there, what was won, and by whom.
class InsightsPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit InsightsPage(Workspace &workspace, QWidget *parent = nullptr);

    /// What is shown now.
    const FunnelFigures &figures() const { return m_figures; }
    FunnelChart &funnel() const { return *m_funnel; }
    FigureGrid &outcome() const { return *m_outcome; }
    const SpanLabel &others() const { return *m_others; }

    void setCount(FunnelCount count);
    void setPeriod(PeriodChoice period);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    void buildHead();
    QWidget *buildBody();
    void buildOwners();
    void take(const FunnelFigures &figures);
    void update();
    void updateFunnel();
    void updateOthers();
    void updateTimes();
    void updateOutcome();
    void updateStatus();
    void sortOwners();

    FunnelCount m_count = FunnelCount::Entered;
    PeriodChoice m_period = PeriodChoice::AllTime;
    FunnelFigures m_figures;
    bool m_hasFigures = false;

    std::array<Chip *, 3> m_counts;
    QComboBox *m_periods;
    Card *m_funnelCard;
    FunnelChart *m_funnel;
    SpanLabel *m_others; ///< pipelines that the funnel leaves out
    Card *m_timesCard;
    BoxPlotChart *m_times;
    SpanLabel *m_noTimes;
    Card *m_ownersCard;
    TableView *m_owners;
    FunnelOwnerModel *m_ownerModel;
    Card *m_outcomeCard;
    FigureGrid *m_outcome;
};

} // namespace leadbook
