// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/factormodels.h"

#include "core/text.h"
#include "items/cellroles.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr std::array<const char *, 7> kTitles{
    QT_TRANSLATE_NOOP("leadbook::FactorModel", "Factor"),
    QT_TRANSLATE_NOOP("leadbook::FactorModel", "Level"),
    QT_TRANSLATE_NOOP("leadbook::FactorModel", "Deals"),
    QT_TRANSLATE_NOOP("leadbook::FactorModel", "Win rate"),
    QT_TRANSLATE_NOOP("leadbook::FactorModel", "The others"),
    QT_TRANSLATE_NOOP("leadbook::FactorModel", "Difference in points"),
    QT_TRANSLATE_NOOP("leadbook::FactorModel", "What it says"),
};

constexpr std::array<const char *, 4> kDealTitles{
    QT_TRANSLATE_NOOP("leadbook::FactorDealModel", "Customer"),
    QT_TRANSLATE_NOOP("leadbook::FactorDealModel", "Deal"),
    QT_TRANSLATE_NOOP("leadbook::FactorDealModel", "Outcome"),
    QT_TRANSLATE_NOOP("leadbook::FactorDealModel", "Closed"),
};

} // namespace

FactorModel::FactorModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FactorModel::setFactors(WinFactors factors, const QLocale &locale)
{
    beginResetModel();
    m_factors = std::move(factors);
    m_locale = locale;
    m_order.clear();
    for (const FactorLevel *level : factorOrder(m_factors.levels))
        m_order.push_back(static_cast<std::size_t>(level - m_factors.levels.data()));
    endResetModel();
}

QString FactorModel::sentence(int row) const
{
    const FactorLevel &level = levelAt(row);
    return factorSentence(m_factors.input.factors[level.factor], level, m_locale);
}

void FactorModel::retranslate(const QLocale &locale)
{
    m_locale = locale;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FactorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FactorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kTitles.size());
}

QString FactorModel::text(const FactorLevel &level, int column) const
{
    const FactorTable &table = m_factors.input.factors[level.factor];
    switch (column) {
    case Factor:
        return factorName(table.id);
    case Level:
        return factorLevelName(table, level.level);
    case Difference:
        return factorDifference(level, m_locale);
    default:
        return factorVerdictWord(level.verdict);
    }
}

QVariant FactorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FactorLevel &level = levelAt(index.row());
    if (role == Qt::ToolTipRole)
        return sentence(index.row());
    if (index.column() == Deals)
        return role == Qt::DisplayRole || role == CountRole ? QVariant(qlonglong{level.own.all}) : QVariant();
    if (index.column() == WinRate || index.column() == Others) {
        const WinCount &count = index.column() == WinRate ? level.own : level.rest;
        return (role == Qt::DisplayRole || role == ShareRole) && count.all > 0 ? QVariant(count.rate())
                                                                               : QVariant();
    }
    return role == Qt::DisplayRole ? QVariant(text(level, index.column())) : QVariant();
}

QVariant FactorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return tr(kTitles[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = section == Deals || section == WinRate || section == Others;
        return static_cast<int>(isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }
    return {};
}

std::vector<FactorDeal> factorDeals(const Snapshot &snapshot, const WinFactors &factors,
                                    const FactorLevel &level)
{
    std::vector<FactorDeal> deals;
    const FactorTable &table = factors.input.factors[level.factor];
    for (std::size_t i = 0; i < factors.input.deals.size(); ++i) {
        const Row deal = factors.input.deals[i];
        if (table.level[i] != level.level || deal >= snapshot.deals.ids.size())
            continue;
        const Row customer = snapshot.deals.customer[deal];
        FactorDeal line;
        if (customer != kNoRow) {
            line.customer = snapshot.customers.ids[customer];
            line.name = toQString(snapshot.customers.columns.text(FieldId::Name)[customer]);
        }
        line.title = toQString(snapshot.deals.title[deal]);
        line.isWon = factors.input.won[i] != 0;
        line.closed = snapshot.deals.closed[deal];
        deals.push_back(std::move(line));
    }
    std::ranges::stable_sort(deals, std::greater(), &FactorDeal::closed);
    return deals;
}

FactorDealModel::FactorDealModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FactorDealModel::setDeals(std::vector<FactorDeal> deals)
{
    beginResetModel();
    m_deals = std::move(deals);
    endResetModel();
}

void FactorDealModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FactorDealModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_deals.size());
}

int FactorDealModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kDealTitles.size());
}

QVariant FactorDealModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FactorDeal &deal = dealAt(index.row());
    if (role == CustomerIdRole)
        return qlonglong{deal.customer};
    if (index.column() == Closed && role == DayRole)
        return deal.closed.number();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Customer:
        return deal.name;
    case Title:
        return deal.title;
    case Outcome:
        return deal.isWon ? tr("won") : tr("lost");
    default:
        return QDate(1970, 1, 1).addDays(deal.closed.number());
    }
}

QVariant FactorDealModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || role != Qt::DisplayRole)
        return {};
    return tr(kDealTitles[static_cast<std::size_t>(section)]);
}

} // namespace leadbook
