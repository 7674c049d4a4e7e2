// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "items/funnelownermodel.h"
#include "ui/insights/funnelpage.h"

namespace leadbook {

class BoxPlotChart;
class Card;
class FigureGrid;
class FunnelChart;
class SpanLabel;
class TableView;

/// The sales funnel: deals that reached each stage, how long they stay there, what changed since another
/// period, what was won, by whom, and what the others were lost for.
class InsightsPage : public FunnelPage
{
    Q_OBJECT

public:
    /// For the parameters see FunnelPage.
    InsightsPage(Workspace &workspace, AskedFunnel &asked, QWidget *parent = nullptr);

    FunnelChart &funnel() const { return *m_funnel; }
    FigureGrid &outcome() const { return *m_outcome; }
    const SpanLabel &others() const { return *m_others; }
    FigureTableModel &stageTable() const { return *m_stageModel; }
    FigureTableModel &reasonTable() const { return *m_reasonModel; }
    TableView &groups() const { return *m_owners; }
    /// Tells groups of @p by, a key of groupDeals().
    void setGrouping(const QString &by);

Q_SIGNALS:
    /// The tab with times is asked for.
    void timesRequested();

protected:
    void forget() override;
    void showFigures() override;
    void retranslate() override;

private:
    void buildFunnel();
    void buildTables();
    void buildOwners();
    QWidget *buildBody();
    void showFunnel();
    void showOthers();
    void showTimes();
    void showStages();
    void showReasons();
    void showOwners();
    void showOutcome();
    void sortOwners();
    void openStage(const QModelIndex &cell);
    void openReason(const QModelIndex &cell);
    void openGroup(const QModelIndex &cell);

    Card *m_funnelCard;
    FunnelChart *m_funnel;
    SpanLabel *m_others; ///< pipelines that the funnel leaves out
    Card *m_timesCard;
    BoxPlotChart *m_times;
    SpanLabel *m_noTimes;
    Card *m_stagesCard;
    TableView *m_stages;
    FigureTableModel *m_stageModel;
    Card *m_ownersCard;
    QComboBox *m_grouping;
    TableView *m_owners;
    FunnelOwnerModel *m_ownerModel;
    Card *m_reasonsCard;
    TableView *m_reasons;
    FigureTableModel *m_reasonModel;
    SpanLabel *m_noReasons;
    Card *m_outcomeCard;
    FigureGrid *m_outcome;
};

} // namespace leadbook
