// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradecountleadmodel.h"
#include "ui/grading/tablecard.h"

class QButtonGroup;

namespace leadbook {

/// The customers of one grade, by the scheme in use; a chip for each grade.
class LeadsCard : public TableCard
{
    Q_OBJECT

public:
    explicit LeadsCard(QWidget *parent = nullptr);

    void setFigures(const GradeCountFigures &figures, bool areLetters);
    /// Nobody is listed, and where @p all the grade chosen is forgotten.
    void clear(bool all);
    /// Lists the customers of a grade, 0 the best.
    void setGrade(int grade);
    int grade() const { return m_grade; }
    const GradeCountLeadModel &model() const { return *m_model; }
    /// The selected customer; null where there is none.
    const GradedLead *chosen() const;
    void retranslate();

Q_SIGNALS:
    void gradeChanged();
    void chosenChanged();
    /// The record of a customer is wanted.
    void customerRequested(std::int64_t id);

private:
    void showGrade();
    void updateChips();

    GradeCountFigures m_figures;
    bool m_areLetters = true;
    int m_grade = 0;
    bool m_isGradeChosen = false;
    QButtonGroup *m_grades;
    GradeCountLeadModel *m_model;
};

} // namespace leadbook
