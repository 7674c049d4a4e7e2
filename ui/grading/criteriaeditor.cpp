// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/criteriaeditor.h"

#include "domain/schemeediting.h"
#include "ui/grading/criterionrow.h"
#include "ui/grading/cutoffbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::size_t kMostCriteria = 32; // that a scheme's JSON takes
constexpr double kNewPoints = 10;

} // namespace

CriteriaEditor::CriteriaEditor(QWidget *parent)
    : QWidget(parent)
    , m_criteria(new QVBoxLayout)
    , m_add(new Button({}, Button::Kind::Link, this))
    , m_cutoffsTitle(new ElidedLabel({}, u"strong"_s, this))
    , m_cutoffs(new CutoffBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_criteria->setSpacing(0);
    column->addLayout(m_criteria);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addSpacing(6);
    column->addWidget(m_cutoffsTitle);
    column->addWidget(m_cutoffs);
    connect(m_add, &Button::clicked, this, &CriteriaEditor::addCriterion);
    connect(m_cutoffs, &CutoffBar::cutoffMoved, this, &CriteriaEditor::moveCutoff);
    retranslate();
}

void CriteriaEditor::setScheme(const GradeScheme &scheme, const QString &currency)
{
    for (CriterionRow *row : m_rows)
        row->closeEditor();
    m_scheme = scheme;
    m_currency = currency;
    fillRows();
    m_cutoffs->setScheme(m_scheme);
}

void CriteriaEditor::addRow()
{
    auto *row = new CriterionRow(this);
    const std::size_t index = m_rows.size();
    connect(row, &CriterionRow::criterionChanged, this,
            [this, index](const GradeCriterion &criterion) { changeCriterion(index, criterion); });
    connect(row, &CriterionRow::editRequested, this, [this, index] { openBands(index); });
    connect(row, &CriterionRow::removeRequested, this, [this, index] { removeCriterion(index); });
    m_criteria->addWidget(row);
    m_rows.push_back(row);
}

void CriteriaEditor::fillRows()
{
    while (m_rows.size() < m_scheme.criteria.size())
        addRow();
    const double step = pointStep(m_scheme);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < m_scheme.criteria.size());
        if (i < m_scheme.criteria.size())
            m_rows[i]->setCriterion(m_scheme.criteria[i], step, m_currency);
    }
    m_add->setEnabled(m_scheme.criteria.size() < kMostCriteria);
}

void CriteriaEditor::openBands(std::size_t index)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i != index)
            m_rows[i]->closeEditor();
    }
    m_rows[index]->edit(m_inputs, m_scheme.criteria.size() == 1);
}

void CriteriaEditor::addCriterion()
{
    // A count of events is what most rules lack; else whatever is not asked for yet.
    const auto isNew = [this](const GradeInputOffer &input) {
        return !input.wantsFilter && !m_scheme.fields().contains(input.key);
    };
    auto input = std::ranges::find_if(
        m_inputs, [&](const GradeInputOffer &offer) { return offer.mayFade && isNew(offer); });
    if (input == m_inputs.end())
        input = std::ranges::find_if(m_inputs, isNew);
    if (input == m_inputs.end())
        return;
    m_scheme.criteria.push_back(
        {input->label,
         input->key,
         0,
         {{tr("at least one"), input->key, 1.0, kNewPoints}, {tr("none"), input->key, std::nullopt, 0}}});
    fillRows();
    openBands(m_scheme.criteria.size() - 1);
    m_cutoffs->setScheme(m_scheme);
    Q_EMIT schemeChanged();
}

void CriteriaEditor::removeCriterion(std::size_t index)
{
    for (CriterionRow *row : m_rows)
        row->closeEditor();
    m_scheme.criteria.erase(m_scheme.criteria.begin() + static_cast<std::ptrdiff_t>(index));
    fillRows();
    m_rows[std::min(index, m_scheme.criteria.size() - 1)]->slider().setFocus(Qt::TabFocusReason);
    m_cutoffs->setScheme(m_scheme);
    Q_EMIT schemeChanged();
}

void CriteriaEditor::changeCriterion(std::size_t index, const GradeCriterion &criterion)
{
    m_scheme.criteria[index] = criterion;
    m_cutoffs->setScheme(m_scheme);
    Q_EMIT schemeChanged();
}

void CriteriaEditor::moveCutoff(std::size_t index, double from)
{
    m_scheme.cutoffs[index].from = from;
    m_cutoffs->setScheme(m_scheme);
    Q_EMIT schemeChanged();
}

void CriteriaEditor::retranslate()
{
    m_add->setText(tr("Add a criterion"));
    m_cutoffsTitle->setText(tr("Cut-offs"));
    for (CriterionRow *row : m_rows)
        row->retranslate(m_inputs);
    if (!m_scheme.cutoffs.empty())
        m_cutoffs->setScheme(m_scheme);
}

} // namespace leadbook
