// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/movingcustomermodel.h"

#include "domain/shippedschemes.h"
#include "domain/stagenames.h"
#include "items/cellroles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::array<const char *, 6> kTitles{
    QT_TRANSLATE_NOOP("leadbook::MovingCustomerModel", "Customer"),
    QT_TRANSLATE_NOOP("leadbook::MovingCustomerModel", "From → to"),
    QT_TRANSLATE_NOOP("leadbook::MovingCustomerModel", "Points"),
    QT_TRANSLATE_NOOP("leadbook::MovingCustomerModel", "Because"),
    QT_TRANSLATE_NOOP("leadbook::MovingCustomerModel", "Value"),
    QT_TRANSLATE_NOOP("leadbook::MovingCustomerModel", "Stage"),
};

} // namespace

MovingCustomerModel::MovingCustomerModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MovingCustomerModel::setRows(std::vector<MovingRow> rows, const QStringList &before,
                                  const QStringList &after, bool areLetters)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_before = before;
    m_after = after;
    m_areLetters = areLetters;
    endResetModel();
}

std::optional<int> MovingCustomerModel::rowOf(Row customer) const
{
    const auto found =
        std::ranges::find(m_rows, customer, [](const MovingRow &row) { return row.customer.customer; });
    if (found == m_rows.end())
        return {};
    return static_cast<int>(found - m_rows.begin());
}

void MovingCustomerModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MovingCustomerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MovingCustomerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kTitles.size());
}

QVariant MovingCustomerModel::display(const MovingRow &row, int column) const
{
    const MovingCustomer &customer = row.customer;
    switch (column) {
    case Name:
        return customer.name;
    case Move:
        return u"%1 → %2"_s.arg(gradeLabel(m_before.value(customer.move.from)),
                                gradeLabel(m_after.value(customer.move.to)));
    case Points:
        return row.points;
    case Because:
        return row.because;
    case Value:
        return customer.value.isKnown() ? QVariant(customer.value.toDouble()) : QVariant();
    default:
        return stageLabel(customer.stage);
    }
}

QVariant MovingCustomerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MovingRow &row = rowAt(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return display(row, column);
    if (role == CustomerIdRole)
        return qlonglong{row.customer.id};
    if (role == GradeRole && column == Move && m_areLetters)
        return int{row.customer.move.from};
    if (role == BestGradeRole && column == Move && m_areLetters)
        return int{row.customer.move.to};
    if (role == AmountRole && column == Value && row.customer.value.isKnown())
        return qlonglong{row.customer.value.tenThousandths()};
    if (role == CurrencyRole && column == Value)
        return row.customer.currency;
    return {};
}

QVariant MovingCustomerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return tr(kTitles[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == Points || section == Value ? Qt::AlignRight : Qt::AlignLeft) |
               Qt::AlignVCenter;
    return {};
}

} // namespace leadbook
