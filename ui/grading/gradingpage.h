// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradecountfigures.h"
#include "items/gradecountleadmodel.h"
#include "ui/insights/analysispage.h"

class QButtonGroup;

namespace leadbook {

class BarChart;
class Card;
class Chip;
class CriteriaView;
class GradeBars;
class ReasonCard;
class Sankey;
class SchemeChoice;
class SpanLabel;
class TableView;

/// How customers are graded: the scheme and its check, customers per grade now and by another scheme, who
/// moves, and why one customer has its grade.
class GradingPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit GradingPage(Workspace &workspace, QWidget *parent = nullptr);

    const GradeCountFigures &figures() const { return m_figures; }
    const GradeCountLeadModel &leads() const { return *m_leads; }
    /// Grades by the shipped scheme of that key; empty: by the book's own.
    void setScheme(const QString &key);
    /// Lists the customers of a grade, 0 the best.
    void setGrade(int grade);
    /// Explains the grade of the customer in @p row of the list.
    void choose(int row);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    void buildHead();
    void buildLeads();
    QWidget *buildBody();
    QWidget *buildCharts();
    void take(const GradeCountFigures &figures);
    void update();
    void updateCounts();
    void updateMoves();
    void updateChips();
    void updateLeads();
    void updateStatus();
    void explain();
    bool isTrial() const;
    bool isLettered() const;

    GradeCountFigures m_figures;
    bool m_hasFigures = false;
    int m_grade = 0;
    bool m_isGradeChosen = false;
    Row m_explained = kNoRow;

    SchemeChoice *m_schemes;
    Card *m_criteriaCard;
    CriteriaView *m_criteria;
    Card *m_countsCard;
    GradeBars *m_counts;
    BarChart *m_namedCounts;
    Card *m_movesCard;
    Sankey *m_moves;
    SpanLabel *m_noMoves;
    Card *m_leadsCard;
    QButtonGroup *m_grades;
    TableView *m_table;
    GradeCountLeadModel *m_leads;
    ReasonCard *m_whyCard;
};

} // namespace leadbook
