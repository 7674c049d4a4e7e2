// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ownerqualitymodel.h"

#include "items/cellroles.h"

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

std::size_t thingOf(int column)
{
    return static_cast<std::size_t>(column - OwnerQualityModel::FirstThing);
}

bool isThing(int column)
{
    return column >= OwnerQualityModel::FirstThing && column < OwnerQualityModel::Clear;
}

bool isCount(int column)
{
    return column == OwnerQualityModel::Customers || column == OwnerQualityModel::NotSure;
}

std::optional<double> shareAt(const OwnerQuality &owner, int column)
{
    if (isThing(column))
        return owner.share(thingOf(column));
    if (column == OwnerQualityModel::Clear)
        return owner.clearShare();
    return column == OwnerQualityModel::Won ? owner.winRate() : std::nullopt;
}

} // namespace

void OwnerQualityModel::setOwners(std::vector<OwnerQuality> owners, qsizetype grades)
{
    m_grades = grades;
    const bool isReset = owners.size() != m_owners.size();
    if (isReset)
        beginResetModel();
    m_owners = std::move(owners);
    if (isReset)
        endResetModel();
    else if (!m_owners.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void OwnerQualityModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_owners.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name));
}

QString OwnerQualityModel::nameOf(const OwnerQuality &owner) const
{
    return owner.name.isEmpty() ? tr("Unassigned pool") : owner.name;
}

QString OwnerQualityModel::filterAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OwnerQuality &owner = ownerAt(index.row());
    const int column = index.column();
    if (column == Won)
        return owner.won == 0 ? QString() : wonByFilter(owner.name);
    if (owner.customers == 0)
        return {};
    if (column == NotSure) {
        const QString notSure = notSureFilter(m_grades);
        return owner.notSure == 0 || notSure.isEmpty() ? QString() : ofOwnerFilter(owner.name, notSure);
    }
    if (column == Clear)
        return owner.needClear == 0 ? QString() : ofOwnerFilter(owner.name, u"need = clear"_s);
    if (!isThing(column))
        return ofOwnerFilter(owner.name);
    const std::size_t thing = thingOf(column);
    return owner.known[thing] == owner.customers
               ? QString()
               : ofOwnerFilter(owner.name, unknownThingFilter(kKnownThings[thing]));
}

QString OwnerQualityModel::titleAt(const QModelIndex &index) const
{
    const QString name = nameOf(ownerAt(index.row()));
    const int column = index.column();
    if (isThing(column))
        return tr("%1: not known of customers of %2")
            .arg(fieldLabel(kKnownThings[thingOf(column)].label), name);
    switch (column) {
    case NotSure:
        return tr("Grade not sure: customers of %1").arg(name);
    case Clear:
        return tr("Need clear: customers of %1").arg(name);
    case Won:
        return tr("Won by %1").arg(name);
    default:
        return tr("Customers of %1").arg(name);
    }
}

int OwnerQualityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_owners.size());
}

int OwnerQualityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QString OwnerQualityModel::toolTip(const OwnerQuality &owner, int column) const
{
    if (isThing(column))
        return tr("known of %L1 of %L2 customers").arg(owner.known[thingOf(column)]).arg(owner.customers);
    if (column == Clear)
        return tr("%L1 of %L2 known needs are called clear").arg(owner.needClear).arg(owner.known[0]);
    if (column == Won)
        return tr("%L1 of %L2 decided deals won").arg(owner.won).arg(owner.won + owner.lost);
    return {};
}

QVariant OwnerQualityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OwnerQuality &owner = ownerAt(index.row());
    const int column = index.column();
    if (role == Qt::ToolTipRole)
        return toolTip(owner, column);
    if (column == Name)
        return role == Qt::DisplayRole ? QVariant(nameOf(owner)) : QVariant();
    if (isCount(column)) {
        const std::int64_t count = column == Customers ? owner.customers : owner.notSure;
        return role == Qt::DisplayRole || role == CountRole ? QVariant(qlonglong{count}) : QVariant();
    }
    if (role != Qt::DisplayRole && role != ShareRole)
        return {};
    const auto share = shareAt(owner, column);
    return share ? QVariant(*share) : QVariant();
}

QVariant OwnerQualityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    if (role == Qt::ToolTipRole && section == Clear)
        return tr("of the needs that are known");
    if (role == Qt::ToolTipRole && section == Won)
        return tr("of the owner’s decided deals");
    if (role != Qt::DisplayRole)
        return {};
    if (isThing(section))
        return fieldLabel(kKnownThings[thingOf(section)].label);
    switch (section) {
    case Name:
        return tr("Owner");
    case Customers:
        return tr("Customers");
    case NotSure:
        return tr("Not sure");
    case Clear:
        return tr("Clear");
    default:
        return tr("Won");
    }
}

} // namespace leadbook
