// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/targetmodel.h"

#include "items/cellroles.h"
#include "items/wholeunits.h"

#include <array>

namespace leadbook {

namespace {

struct TargetColumn
{
    const char *title;
    Money (*amount)(const OwnerTargets &owner);
};

constexpr std::array<TargetColumn, 7> kColumns{{
    {QT_TRANSLATE_NOOP("leadbook::TargetModel", "Owner"), nullptr},
    {QT_TRANSLATE_NOOP("leadbook::TargetModel", "To sign"),
     [](const OwnerTargets &owner) { return owner.signedTarget; }},
    {QT_TRANSLATE_NOOP("leadbook::TargetModel", "Signed"),
     [](const OwnerTargets &owner) { return owner.signedValue; }},
    {QT_TRANSLATE_NOOP("leadbook::TargetModel", "Expected"),
     [](const OwnerTargets &owner) { return wholeUnits(owner.expected); }},
    {QT_TRANSLATE_NOOP("leadbook::TargetModel", "Gap"),
     [](const OwnerTargets &owner) { return owner.signedGap(); }},
    {QT_TRANSLATE_NOOP("leadbook::TargetModel", "To receive"),
     [](const OwnerTargets &owner) { return owner.receivedTarget; }},
    {QT_TRANSLATE_NOOP("leadbook::TargetModel", "Received"),
     [](const OwnerTargets &owner) { return owner.receivedValue; }},
}};

} // namespace

TargetModel::TargetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TargetModel::setFigures(TargetFigures figures, const QString &currency)
{
    beginResetModel();
    m_figures = std::move(figures);
    m_currency = currency;
    endResetModel();
}

void TargetModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name));
}

int TargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.owners.size());
}

int TargetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns.size());
}

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OwnerTargets &owner = ownerAt(index.row());
    if (index.column() == Name) {
        if (role != Qt::DisplayRole)
            return {};
        return owner.owner == 0 ? tr("Team") : owner.name;
    }
    const Money amount = kColumns[static_cast<std::size_t>(index.column())].amount(owner);
    if (!amount.isKnown())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return amount.toDouble();
    case AmountRole:
        return qlonglong{amount.tenThousandths()};
    case CurrencyRole:
        return m_currency;
    case OverdueRole:
        return index.column() == Gap && amount < Money(0);
    default:
        return {};
    }
}

QVariant TargetModel::headerData(int section, Qt::Orientation orientation, int role) const
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
