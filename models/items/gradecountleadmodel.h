// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customertablemodel.h"
#include "items/gradecountfigures.h"

#include <array>
#include <vector>

namespace leadbook {

/// The customers of one grade: name, grade (now and by the scheme asked about), points, value, stage of the
/// furthest open deal. Roles beside Qt::DisplayRole: GradeRole, BestGradeRole, CountRole, AmountRole,
/// CurrencyRole, CustomerIdRole.
class GradeCountLeadModel : public CustomerTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Grade, ///< GradeRole now; where another scheme is tried, BestGradeRole by that
        Points,
        Value,
        Stage,
    };

    explicit GradeCountLeadModel(QObject *parent = nullptr);

    /// @p grades are the names of the scheme asked about, as written; @p isTrial where it is not in use.
    void setLeads(std::vector<GradedLead> leads, const QStringList &grades, bool isTrial);
    const GradedLead &leadAt(int row) const { return m_leads[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    Row customerIn(int row) const override { return leadAt(row).customer; }

private:
    static const std::array<Heading, 5> kHeadings;

    QVariant display(const GradedLead &lead, int column) const;

    std::vector<GradedLead> m_leads;
    QStringList m_grades;
    bool m_isTrial = false;
};

} // namespace leadbook
