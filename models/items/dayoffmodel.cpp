// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dayoffmodel.h"

#include "domain/daywords.h"
#include "domain/recurrence.h"

#include <QLocale>

#include <algorithm>

namespace leadbook {

void DayOffModel::setDays(std::vector<DayOff> days)
{
    beginResetModel();
    m_days = std::move(days);
    std::ranges::stable_sort(m_days, {}, &DayOff::day);
    endResetModel();
}

int DayOffModel::rowFrom(Day day) const
{
    const auto found = std::ranges::lower_bound(m_days, day, {}, &DayOff::day);
    return found == m_days.end() ? -1 : static_cast<int>(found - m_days.begin());
}

int DayOffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int DayOffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant DayOffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const DayOff &day = m_days[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case DayColumn:
        return dayWords(day.day);
    case Weekday:
        return QLocale().standaloneDayName(weekdayOf(day.day), QLocale::ShortFormat);
    case Name:
        return day.name;
    default:
        return day.works ? tr("worked in exchange") : tr("off");
    }
}

QVariant DayOffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case Weekday:
        return tr("Weekday");
    case Name:
        return tr("Name");
    default:
        return tr("Kind");
    }
}

} // namespace leadbook
