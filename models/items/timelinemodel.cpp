// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include "items/itemrole.h"

namespace leadbook {

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TimelineModel::setEntries(std::vector<TimelineEntry> entries, Day asOf)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_asOf = asOf;
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
    const TimelineEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case ItemRole::Kind:
        return static_cast<int>(entry.kind);
    case ItemRole::Value:
        return int{entry.choice};
    case ItemRole::Day:
        return QVariant::fromValue(entry.day);
    case ItemRole::AsOf:
        return QVariant::fromValue(m_asOf);
    case ItemRole::Text:
        return entry.text;
    case ItemRole::Minutes:
        return entry.minutes > 0 ? QVariant(entry.minutes) : QVariant();
    case ItemRole::Currency:
        return entry.currency;
    case Amount:
        return entry.amount.isKnown() ? QVariant::fromValue(entry.amount) : QVariant();
    default:
        return {};
    }
}

} // namespace leadbook
