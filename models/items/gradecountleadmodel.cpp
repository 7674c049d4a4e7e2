// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradecountleadmodel.h"

#include "domain/shippedschemes.h"
#include "domain/stagenames.h"
#include "items/cellroles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::array<const char *, 5> kTitles{
    QT_TRANSLATE_NOOP("leadbook::GradeCountLeadModel", "Customer"),
    QT_TRANSLATE_NOOP("leadbook::GradeCountLeadModel", "Grade"),
    QT_TRANSLATE_NOOP("leadbook::GradeCountLeadModel", "Points"),
    QT_TRANSLATE_NOOP("leadbook::GradeCountLeadModel", "Value"),
    QT_TRANSLATE_NOOP("leadbook::GradeCountLeadModel", "Stage"),
};

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

GradeCountLeadModel::GradeCountLeadModel(QObject *parent)
    : QAbstractTableModel(parent)
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

std::optional<int> GradeCountLeadModel::rowOf(Row customer) const
{
    const auto found = std::ranges::find(m_leads, customer, &GradedLead::customer);
    if (found == m_leads.end())
        return {};
    return static_cast<int>(found - m_leads.begin());
}

void GradeCountLeadModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_leads.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int GradeCountLeadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leads.size());
}

int GradeCountLeadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kTitles.size());
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

QVariant GradeCountLeadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return tr(kTitles[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == Points || section == Value ? Qt::AlignRight : Qt::AlignLeft) |
               Qt::AlignVCenter;
    return {};
}

} // namespace leadbook
