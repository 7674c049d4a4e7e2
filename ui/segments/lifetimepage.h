// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/lifetimefigures.h"
#include "ui/insights/analysispage.h"
#include "ui/segments/lifetimewording.h"

#include <array>

class QComboBox;

namespace leadbook {

class BarChart;
class Button;
class Card;
class CardGrid;
class Chip;
class FigureGrid;
class FigureTable;
class HeatMap;
class SpanLabel;
class TrackingChart;

/// What customers will be worth: all together and by class with the gain of a tenth more, whether that was
/// told well before, the customers of the greatest value, who has not bought what, and what contracts bring.
class LifetimePage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit LifetimePage(Workspace &workspace, QWidget *parent = nullptr);

    const LifetimeFigures &figures() const { return m_figures; }
    FigureGrid &totals() const { return *m_totals; }
    const SpanLabel &sentences() const { return *m_sentences; }
    TrackingChart &tracking() const { return *m_tracking; }
    FigureTable &classes() const { return *m_classTable; }
    FigureTable &holdOut() const { return *m_holdOutTable; }
    FigureTable &top() const { return *m_topTable; }
    FigureGrid &contracts() const { return *m_contracts; }
    const SpanLabel &contractSentence() const { return *m_contractSentences; }
    FigureTable &retention() const { return *m_contractTable; }
    BarChart &bars() const { return *m_bars; }
    HeatMap &whiteSpace() const { return *m_white; }

    void setClass(CustomerClass by);
    /// How far is looked ahead, by its place among the choices.
    void setHorizon(int choice);
    void setMargin(int choice);
    void setMeasure(LifetimeMeasure measure);
    void setWhiteSpaceMeasure(WhiteSpaceMeasure measure);

Q_SIGNALS:
    /// The customers behind a figure are wanted: @p filterText is a filter, @p heading what they are.
    void customersRequested(const QString &filterText, const QString &heading);
    /// The table of all customers, by @p ask, is wanted as a file.
    void tableRequested(const leadbook::LifetimeAsk &ask);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    void buildHead();
    QWidget *buildBody();
    template <std::size_t N>
    void addChips(Card *card, std::array<Chip *, N> &chips, void (LifetimePage::*then)());
    void take(const LifetimeFigures &figures);
    void update();
    void updateTables();
    void updateBars();
    void updateWhiteSpace();
    void updateStatus();
    void showCards(bool hasModel);
    void openWhiteSpace(int part);
    LifetimeAsk asked() const;
    LifetimeMeasure measure() const;
    WhiteSpaceMeasure whiteSpaceMeasure() const;

    LifetimeFigures m_figures;

    QComboBox *m_classes;
    QComboBox *m_horizons;
    QComboBox *m_margins;
    Card *m_totalsCard;
    FigureGrid *m_totals;
    SpanLabel *m_sentences;
    Card *m_trackingCard;
    TrackingChart *m_tracking;
    Card *m_classCard;
    FigureTable *m_classTable;
    Card *m_barsCard;
    BarChart *m_bars;
    std::array<Chip *, kLifetimeMeasures> m_measures{};
    Card *m_whiteCard;
    HeatMap *m_white;
    std::array<Chip *, kWhiteSpaceMeasures> m_whiteMeasures{};
    Card *m_holdOutCard;
    FigureTable *m_holdOutTable;
    Card *m_topCard;
    FigureTable *m_topTable;
    Button *m_save;
    Card *m_contractCard;
    FigureGrid *m_contracts;
    SpanLabel *m_contractSentences;
    Card *m_contractTableCard;
    FigureTable *m_contractTable;
    CardGrid *m_first = nullptr;
    CardGrid *m_second = nullptr;
    CardGrid *m_third = nullptr;
    CardGrid *m_fourth = nullptr;
};

} // namespace leadbook
