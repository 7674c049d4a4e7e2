// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/factormodels.h"
#include "ui/insights/analysispage.h"

class QComboBox;

namespace leadbook {

class Card;
class DifferenceChart;
class RateChart;
class SpanLabel;
class TableView;

/// What goes with winning: levels of factors, measured at a fixed point of each deal, against the other
/// levels; win rates against competitors; the deals behind each.
class FactorsPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit FactorsPage(Workspace &workspace, QWidget *parent = nullptr);

    const FactorModel &factors() const { return *m_factors; }
    const FactorDealModel &deals() const { return *m_deals; }
    TableView &table() const { return *m_table; }
    /// Measures at the entry of the stage with place @p stage in Snapshot::stages; -1: 14 days after a deal
    /// began.
    void measureAt(int stage);
    /// Lists the deals of the level in @p row of factors().
    void chooseLevel(int row);

Q_SIGNALS:
    /// A customer was chosen.
    void recordRequested(qint64 customer);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    void buildHead();
    void buildTables();
    QWidget *buildBody();
    void take(const WinFactors &found);
    void update();
    void updateStages();
    void updateCharts();
    void updateDeals();

    FactorPoint m_point;
    bool m_hasAnswer = false;
    int m_chosen = 0;

    QComboBox *m_points;
    Card *m_chartCard;
    DifferenceChart *m_chart;
    SpanLabel *m_verdict;
    Card *m_tableCard;
    TableView *m_table;
    FactorModel *m_factors;
    Card *m_dealCard;
    SpanLabel *m_sentence;
    TableView *m_dealTable;
    FactorDealModel *m_deals;
    Card *m_competitorCard;
    RateChart *m_competitors;
    SpanLabel *m_noCompetitors;
};

} // namespace leadbook
