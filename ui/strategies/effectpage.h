// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/changepage.h"
#include "workspace/effect/evaluations.h"
#include "workspace/effect/indicatoroverview.h"

class QComboBox;

namespace leadbook {

class Button;
class Card;
class CardGrid;
class FigureTable;
class IntervalChart;
class SpanLabel;

/// What the page shows.
struct EffectFigures
{
    std::vector<JudgedEvaluation> evaluations;
    IndicatorOverview overview;
    QString problem; ///< why there is no overview; empty: there is
};

/// Whether what was done worked: the evaluations that were fixed beforehand with their verdicts, all
/// indicators of the chosen one with their intervals, and below the indicators of each class over time.
class EffectPage : public ChangePage
{
    Q_OBJECT

public:
    explicit EffectPage(Workspace &workspace, QWidget *parent = nullptr);

    const EffectFigures &figures() const { return m_figures; }
    FigureTable &list() const { return *m_list; }
    IntervalChart &chart() const { return *m_chart; }
    const SpanLabel &reason() const { return *m_reason; }
    FigureTable &overview() const { return *m_overview; }
    QComboBox &dimensionInput() const { return *m_dimension; }
    QComboBox &indicatorInput() const { return *m_indicator; }
    QComboBox &unitInput() const { return *m_unit; }
    Button &newButton() const { return *m_new; }
    Button &reportButton() const { return *m_report; }
    Button &removeButton() const { return *m_remove; }
    Button &membersButton() const { return *m_members; }

Q_SIGNALS:
    void customersRequested(const QString &filterText, const QString &heading);
    void evaluationRequested();
    /// Who is compared with whom.
    void membersRequested(const leadbook::JudgedEvaluation &judged);
    void reportRequested();

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;
    void writingChanged() override;

private:
    void buildHead();
    QWidget *buildBody();
    QWidget *buildOverview();
    void take(const EffectFigures &figures);
    void update();
    void updateChosen();
    void updateOverview();
    void fillChoices();
    const JudgedEvaluation *chosen() const;
    void removeChosen();

    EffectFigures m_figures;
    OverviewAsk m_asked;
    CardGrid *m_cards = nullptr;
    Card *m_listCard;
    FigureTable *m_list;
    SpanLabel *m_none;
    Card *m_chosenCard;
    SpanLabel *m_reason;
    IntervalChart *m_chart;
    Button *m_members;
    Button *m_remove;
    Card *m_overviewCard;
    QComboBox *m_dimension;
    QComboBox *m_indicator;
    QComboBox *m_unit;
    FigureTable *m_overview = nullptr;
    SpanLabel *m_meaning;
    Button *m_report;
    Button *m_new;
};

} // namespace leadbook
