// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/segmentfigures.h"

#include <QAbstractTableModel>

#include <vector>

namespace leadbook {

/// RFM segments in the order of their scheme: name, customers, share of the spend, orders, revenue
/// and the median of the days since the last purchase. Roles beside Qt::DisplayRole: SeriesRole (of the
/// name), CountRole, ShareRole, AmountRole with CurrencyRole.
class SegmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Customers,
        Spend,
        Orders,
        Revenue,
        Recency,
    };

    explicit SegmentModel(QObject *parent = nullptr);

    /// Whoever refers to a segment still does where the new ones are called the same.
    /// @p currency is that of the amounts.
    void setSegments(std::vector<SegmentFigure> segments, const QString &currency = {});
    const std::vector<SegmentFigure> &segments() const { return m_segments; }
    /// Names and headings in another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool areSameNames(const std::vector<SegmentFigure> &segments) const;

    std::vector<SegmentFigure> m_segments;
    QString m_currency;
};

} // namespace leadbook
