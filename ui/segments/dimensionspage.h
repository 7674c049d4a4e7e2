// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dimensionfigures.h"
#include "ui/insights/analysispage.h"

#include <array>

class QComboBox;

namespace leadbook {

class BarChart;
class Button;
class Card;
class CardGrid;
class Chip;
class FigureTable;
class HeatMap;
class SpanLabel;

/// The customers divided by any dimension, and by a second one within it. Each group opens to its customers
/// and can be kept as a live segment.
class DimensionsPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit DimensionsPage(Workspace &workspace, QWidget *parent = nullptr);

    const DimensionFigures &figures() const { return m_figures; }
    FigureTable &table() const { return *m_table; }
    HeatMap &crossTable() const { return *m_cross; }
    BarChart &bars() const { return *m_bars; }

    void setQuestion(const DimensionQuestion &question);
    void setMeasure(GroupMeasure measure);

Q_SIGNALS:
    /// The customers behind a figure are wanted: @p filterText is a filter, @p heading what they are.
    void customersRequested(const QString &filterText, const QString &heading);
    /// A group is to be kept as a live segment.
    void segmentRequested(const QString &name, const QString &filterText);
    /// The bands of the dimension shown are to be edited.
    void bandsRequested(const leadbook::Dimension &dimension);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    void buildHead();
    QWidget *buildBody();
    void take(const DimensionFigures &figures);
    void update();
    void fillChoices();
    void updateBars();
    void updateCross();
    void updateChosen();
    void updateStatus();
    void openGroup(int group);
    void openCell(int part);
    /// The group of the current row; -1: none, or the sum of all.
    int chosenGroup() const;
    void keepChosen();
    QString measureTitle() const;

    DimensionFigures m_figures;
    DimensionQuestion m_question;
    QList<std::pair<QString, QString>> m_choices; ///< labels and keys in both choices of dimensions
    GroupMeasure m_measure = GroupMeasure::Customers;

    QComboBox *m_dimensions;
    QComboBox *m_by;
    std::array<Chip *, 3> m_measures;
    Button *m_edit;
    CardGrid *m_cards;
    Card *m_tableCard;
    FigureTable *m_table;
    SpanLabel *m_source;
    Button *m_keep;
    Card *m_barsCard;
    BarChart *m_bars;
    Card *m_crossCard;
    HeatMap *m_cross;
};

} // namespace leadbook
