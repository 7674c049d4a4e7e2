// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/customerrecord.h"

#include <QAbstractListModel>

#include <vector>

namespace leadbook {

/// What happened with a customer, newest first. Roles of a row: ItemRole::Kind (TimelineEntry::Kind), Value
/// (int: the entry's choice, as its kind reads it), Day, Text, Minutes, Currency; Qt::DisplayRole is the
/// entry's title; TimelineModel::Amount its amount.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Money; invalid where the entry has none.
    static constexpr int Amount = Qt::UserRole + 100;

    explicit TimelineModel(QObject *parent = nullptr);

    /// Shows @p entries; @p asOf is the day from which they are seen.
    void setEntries(std::vector<TimelineEntry> entries, Day asOf);
    const TimelineEntry &entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<TimelineEntry> m_entries;
    Day m_asOf;
};

} // namespace leadbook
