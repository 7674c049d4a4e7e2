// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "ui/insights/funnelpage.h"

class QComboBox;

namespace leadbook {

class BoxPlotChart;
class Button;
class Card;
class FigureGrid;
class SpanLabel;
class StayChart;
class TableView;

/// How long deals take: in each stage and in all, what becomes of them meanwhile, how fast money comes in,
/// and which deals are stuck.
class TimePage : public FunnelPage
{
    Q_OBJECT

public:
    /// For the parameters see FunnelPage.
    TimePage(Workspace &workspace, AskedFunnel &asked, QWidget *parent = nullptr);

    StayChart &curve() const { return *m_curve; }
    const FigureTableModel &timeTable() const { return *m_timeModel; }
    const SpanLabel &stuckWords() const { return *m_stuckWords; }
    /// Shows what becomes of deals in stage @p stage; the number of stages is the whole cycle.
    void chooseStage(int stage);

protected:
    void forget() override;
    void showFigures() override;
    void retranslate() override;

private:
    void build();
    QWidget *buildBody();
    void showPlots();
    void showCurve();
    void showTable();
    void showSpeed();
    void showStuck();
    const StayTimes &timesOf(std::size_t stage) const;
    QString nameOf(std::size_t stage) const;

    int m_stage = 0;
    Card *m_plotCard;
    BoxPlotChart *m_plots;
    Card *m_curveCard;
    QComboBox *m_stages;
    StayChart *m_curve;
    SpanLabel *m_curveWords;
    Card *m_tableCard;
    TableView *m_table;
    FigureTableModel *m_timeModel;
    SpanLabel *m_tableWords;
    Card *m_speedCard;
    FigureGrid *m_speed;
    SpanLabel *m_speedWords;
    SpanLabel *m_stuckWords;
    Button *m_stuck;
};

} // namespace leadbook
