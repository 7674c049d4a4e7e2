// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/movingcustomermodel.h"

#include "domain/shippedschemes.h"
#include "domain/stagenames.h"
#include "items/cellroles.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace leadbook {

const std::array<MovingCustomerModel::Heading, 6> MovingCustomerModel::kHeadings{{
    {QT_TRANSLATE_NOOP("leadbook::MovingCustomerModel", "Customer")},
    {QT_TRANSLATE_NOOP("leadbook::MovingCustomerModel", "From → to")},
    {QT_TRANSLATE_NOOP("leadbook::MovingCustomerModel", "Points"), true},
    {QT_TRANSLATE_NOOP("leadbook::MovingCustomerModel", "Because")},
    {QT_TRANSLATE_NOOP("leadbook::MovingCustomerModel", "Value"), true},
    {QT_TRANSLATE_NOOP("leadbook::MovingCustomerModel", "Stage")},
}};

MovingCustomerModel::MovingCustomerModel(QObject *parent)
    : CustomerTableModel(kHeadings, parent)
{
}

void MovingCustomerModel::setRows(std::vector<MovingRow> rows, const QStringList &before,
                                  const QStringList &after, bool areLetters, std::int64_t inAll)
{
    beginResetModel();
    m_isAwaiting = false;
    m_rows = std::move(rows);
    m_before = before;
    m_after = after;
    m_areLetters = areLetters;
    m_inAll = std::max(inAll, static_cast<std::int64_t>(m_rows.size()));
    endResetModel();
}

void MovingCustomerModel::addRows(std::vector<MovingRow> rows)
{
    m_isAwaiting = false;
    if (rows.empty()) {
        m_inAll = static_cast<std::int64_t>(m_rows.size());
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

bool MovingCustomerModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAwaiting && static_cast<std::int64_t>(m_rows.size()) < m_inAll;
}

void MovingCustomerModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAwaiting = true;
    Q_EMIT moreWanted();
}

int MovingCustomerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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

} // namespace leadbook
