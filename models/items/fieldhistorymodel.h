// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/history/fieldhistory.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace leadbook {

/// Changes of fields: record, field, from, to, by which change, when, who. IdRole is the number of the
/// change.
class FieldHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Record,
        FieldName,
        Before,
        After,
        By,
        When,
        Who,
    };

    explicit FieldHistoryModel(QObject *parent = nullptr);

    void setChanges(std::vector<FieldChange> changes);
    const FieldChange &changeAt(int row) const { return m_changes[static_cast<std::size_t>(row)]; }
    /// What Restore of a row would write: the value before that change, or the one a record began with;
    /// absent where there is nothing to restore.
    std::optional<StoredValue> restorable(int row) const;
    /// "Added", "Removed", or the field's name.
    static QString fieldText(const FieldChange &change);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FieldChange> m_changes;
};

} // namespace leadbook
