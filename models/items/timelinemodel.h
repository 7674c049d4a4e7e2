// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/customerrecord.h"

#include <QAbstractListModel>

#include <vector>

namespace leadbook {

/// What happened with a customer, newest first. Roles of a row: KindRole (RecordEvent::Kind), ChoiceRole
/// (as its kind reads it), DayRole, SecondTextRole, MinutesRole, AmountRole, CurrencyRole; Qt::DisplayRole is
/// the entry's title.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TimelineModel(QObject *parent = nullptr);

    void setEntries(std::vector<RecordEvent> entries);
    const RecordEvent &entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<RecordEvent> m_entries;
};

} // namespace leadbook
