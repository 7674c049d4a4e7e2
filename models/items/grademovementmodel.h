// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/grademovementfigures.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace leadbook {

/// Movements of grades, newest first: day, customer, from and to, points, why. Roles beside Qt::DisplayRole:
/// DayRole (of the day), GradeRole and BestGradeRole (of the movement: then and now; of grades with letters),
/// KindRole (GradeCause), CustomerIdRole.
class GradeMovementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        When,
        Customer,
        Movement,
        Points,
        Because,
    };

    /// What is listed.
    struct Choice
    {
        std::optional<GradeFlow> flow; ///< only of customers who went this way over the whole time
        std::optional<GradeCause> cause;
    };

    explicit GradeMovementModel(QObject *parent = nullptr);

    void setFigures(const GradeMovementFigures &figures);
    void setChoice(const Choice &choice);
    const Choice &choice() const { return m_choice; }
    void clear();
    /// Whether the grades are the four letters that have colours.
    bool isLettered() const;
    std::int64_t customerAt(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    const GradeMovement &movementAt(int row) const
    {
        return m_figures.log->movements[m_shown[static_cast<std::size_t>(row)]];
    }
    bool matches(const GradeMovement &movement) const;
    QVariant display(const GradeMovement &movement, int column) const;

    GradeMovementFigures m_figures;
    Choice m_choice;
    std::vector<std::uint32_t> m_shown; ///< places in the log, newest first
};

} // namespace leadbook
