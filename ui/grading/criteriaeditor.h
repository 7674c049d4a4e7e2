// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradescheme.h"
#include "workspace/grading/gradeoffers.h"

#include <QWidget>

#include <cstddef>
#include <vector>

class QVBoxLayout;

namespace leadbook {

class Button;
class CriterionRow;
class CutoffBar;
class ElidedLabel;

/// A grading scheme that is being tried: a slider and the bands of each criterion, and the cut-offs.
class CriteriaEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaEditor(QWidget *parent = nullptr);

    /// Shows another scheme; what the user did to the one before is gone. @p currency is that of the value
    /// bands, empty where not told.
    void setScheme(const GradeScheme &scheme, const QString &currency);
    const GradeScheme &scheme() const { return m_scheme; }
    /// The inputs that a criterion may ask for.
    void setInputs(std::vector<GradeInputOffer> inputs) { m_inputs = std::move(inputs); }
    void retranslate();

Q_SIGNALS:
    /// The user changed the scheme.
    void schemeChanged();

private:
    void addRow();
    void fillRows();
    void openBands(std::size_t index);
    void addCriterion();
    void removeCriterion(std::size_t index);
    void changeCriterion(std::size_t index, const GradeCriterion &criterion);
    void moveCutoff(std::size_t index, double from);

    GradeScheme m_scheme;
    QString m_currency;
    std::vector<GradeInputOffer> m_inputs;
    std::vector<CriterionRow *> m_rows;
    QVBoxLayout *m_criteria;
    Button *m_add;
    ElidedLabel *m_cutoffsTitle;
    CutoffBar *m_cutoffs;
};

} // namespace leadbook
