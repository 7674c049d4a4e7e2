// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include "items/cellroles.h"

namespace leadbook {

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TimelineModel::setEntries(std::vector<RecordEvent> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordEvent &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case KindRole:
        return static_cast<int>(entry.kind);
    case ChoiceRole:
        return int{entry.choice};
    case DayRole:
        return int{entry.day.number()};
    case SecondTextRole:
        return entry.text;
    case MinutesRole:
        return entry.minutes > 0 ? QVariant(entry.minutes) : QVariant();
    case AmountRole:
        return entry.amount.isKnown() ? QVariant(qlonglong{entry.amount.tenThousandths()}) : QVariant();
    case CurrencyRole:
        return entry.currency;
    default:
        return {};
    }
}

} // namespace leadbook
