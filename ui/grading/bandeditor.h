// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradescheme.h"
#include "workspace/grading/gradeoffers.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QComboBox;
class QLineEdit;

namespace leadbook {

class NumberEdit;

/// The bands of one criterion, edited in place: name, beginning and points of each, the points of an unknown
/// input, the order, and the input that is asked for.
class BandEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BandEditor(QWidget *parent = nullptr);
    ~BandEditor() override;

    /// @p inputs are those to choose from, @p isOnly where the criterion cannot be removed.
    void setCriterion(const GradeCriterion &criterion, const std::vector<GradeInputOffer> &inputs,
                      const QString &currency, bool isOnly);
    const GradeCriterion &criterion() const { return m_criterion; }
    /// Speaks another language; @p inputs are called in it. What is being typed stays, and so does the
    /// keyboard.
    void retranslate(const std::vector<GradeInputOffer> &inputs);

Q_SIGNALS:
    void criterionChanged(const leadbook::GradeCriterion &criterion);
    void removeRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addHead();
    QWidget *makeInput();
    /// Takes over another input, or says why that is none.
    void takeInput(const QString &key);
    void updateInput();
    void addBandRow(std::size_t index);
    void addBandButtons(std::size_t index, int row);
    void addUnknown();
    void addHalfLife();
    void updateHalfLife();
    void addFoot();
    /// Takes over another arrangement of bands and puts the keyboard into band @p focus.
    void rearrange(const GradeCriterion &criterion, std::size_t focus);
    void tell();
    void updateStarts();

    GradeCriterion m_criterion;
    std::vector<GradeInputOffer> m_inputs;
    QString m_currency;
    bool m_isOnly = false;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QComboBox *m_input = nullptr;
    QLineEdit *m_key = nullptr; ///< the input as it is written
    QLabel *m_fault = nullptr;  ///< why what was typed is none
    std::vector<QLineEdit *> m_names;
    std::vector<QLabel *> m_starts;
    std::vector<QWidget *> m_halfLife; ///< shown where the input is counted
};

} // namespace leadbook
