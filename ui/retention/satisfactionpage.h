// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/satisfactionfigures.h"
#include "ui/insights/analysispage.h"

class QComboBox;

namespace leadbook {

class BarChart;
class Card;
class CardGrid;
class FigureGrid;
class FigureTable;
class SpanLabel;
class TrendChart;
class UnitChips;

/// How satisfied customers are (CSAT, NPS) by time and class, and how much goes on with them.
class SatisfactionPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit SatisfactionPage(Workspace &workspace, QWidget *parent = nullptr);

    const SatisfactionFigures &figures() const { return m_figures; }
    TrendChart &trend() const { return *m_trend; }
    FigureTable &classes() const { return *m_classTable; }
    FigureTable &kinds() const { return *m_kindTable; }
    const SpanLabel &definition() const { return *m_definition; }

    /// The survey shown, by name.
    void setSurvey(const QString &name);
    void setUnit(CalendarUnit unit);
    void setClass(CustomerClass by);

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
    void take(const SatisfactionFigures &figures);
    void update();
    void updateSurveys();
    void updateTrend();
    void updateEngagement();
    void updateStatus();

    SatisfactionFigures m_figures;
    QString m_survey; ///< as asked for; empty: whichever there is

    CardGrid *m_cards = nullptr;
    UnitChips *m_units;
    QComboBox *m_surveys;
    QComboBox *m_classes;
    Card *m_trendCard;
    TrendChart *m_trend;
    SpanLabel *m_definition;
    Card *m_classCard;
    FigureTable *m_classTable;
    Card *m_engagementCard;
    FigureGrid *m_engagement;
    BarChart *m_months;
    Card *m_kindCard;
    FigureTable *m_kindTable;
};

} // namespace leadbook
