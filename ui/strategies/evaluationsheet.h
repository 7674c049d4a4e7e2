// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/changesheet.h"
#include "workspace/effect/evaluations.h"
#include "workspace/latest.h"

class QComboBox;
class QLineEdit;

namespace leadbook {

class SpanLabel;

/// Puts a question beforehand: what is judged, by which indicator, against whom, from when, and on which day.
/// Says how many customers it takes. Enter fixes it, Esc closes.
class EvaluationSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    EvaluationSheet(Workspace &workspace, QWidget &window);

    /// Nothing happens where there is no book.
    void open();
    bool isSettled() const override { return ChangeSheet::isSettled() && !m_isReading && !m_isPlanning; }
    QLineEdit &nameInput() const { return *m_name; }
    /// What is judged: one of the list, or the text of a filter.
    QComboBox &subjectInput() const { return *m_subject; }
    QComboBox &indicatorInput() const { return *m_indicator; }
    QComboBox &designInput() const { return *m_design; }
    QLineEdit &fromInput() const { return *m_from; }
    QLineEdit &judgeInput() const { return *m_judge; }
    const SpanLabel &size() const { return *m_size; }

protected:
    void submit() override;
    void retranslate() override;
    void closing() override;

private:
    void readSubjects();
    void fill();
    /// Against the random control group where there is one.
    void chooseDesign();
    /// Works out how many customers the question takes.
    void planNow();
    void showSize(const Result<PlannedSize> &size);
    QString subject() const;
    Indicator indicator() const;

    std::vector<SubjectName> m_subjects;
    Latest m_latest;
    Latest m_planning;
    bool m_isReading = false;
    bool m_isPlanning = false;
    QLineEdit *m_name;
    QComboBox *m_subject;
    QComboBox *m_indicator;
    QComboBox *m_design;
    QLineEdit *m_from;
    QLineEdit *m_judge;
    SpanLabel *m_size;
};

} // namespace leadbook
