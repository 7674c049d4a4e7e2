// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/changepage.h"
#include "workspace/feedback/marketfigures.h"

namespace leadbook {

class Button;
class Card;
class CardGrid;
class FigureTable;
class TrendChart;

/// Figures of the market, written down by hand: each name with its newest figure, the chosen one over time
/// as a chart and as a table.
class MarketPage : public ChangePage
{
    Q_OBJECT

public:
    explicit MarketPage(Workspace &workspace, QWidget *parent = nullptr);

    const std::vector<MarketSeries> &series() const { return m_series; }
    FigureTable &list() const { return *m_list; }
    FigureTable &figures() const { return *m_figures; }
    TrendChart &trend() const { return *m_trend; }
    Button &newButton() const { return *m_new; }
    Button &editButton() const { return *m_edit; }
    Button &removeButton() const { return *m_remove; }

Q_SIGNALS:
    /// A figure is to be written; id 0: a new one, of the name that is chosen.
    void editRequested(const leadbook::MarketFigure &figure);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    QWidget *buildBody();
    void take(const std::vector<MarketSeries> &series);
    void update();
    void updateChosen();
    void updateTrend(const MarketSeries &series);
    const MarketSeries *chosen() const;
    const MarketFigure *chosenFigure() const;
    void newFigure();
    void remove();

    std::vector<MarketSeries> m_series;
    CardGrid *m_cards = nullptr;
    Card *m_listCard;
    FigureTable *m_list;
    Card *m_trendCard;
    TrendChart *m_trend;
    Card *m_figureCard;
    FigureTable *m_figures;
    Button *m_new;
    Button *m_edit;
    Button *m_remove;
};

} // namespace leadbook
