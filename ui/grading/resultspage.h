// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradewinmodels.h"
#include "items/scorefigures.h"
#include "ui/insights/analysispage.h"

namespace leadbook {

class Button;
class Card;
class DayDelegate;
class RateChart;
class SpanLabel;
class TableView;

/// How grades and the learned chance did against what was won: win rates by the grade held on past days, also
/// within stages, and how well chances foretold.
class ResultsPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit ResultsPage(Workspace &workspace, QWidget *parent = nullptr);

    const GradeWinFigures &wins() const { return m_wins; }
    const ScoreFigures &score() const { return m_score; }
    const PastLeadModel &leads() const { return *m_leads; }
    /// Lists the leads that held @p grade, 0 the best.
    void chooseGrade(int grade);

Q_SIGNALS:
    /// A lead of the list was chosen: the id of its customer.
    void recordRequested(qint64 customer);

protected:
    void ask() override;
    void forget() override;
    bool followsAtOnce(const ViewPtr &view, const ViewChange &change) override;
    void retranslate() override;

private:
    /// What the worker found, and how long it took.
    struct Answer
    {
        GradeWinFigures wins;
        ScoreFigures score;
        qint64 milliseconds = 0;
    };
    void buildHead();
    QWidget *buildBody();
    void buildWins();
    void buildTables();
    void buildChance();
    void take(const Answer &answer);
    void update();
    void updateWins();
    void updateLeads();
    void updateChance();
    void updateStatus();

    GradeWinFigures m_wins;
    ScoreFigures m_score;
    bool m_isOld = false;
    qint64 m_milliseconds = 0;
    int m_grade = 0;
    bool m_isGradeChosen = false;

    SpanLabel *m_old;
    Button *m_again;
    Card *m_winsCard;
    RateChart *m_winsChart;
    SpanLabel *m_verdict;
    SpanLabel *m_series;
    Card *m_stageCard;
    TableView *m_stageTable;
    GradeWinStageModel *m_stages;
    SpanLabel *m_stageVerdict;
    Card *m_leadsCard;
    TableView *m_leadTable;
    DayDelegate *m_days;
    PastLeadModel *m_leads;
    Card *m_chanceCard;
    SpanLabel *m_chanceSays;
    RateChart *m_calibration;
    SpanLabel *m_factors;
};

} // namespace leadbook
