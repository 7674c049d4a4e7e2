// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ownersheetmodel.h"

#include "items/cellroles.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

/// What one column holds of an owner.
struct SheetColumn
{
    const char *title;
    std::optional<OwnerFigure> figure;
    std::int64_t OwnerFigures::*count; ///< null for texts and money
};

const std::array<SheetColumn, 8> kColumns{{
    {QT_TRANSLATE_NOOP("leadbook::OwnerSheetModel", "Owner"), {}, nullptr},
    {QT_TRANSLATE_NOOP("leadbook::OwnerSheetModel", "Region"), {}, nullptr},
    {QT_TRANSLATE_NOOP("leadbook::OwnerSheetModel", "Customers"), OwnerFigure::Customers,
     &OwnerFigures::customers},
    {QT_TRANSLATE_NOOP("leadbook::OwnerSheetModel", "Contacts"), OwnerFigure::Contacts,
     &OwnerFigures::contacts},
    {QT_TRANSLATE_NOOP("leadbook::OwnerSheetModel", "Open deals"), OwnerFigure::OpenDeals,
     &OwnerFigures::openDeals},
    {QT_TRANSLATE_NOOP("leadbook::OwnerSheetModel", "Open value"), OwnerFigure::OpenDeals, nullptr},
    {QT_TRANSLATE_NOOP("leadbook::OwnerSheetModel", "Overdue tasks"), OwnerFigure::Overdue,
     &OwnerFigures::overdue},
    {QT_TRANSLATE_NOOP("leadbook::OwnerSheetModel", "Untouched"), OwnerFigure::Untouched,
     &OwnerFigures::untouched},
}};

const SheetColumn &columnAt(int column)
{
    return kColumns[static_cast<std::size_t>(column)];
}

bool isPool(const OwnerFigures &owner)
{
    return owner.id == 0;
}

bool isLess(const OwnerFigures &a, const OwnerFigures &b, int column)
{
    if (column == OwnerSheetModel::Name)
        return QString::localeAwareCompare(a.name, b.name) < 0;
    if (column == OwnerSheetModel::Region)
        return QString::localeAwareCompare(a.region, b.region) < 0;
    if (column == OwnerSheetModel::OpenValue)
        return a.openValue < b.openValue; // not known is the least
    const auto count = columnAt(column).count;
    return a.*count < b.*count;
}

} // namespace

OwnerSheetModel::OwnerSheetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

std::vector<OwnerFigures> OwnerSheetModel::sorted(std::vector<OwnerFigures> owners) const
{
    if (m_sortColumn < 0 || owners.empty())
        return owners;
    std::stable_sort(owners.begin(), owners.end(), [this](const OwnerFigures &a, const OwnerFigures &b) {
        if (isPool(a) || isPool(b))
            return isPool(b) && !isPool(a);
        return m_order == Qt::AscendingOrder ? isLess(a, b, m_sortColumn) : isLess(b, a, m_sortColumn);
    });
    return owners;
}

void OwnerSheetModel::setOwners(std::vector<OwnerFigures> owners, const QString &currency)
{
    owners = sorted(std::move(owners));
    m_currency = currency;
    if (std::ranges::equal(owners, m_owners, {}, &OwnerFigures::id, &OwnerFigures::id)) {
        m_owners = std::move(owners);
        if (!m_owners.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_owners = std::move(owners);
    endResetModel();
}

void OwnerSheetModel::setMe(std::int64_t owner)
{
    if (owner == m_me)
        return;
    m_me = owner;
    if (!m_owners.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name));
}

int OwnerSheetModel::rowOf(std::int64_t owner) const
{
    const auto at = std::ranges::find(m_owners, owner, &OwnerFigures::id);
    return at == m_owners.end() ? -1 : static_cast<int>(at - m_owners.begin());
}

std::optional<OwnerFigure> OwnerSheetModel::figureOf(int column)
{
    return column < 0 || column >= static_cast<int>(kColumns.size()) ? std::nullopt : columnAt(column).figure;
}

void OwnerSheetModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_owners.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name));
}

int OwnerSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_owners.size());
}

int OwnerSheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns.size());
}

QVariant OwnerSheetModel::display(const OwnerFigures &owner, int column) const
{
    if (column == Name)
        return isPool(owner) ? tr("Unassigned pool") : owner.name;
    if (column == Region)
        return owner.region;
    if (column == OpenValue)
        return owner.openValue.isKnown() ? QVariant(owner.openValue.toDouble()) : QVariant();
    // Nobody of the pool is proposed for it.
    if (column == Untouched && isPool(owner))
        return {};
    return qlonglong{owner.*columnAt(column).count};
}

QVariant OwnerSheetModel::note(const OwnerFigures &owner) const
{
    if (isPool(owner))
        return {};
    if (!owner.active)
        return tr("inactive");
    return owner.id == m_me ? QVariant(tr("you")) : QVariant();
}

QVariant OwnerSheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OwnerFigures &owner = ownerAt(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return display(owner, column);
    if (role == IdRole)
        return qlonglong{owner.id};
    if (role == CountRole && columnAt(column).count != nullptr)
        return display(owner, column);
    if (role == SecondTextRole && column == Name)
        return note(owner);
    if (column != OpenValue || !owner.openValue.isKnown())
        return {};
    if (role == AmountRole)
        return qlonglong{owner.openValue.tenThousandths()};
    return role == CurrencyRole ? QVariant(m_currency) : QVariant();
}

QVariant OwnerSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return tr(columnAt(section).title);
    if (role == Qt::TextAlignmentRole) {
        const bool isText = section == Name || section == Region;
        return static_cast<int>(isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    }
    return {};
}

void OwnerSheetModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    m_sortColumn = column;
    m_order = order;
    std::vector<OwnerFigures> owners = sorted(m_owners);
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::int64_t> ids;
    for (const QModelIndex &old : before)
        ids.push_back(ownerAt(old.row()).id);
    m_owners = std::move(owners);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(ids[static_cast<std::size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace leadbook
