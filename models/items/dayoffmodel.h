// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workdays.h"

#include <QAbstractTableModel>

#include <vector>

namespace leadbook {

/// Days off and weekends that are worked in exchange, by day, a row each.
class DayOffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        DayColumn,
        Weekday,
        Name,
        Kind,
        Columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDays(std::vector<DayOff> days);
    const std::vector<DayOff> &days() const { return m_days; }
    /// The first row from @p day on, -1 where there is none.
    int rowFrom(Day day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DayOff> m_days;
};

} // namespace leadbook
