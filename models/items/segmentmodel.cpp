// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/segmentmodel.h"

#include "domain/shippedschemes.h"
#include "items/cellroles.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadbook {

namespace {

/// The median of the days, whole; nothing where there is nobody.
QVariant medianDays(const SegmentFigure &segment)
{
    return segment.total.customers == 0
               ? QVariant()
               : QVariant(static_cast<qlonglong>(std::round(segment.total.medianRecency)));
}

/// What one column holds of a segment.
struct SegmentColumn
{
    const char *title;
    int role; ///< that carries the figure
    QVariant (*value)(const SegmentFigure &segment, int row);
    QVariant (*display)(const SegmentFigure &segment);
};

constexpr std::array<SegmentColumn, 6> kColumns{{
    {QT_TRANSLATE_NOOP("leadbook::SegmentModel", "Segment"), SeriesRole,
     [](const SegmentFigure &, int row) { return QVariant(row); },
     [](const SegmentFigure &segment) { return QVariant(segmentLabel(segment.name)); }},
    {QT_TRANSLATE_NOOP("leadbook::SegmentModel", "Customers"), CountRole,
     [](const SegmentFigure &segment, int) { return QVariant(qlonglong{segment.total.customers}); },
     [](const SegmentFigure &segment) { return QVariant(qlonglong{segment.total.customers}); }},
    {QT_TRANSLATE_NOOP("leadbook::SegmentModel", "Spend"), ShareRole,
     [](const SegmentFigure &segment, int) { return QVariant(segment.spendShare); },
     [](const SegmentFigure &segment) { return QVariant(segment.spendShare); }},
    {QT_TRANSLATE_NOOP("leadbook::SegmentModel", "Orders"), CountRole,
     [](const SegmentFigure &segment, int) { return QVariant(qlonglong{segment.total.orders}); },
     [](const SegmentFigure &segment) { return QVariant(qlonglong{segment.total.orders}); }},
    {QT_TRANSLATE_NOOP("leadbook::SegmentModel", "Revenue"), AmountRole,
     [](const SegmentFigure &segment, int) {
         return QVariant(qlonglong{segment.total.revenue.tenThousandths()});
     },
     [](const SegmentFigure &segment) { return QVariant(segment.total.revenue.toDouble()); }},
    {QT_TRANSLATE_NOOP("leadbook::SegmentModel", "Days ago"), CountRole,
     [](const SegmentFigure &segment, int) { return medianDays(segment); },
     [](const SegmentFigure &segment) { return medianDays(segment); }},
}};

} // namespace

SegmentModel::SegmentModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool SegmentModel::areSameNames(const std::vector<SegmentFigure> &segments) const
{
    return std::ranges::equal(segments, m_segments, {}, &SegmentFigure::name, &SegmentFigure::name);
}

void SegmentModel::setSegments(std::vector<SegmentFigure> segments, const QString &currency)
{
    m_currency = currency;
    if (areSameNames(segments)) {
        m_segments = std::move(segments);
        if (!m_segments.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_segments = std::move(segments);
    endResetModel();
}

void SegmentModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_segments.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name));
}

int SegmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_segments.size());
}

int SegmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns.size());
}

QVariant SegmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SegmentFigure &segment = m_segments[static_cast<std::size_t>(index.row())];
    const SegmentColumn &column = kColumns[static_cast<std::size_t>(index.column())];
    if (role == Qt::DisplayRole)
        return column.display(segment);
    if (role == CurrencyRole && column.role == AmountRole)
        return m_currency;
    return role == column.role ? column.value(segment, index.row()) : QVariant();
}

QVariant SegmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return tr(kColumns[static_cast<std::size_t>(section)].title);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    return {};
}

} // namespace leadbook
