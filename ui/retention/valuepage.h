// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/valuefigures.h"
#include "ui/insights/analysispage.h"

class QComboBox;

namespace leadbook {

class BarChart;
class Card;
class FigureGrid;
class FigureTable;
class SpanLabel;
class TrendChart;
class UnitChips;

/// What customers are worth: revenue by class and by time compared with as long before, who was kept, and who
/// bought again how soon.
class ValuePage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit ValuePage(Workspace &workspace, QWidget *parent = nullptr);

    const ValueFigures &figures() const { return m_figures; }
    FigureGrid &whole() const { return *m_whole; }
    FigureTable &table() const { return *m_table; }

    void setClass(CustomerClass by);
    void setUnit(CalendarUnit unit);

Q_SIGNALS:
    /// The customers behind a figure are wanted: @p filterText is a filter, @p heading what they are.
    void customersRequested(const QString &filterText, const QString &heading);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    void buildHead();
    QWidget *buildBody();
    void take(const ValueFigures &figures);
    void update();
    void updateWhole();
    void updateBars();
    void updateRepeat();
    void openBar(int bar);

    ValueFigures m_figures;

    QComboBox *m_classes;
    UnitChips *m_units;
    QComboBox *m_spans;
    Card *m_tableCard;
    FigureTable *m_table;
    Card *m_wholeCard;
    FigureGrid *m_whole;
    SpanLabel *m_definition;
    Card *m_barsCard;
    BarChart *m_bars;
    SpanLabel *m_barNotes;
    Card *m_repeatCard;
    TrendChart *m_repeat;
    SpanLabel *m_orders;
};

} // namespace leadbook
