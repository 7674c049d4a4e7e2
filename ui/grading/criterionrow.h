// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradescheme.h"
#include "workspace/grading/gradeoffers.h"

#include <QWidget>

#include <vector>

class QSlider;
class QVBoxLayout;

namespace leadbook {

class BandEditor;
class Button;
class ElidedLabel;
class SpanLabel;

/// One criterion of a scheme that is being tried: its points as a slider, its bands in one line, and on
/// demand an editor of the bands in place.
class CriterionRow : public QWidget
{
    Q_OBJECT

public:
    explicit CriterionRow(QWidget *parent = nullptr);

    /// Shows @p criterion; the slider scales what stands there then. @p step is that of the scheme's points.
    void setCriterion(const GradeCriterion &criterion, double step, const QString &currency);
    const GradeCriterion &criterion() const { return m_criterion; }
    /// Opens or closes the editor of the bands.
    void edit(const std::vector<GradeInputOffer> &inputs, bool isOnly);
    void closeEditor();
    bool isEditing() const { return m_editor != nullptr; }
    QSlider &slider() const { return *m_slider; }
    /// Speaks another language; @p inputs are called in it.
    void retranslate(const std::vector<GradeInputOffer> &inputs);

Q_SIGNALS:
    void criterionChanged(const leadbook::GradeCriterion &criterion);
    void editRequested();
    void removeRequested();

private:
    void scale(int steps);
    void showTexts();
    void nameButton();

    GradeCriterion m_base; ///< what the slider scales
    GradeCriterion m_criterion;
    double m_step = 1;
    QString m_currency;
    ElidedLabel *m_title;
    SpanLabel *m_points;
    SpanLabel *m_summary;
    Button *m_edit;
    QSlider *m_slider;
    QVBoxLayout *m_column;
    BandEditor *m_editor = nullptr;
};

} // namespace leadbook
