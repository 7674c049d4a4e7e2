// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/leadscard.h"

#include "domain/shippedschemes.h"
#include "ui/customers/valuedelegates.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"

#include <QButtonGroup>
#include <QItemSelectionModel>

#include <algorithm>
#include <utility>

namespace leadbook {

namespace {

constexpr int kGradeWidth = 62; // "D –B"
constexpr int kNarrow = 400;    // pixels in which there is no room for grade and stage

} // namespace

LeadsCard::LeadsCard(QWidget *parent)
    : TableCard(parent)
    , m_grades(new QButtonGroup(this))
    , m_model(new GradeCountLeadModel(this))
{
    table().setModel(m_model);
    table().setItemDelegateForColumn(GradeCountLeadModel::Points, new RealDelegate(&table()));
    table().setItemDelegateForColumn(GradeCountLeadModel::Value, new MoneyDelegate(&table()));
    setColumns({.widths = {106, kGradeWidth, 56, 80, 112},
                .stretched = GradeCountLeadModel::Name,
                .narrow = kNarrow,
                .narrowWidths = {96, 56, 54, 74, 90},
                // The title says the grade.
                .leftOut = {GradeCountLeadModel::Grade, GradeCountLeadModel::Stage}});
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LeadsCard::chosenChanged);
    connect(&table(), &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT customerRequested(m_model->leadAt(index.row()).id); });
    connect(m_grades, &QButtonGroup::idClicked, this, &LeadsCard::setGrade);
}

void LeadsCard::setFigures(const GradeCountFigures &figures, bool areLetters)
{
    m_figures = figures;
    m_areLetters = areLetters;
    // Until a grade was chosen: the best one that anybody has.
    const auto first = std::ranges::find_if(figures.after, [](std::int64_t count) { return count > 0; });
    if (!m_isGradeChosen && first != figures.after.end())
        m_grade = static_cast<int>(first - figures.after.begin());
    m_grade = std::clamp(m_grade, 0, std::max(0, static_cast<int>(figures.leads.size()) - 1));
    showGrade();
}

void LeadsCard::clear(bool all)
{
    m_figures = {};
    if (all)
        m_isGradeChosen = false;
    m_model->setLeads({}, {}, false);
}

void LeadsCard::setGrade(int grade)
{
    if (grade < 0)
        return;
    m_isGradeChosen = true;
    m_grade = grade;
    if (grade < static_cast<int>(m_figures.leads.size())) {
        showGrade();
        Q_EMIT gradeChanged();
    }
}

void LeadsCard::showGrade()
{
    updateChips();
    if (m_figures.leads.empty())
        return;
    const GradedLead *before = chosen();
    const Row selected = before == nullptr ? kNoRow : before->customer;
    QAbstractItemDelegate *old = table().itemDelegateForColumn(GradeCountLeadModel::Grade);
    table().setItemDelegateForColumn(GradeCountLeadModel::Grade,
                                     m_areLetters ? new GradeDelegate(&table()) : nullptr);
    delete old;
    const auto grade = static_cast<std::size_t>(m_grade);
    m_model->setLeads(m_figures.leads[grade], m_figures.gradesAfter, false);
    setTitle(tr("Grade %1").arg(gradeWord(m_figures.gradesAfter.value(m_grade))));
    setNote(formatCount(m_figures.after[grade], locale()));
    if (m_model->rowCount() > 0)
        table().selectRow(m_model->rowOf(selected).value_or(0));
    else
        Q_EMIT chosenChanged();
}

void LeadsCard::updateChips()
{
    for (int grade = 0; grade < static_cast<int>(m_figures.leads.size()); ++grade) {
        auto *chip = m_grades->button(grade);
        if (chip == nullptr) {
            chip = new Chip({}, this);
            chip->setCheckable(true);
            m_grades->addButton(chip, grade);
            addToHead(chip);
        }
        chip->setText(gradeLabel(m_figures.gradesAfter.value(grade)));
        chip->setAccessibleName(tr("Grade %1").arg(gradeWord(m_figures.gradesAfter.value(grade))));
        chip->setChecked(grade == m_grade);
    }
    for (QAbstractButton *chip : m_grades->buttons())
        chip->setVisible(m_grades->id(chip) < static_cast<int>(m_figures.leads.size()));
}

const GradedLead *LeadsCard::chosen() const
{
    const QList<int> rows = table().selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->leadAt(rows.first());
}

void LeadsCard::retranslate()
{
    table().setAccessibleName(tr("Customers of the grade"));
    m_model->retranslate();
    showGrade();
}

} // namespace leadbook
