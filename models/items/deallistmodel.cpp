// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/deallistmodel.h"

#include "domain/stagenames.h"
#include "items/cellroles.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <compare>

namespace leadbook {

namespace {

std::weak_ordering byText(const QString &a, const QString &b)
{
    return QString::localeAwareCompare(a, b) <=> 0;
}

/// What one column orders by, and of which deals it is not known.
struct DealColumn
{
    const char *title;
    bool isFigure;
    std::weak_ordering (*compare)(const ListedDeal &a, const ListedDeal &b);
    bool (*isUnknown)(const ListedDeal &line);
};

constexpr std::array<DealColumn, 9> kColumns{{
    {QT_TRANSLATE_NOOP("leadbook::DealListModel", "Customer"), false,
     [](const ListedDeal &a, const ListedDeal &b) { return byText(a.customer, b.customer); },
     [](const ListedDeal &line) { return line.customer.isEmpty(); }},
    {QT_TRANSLATE_NOOP("leadbook::DealListModel", "Deal"), false,
     [](const ListedDeal &a, const ListedDeal &b) { return byText(a.title, b.title); },
     [](const ListedDeal &line) { return line.title.isEmpty(); }},
    {QT_TRANSLATE_NOOP("leadbook::DealListModel", "Stage now"), false,
     [](const ListedDeal &a, const ListedDeal &b) { return byText(a.stage, b.stage); },
     [](const ListedDeal &line) { return line.stage.isEmpty(); }},
    {QT_TRANSLATE_NOOP("leadbook::DealListModel", "Outcome"), false,
     [](const ListedDeal &a, const ListedDeal &b) -> std::weak_ordering { return a.outcome <=> b.outcome; },
     [](const ListedDeal &) { return false; }},
    {QT_TRANSLATE_NOOP("leadbook::DealListModel", "Amount"), true,
     [](const ListedDeal &a, const ListedDeal &b) -> std::weak_ordering { return a.amount <=> b.amount; },
     [](const ListedDeal &line) { return !line.amount.isKnown(); }},
    {QT_TRANSLATE_NOOP("leadbook::DealListModel", "Opened"), false,
     [](const ListedDeal &a, const ListedDeal &b) -> std::weak_ordering { return a.opened <=> b.opened; },
     [](const ListedDeal &line) { return !line.opened.isValid(); }},
    {QT_TRANSLATE_NOOP("leadbook::DealListModel", "Closed"), false,
     [](const ListedDeal &a, const ListedDeal &b) -> std::weak_ordering { return a.closed <=> b.closed; },
     [](const ListedDeal &line) { return !line.closed.isValid(); }},
    {QT_TRANSLATE_NOOP("leadbook::DealListModel", "Owner"), false,
     [](const ListedDeal &a, const ListedDeal &b) { return byText(a.owner, b.owner); },
     [](const ListedDeal &line) { return line.owner.isEmpty(); }},
    {QT_TRANSLATE_NOOP("leadbook::DealListModel", "Days in stage"), true,
     [](const ListedDeal &a, const ListedDeal &b) -> std::weak_ordering { return a.days <=> b.days; },
     [](const ListedDeal &line) { return line.days < 0; }},
}};

constexpr std::array<const char *, 3> kOutcomes{
    QT_TRANSLATE_NOOP("leadbook::DealListModel", "Open"),
    QT_TRANSLATE_NOOP("leadbook::DealListModel", "Won"),
    QT_TRANSLATE_NOOP("leadbook::DealListModel", "Lost"),
};

QVariant dateOf(Day day)
{
    if (!day.isValid())
        return {};
    const Day::Civil civil = day.civil();
    return QDate(civil.year, civil.month, civil.day);
}

} // namespace

DealListModel::DealListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DealListModel::setLines(std::vector<ListedDeal> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void DealListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int DealListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DealListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns.size());
}

QVariant DealListModel::display(const ListedDeal &line, int column) const
{
    switch (column) {
    case Customer:
        return line.customer;
    case Title:
        return line.title;
    case Stage:
        return stageLabel(line.stage);
    case Outcome:
        return tr(kOutcomes[static_cast<std::size_t>(line.outcome)]);
    case Amount:
        return line.amount.isKnown() ? QVariant(line.amount.toDouble()) : QVariant();
    case Opened:
        return dateOf(line.opened);
    case Closed:
        return dateOf(line.closed);
    case Owner:
        return line.owner;
    default:
        return line.days < 0 ? QVariant() : QVariant(line.days);
    }
}

QVariant DealListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedDeal &line = lineAt(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return display(line, column);
    if (role == CustomerIdRole)
        return line.customerId == 0 ? QVariant() : QVariant(qlonglong{line.customerId});
    if (role == AmountRole && column == Amount && line.amount.isKnown())
        return qlonglong{line.amount.tenThousandths()};
    if (role == CurrencyRole && column == Amount)
        return line.currency;
    if (role == CountRole && column == Days && line.days >= 0)
        return qlonglong{line.days};
    const Day day = column == Opened ? line.opened : column == Closed ? line.closed : Day();
    if (role == DayRole && day.isValid())
        return day.number();
    return {};
}

QVariant DealListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const DealColumn &column = kColumns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return tr(column.title);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(column.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    return {};
}

void DealListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const DealColumn &by = kColumns[static_cast<std::size_t>(column)];
    beginResetModel();
    std::ranges::stable_sort(m_lines, [&](const ListedDeal &a, const ListedDeal &b) {
        if (by.isUnknown(a) || by.isUnknown(b))
            return by.isUnknown(b) && !by.isUnknown(a);
        return order == Qt::AscendingOrder ? by.compare(a, b) < 0 : by.compare(b, a) < 0;
    });
    endResetModel();
}

} // namespace leadbook
