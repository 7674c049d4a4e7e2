// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/targets/activityfigures.h"

#include <QAbstractTableModel>

namespace leadbook {

/// What owners did in one week: name, calls, e-mails, meetings, messages, other interactions, two-way
/// contacts, deals moved. Role beside Qt::DisplayRole: CountRole.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Calls,
        Emails,
        Meetings,
        Messages,
        Other,
        TwoWay,
        Moved,
    };

    explicit ActivityModel(QObject *parent = nullptr);

    void setWeek(std::vector<OwnerWeek> week);
    const OwnerWeek &ownerAt(int row) const { return m_week[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<OwnerWeek> m_week;
};

} // namespace leadbook
