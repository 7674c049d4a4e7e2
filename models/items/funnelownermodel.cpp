// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/funnelownermodel.h"

#include "items/cellroles.h"

#include <algorithm>
#include <array>
#include <functional>

namespace leadbook {

namespace {

/// What one column holds of an owner.
struct OwnerColumn
{
    const char *title;
    int role; ///< that carries the figure; Qt::DisplayRole for text
    QVariant (*value)(const FunnelOwner &owner);
    bool (*less)(const FunnelOwner &a, const FunnelOwner &b);
};

const std::array<OwnerColumn, 6> kColumns{{
    {QT_TRANSLATE_NOOP("leadbook::FunnelOwnerModel", "Owner"), Qt::DisplayRole,
     [](const FunnelOwner &owner) { return QVariant(owner.name); },
     [](const FunnelOwner &a, const FunnelOwner &b) {
         return QString::localeAwareCompare(a.name, b.name) < 0;
     }},
    {QT_TRANSLATE_NOOP("leadbook::FunnelOwnerModel", "Won"), CountRole,
     [](const FunnelOwner &owner) { return QVariant(qlonglong{owner.won}); },
     [](const FunnelOwner &a, const FunnelOwner &b) { return a.won < b.won; }},
    {QT_TRANSLATE_NOOP("leadbook::FunnelOwnerModel", "Lost"), CountRole,
     [](const FunnelOwner &owner) { return QVariant(qlonglong{owner.lost}); },
     [](const FunnelOwner &a, const FunnelOwner &b) { return a.lost < b.lost; }},
    {QT_TRANSLATE_NOOP("leadbook::FunnelOwnerModel", "Open"), CountRole,
     [](const FunnelOwner &owner) { return QVariant(qlonglong{owner.open}); },
     [](const FunnelOwner &a, const FunnelOwner &b) { return a.open < b.open; }},
    {QT_TRANSLATE_NOOP("leadbook::FunnelOwnerModel", "Win rate"), ShareRole,
     [](const FunnelOwner &owner) { return owner.winRate ? QVariant(*owner.winRate) : QVariant(); },
     [](const FunnelOwner &a, const FunnelOwner &b) { return a.winRate < b.winRate; }},
    {QT_TRANSLATE_NOOP("leadbook::FunnelOwnerModel", "Won value"), AmountRole,
     [](const FunnelOwner &owner) { return QVariant(qlonglong{owner.wonValue.tenThousandths()}); },
     [](const FunnelOwner &a, const FunnelOwner &b) { return a.wonValue < b.wonValue; }},
}};

} // namespace

FunnelOwnerModel::FunnelOwnerModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FunnelOwnerModel::setOwners(std::vector<FunnelOwner> owners, const QString &currency)
{
    beginResetModel();
    m_owners = std::move(owners);
    m_currency = currency;
    endResetModel();
}

void FunnelOwnerModel::setKind(const QString &title, const QString &none,
                               QString (*label)(const QString &name))
{
    m_title = title;
    m_none = none;
    m_label = label;
    retranslate();
}

void FunnelOwnerModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_owners.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name));
}

int FunnelOwnerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_owners.size());
}

int FunnelOwnerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns.size());
}

QVariant FunnelOwnerModel::display(const FunnelOwner &owner, int column) const
{
    if (column == Name && owner.name.isEmpty())
        return m_title.isEmpty() ? tr("No owner") : m_none;
    if (column == Name && m_label != nullptr)
        return m_label(owner.name);
    if (column == WonValue)
        return owner.wonValue.toDouble();
    return kColumns[static_cast<std::size_t>(column)].value(owner);
}

QVariant FunnelOwnerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FunnelOwner &owner = m_owners[static_cast<std::size_t>(index.row())];
    const OwnerColumn &column = kColumns[static_cast<std::size_t>(index.column())];
    if (role == Qt::DisplayRole)
        return display(owner, index.column());
    if (role == column.role)
        return column.value(owner);
    if (role == CurrencyRole && index.column() == WonValue)
        return m_currency;
    return {};
}

QVariant FunnelOwnerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole && section == Name && !m_title.isEmpty())
        return m_title;
    if (role == Qt::DisplayRole)
        return tr(kColumns[static_cast<std::size_t>(section)].title);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    return {};
}

void FunnelOwnerModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const auto less = kColumns[static_cast<std::size_t>(column)].less;
    const auto isUnknown = [column](const FunnelOwner &owner) { return column == WinRate && !owner.winRate; };
    beginResetModel();
    std::ranges::stable_sort(m_owners, [&](const FunnelOwner &a, const FunnelOwner &b) {
        if (isUnknown(a) || isUnknown(b))
            return isUnknown(b) && !isUnknown(a);
        return order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
    endResetModel();
}

} // namespace leadbook
