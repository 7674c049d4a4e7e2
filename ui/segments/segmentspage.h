// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/segmentfigures.h"
#include "items/segmentmodel.h"
#include "ui/insights/analysispage.h"

#include <array>

class QStackedWidget;

namespace leadbook {

class BarChart;
class Button;
class Card;
class Chip;
class FigureGrid;
class HeatMap;
class SchemeChoice;
class SpanLabel;
class TableView;
class Treemap;

/// Customers by recency, frequency and money: the segments of a scheme, where they lie, and what each is
/// worth.
class SegmentsPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit SegmentsPage(Workspace &workspace, QWidget *parent = nullptr);

    const SegmentFigures &figures() const { return m_figures; }
    const SegmentModel &model() const { return *m_model; }
    FigureGrid &chosenFigures() const { return *m_chosenFigures; }
    /// The segment shown in detail, -1: all of them together.
    int chosen() const { return m_chosen; }
    void choose(int segment);
    /// Shows the money of the segments as boxes in place of bars.
    void showTreemap();
    /// Scores by the shipped scheme of that key; empty: by the book's own.
    void setScheme(const QString &key);

Q_SIGNALS:
    /// The customers behind a figure are wanted: @p filterText is a filter.
    void customersRequested(const QString &filterText, const QString &segment);
    /// The scheme is to be changed.
    void schemeRequested();

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildTable();
    QWidget *buildBody();
    void take(const SegmentFigures &figures);
    void update();
    /// Chooses the segment of before by its name, or none: the rows are others.
    void chooseAgain();
    void updateHeatMap();
    void updateBars();
    void updateTreemap();
    /// The list knows the segments of the scheme in use only.
    void openPeople(int segment);
    /// Columns that there is no room for are told of the segment chosen.
    void fitColumns();
    void updateChosen();
    void updateStatus();

    SegmentFigures m_figures;
    int m_chosen = -1;
    QString m_chosenName; ///< as written in the scheme

    SchemeChoice *m_schemes;
    SpanLabel *m_asOf;
    Button *m_edit;
    Card *m_tableCard;
    TableView *m_table;
    SegmentModel *m_model;
    SpanLabel *m_noPurchase;
    Card *m_heatCard;
    HeatMap *m_heat;
    SpanLabel *m_bounds;
    Card *m_barsCard;
    BarChart *m_bars;
    QStackedWidget *m_charts;
    Treemap *m_treemap;
    std::array<Chip *, 3> m_measures;
    Card *m_chosenCard;
    FigureGrid *m_chosenFigures;
    SpanLabel *m_boxes;
    Button *m_show;
};

} // namespace leadbook
