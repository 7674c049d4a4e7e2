// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/merging/mergecomparison.h"

#include <QAbstractTableModel>

namespace leadbook {

/// The fields of two records side by side, and what they become: field, one, other, merged. KindRole of a
/// value holds the flags of Side, PrimaryRole is true where the field has no choice (both are kept).
class MergeFieldModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Label,
        First,
        Second,
        Merged,
    };
    /// What is so of a side's value.
    enum Side
    {
        Taken = 1,
        Empty = 2,
    };

    explicit MergeFieldModel(QObject *parent = nullptr);

    void setComparison(MergeComparison comparison);
    const MergeComparison &comparison() const { return m_comparison; }
    /// Takes the value of side 0 or 1 for the field in @p row.
    void choose(int row, std::size_t side);
    /// Headings over the two sides.
    void setHeadings(const QString &first, const QString &second);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString valueText(const MergeField &field, std::size_t side);

    MergeComparison m_comparison;
    QStringList m_headings{QString(), QString()};
};

} // namespace leadbook
