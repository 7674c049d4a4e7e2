// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/retentionfigures.h"
#include "ui/insights/analysispage.h"

#include <array>

class QComboBox;
class QScrollArea;

namespace leadbook {

class Card;
class Chip;
class FigureGrid;
class HeatMap;
class SpanLabel;
class UnitChips;

/// What the cells of the retention page show.
enum class CellMeasure : std::uint8_t
{
    Share,
    Customers,
    Money,
};

/// Cohorts by first purchase: how many of them bought again, how much later. Each cell opens its customers.
class RetentionPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit RetentionPage(Workspace &workspace, QWidget *parent = nullptr);

    const RetentionFigures &figures() const { return m_figures; }
    HeatMap &heatMap() const { return *m_heat; }
    const SpanLabel &rule() const { return *m_ruleText; }
    FigureGrid &together() const { return *m_together; }

    void setUnit(CalendarUnit unit);
    void setRule(CohortRule rule);
    void setMeasure(CellMeasure measure);
    /// How many of the newest months or quarters are shown, by its place among the choices.
    void setDepth(int choice);

Q_SIGNALS:
    /// The customers behind a cell are wanted: @p filterText is a filter, @p heading what they are.
    void customersRequested(const QString &filterText, const QString &heading);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    void buildHead();
    QWidget *buildBody();
    void take(const RetentionFigures &figures);
    void update();
    void updateHeatMap();
    void updateTogether();
    void updateStatus();
    void open(int part);
    double valueOf(const Cohort &cohort, std::size_t column) const;

    RetentionFigures m_figures;
    CellMeasure m_measure = CellMeasure::Share;

    UnitChips *m_units;
    QComboBox *m_rules;
    QComboBox *m_depths;
    Card *m_card;
    std::array<Chip *, 3> m_measures;
    QScrollArea *m_scroll;
    HeatMap *m_heat;
    SpanLabel *m_ruleText;
    SpanLabel *m_notes;
    Card *m_togetherCard;
    FigureGrid *m_together;
};

} // namespace leadbook
