// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradecountleadmodel.h"

#include "domain/shippedschemes.h"
#include "domain/stagenames.h"
#include "items/cellroles.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// What one role says of a lead in one column.
struct LeadRole
{
    int column; ///< -1: every one
    int role;
    QVariant (*value)(const GradedLead &lead);
};

QVariant gradeVariant(int grade)
{
    return grade < 0 ? QVariant() : QVariant(grade);
}

constexpr std::array<LeadRole, 5> kRoles{{
    {-1, CustomerIdRole, [](const GradedLead &lead) { return QVariant(qlonglong{lead.id}); }},
    {GradeCountLeadModel::Grade, GradeRole, [](const GradedLead &lead) { return gradeVariant(lead.now); }},
    {GradeCountLeadModel::Grade, BestGradeRole,
     [](const GradedLead &lead) { return gradeVariant(lead.then); }},
    {GradeCountLeadModel::Value, AmountRole,
     [](const GradedLead &lead) {
         return lead.value.isKnown() ? QVariant(qlonglong{lead.value.tenThousandths()}) : QVariant();
     }},
    {GradeCountLeadModel::Value, CurrencyRole,
     [](const GradedLead &lead) { return QVariant(lead.currency); }},
}};

} // namespace

const std::array<GradeCountLeadModel::Heading, 5> GradeCountLeadModel::kHeadings{{
    {QT_TRANSLATE_NOOP("leadbook::GradeCountLeadModel", "Customer")},
    {QT_TRANSLATE_NOOP("leadbook::GradeCountLeadModel", "Grade")},
    {QT_TRANSLATE_NOOP("leadbook::GradeCountLeadModel", "Points"), true},
    {QT_TRANSLATE_NOOP("leadbook::GradeCountLeadModel", "Value"), true},
    {QT_TRANSLATE_NOOP("leadbook::GradeCountLeadModel", "Stage")},
}};

GradeCountLeadModel::GradeCountLeadModel(QObject *parent)
    : CustomerTableModel(kHeadings, parent)
{
}

void GradeCountLeadModel::setLeads(std::vector<GradedLead> leads, const QStringList &grades, bool isTrial)
{
    beginResetModel();
    m_isTrial = isTrial;
    m_leads = std::move(leads);
    m_grades = grades;
    endResetModel();
}

int GradeCountLeadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leads.size());
}

QVariant GradeCountLeadModel::display(const GradedLead &lead, int column) const
{
    switch (column) {
    case Name:
        return lead.name;
    case Grade:
        return gradeLabel(m_grades.value(lead.then));
    case Points:
        return lead.points;
    case Value:
        return lead.value.isKnown() ? QVariant(lead.value.toDouble()) : QVariant();
    default:
        return stageLabel(lead.stage);
    }
}

QVariant GradeCountLeadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GradedLead &lead = leadAt(index.row());
    if (role == Qt::DisplayRole)
        return display(lead, index.column());
    if (role == BestGradeRole && !m_isTrial)
        return {};
    for (const LeadRole &known : kRoles) {
        if (known.role == role && (known.column < 0 || known.column == index.column()))
            return known.value(lead);
    }
    return {};
}

} // namespace leadbook
