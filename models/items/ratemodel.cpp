// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ratemodel.h"

#include "core/text.h"
#include "domain/daywords.h"

#include <QLocale>

#include <algorithm>

namespace leadbook {

void RateModel::setMoney(const CurrencyRates &money)
{
    beginResetModel();
    m_money = money;
    endResetModel();
}

int RateModel::rowOf(const QString &currency, Day from) const
{
    const std::string code = currencyCode(currency.toStdString());
    const auto found = std::ranges::find_if(
        m_money.all(), [&](const CurrencyRate &rate) { return rate.currency == code && rate.from == from; });
    return found == m_money.all().end() ? -1 : static_cast<int>(found - m_money.all().begin());
}

int RateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_money.all().size());
}

int RateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const CurrencyRate &rate = rateAt(index.row());
    switch (index.column()) {
    case Currency:
        return toQString(rate.currency);
    case From:
        return dayWords(rate.from);
    default:
        return tr("1 %1 = %2 %3", "a currency, its rate, the book's currency")
            .arg(toQString(rate.currency), QLocale().toString(rate.rate, 'g', QLocale::FloatingPointShortest),
                 toQString(m_money.book()));
    }
}

QVariant RateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Currency:
        return tr("Currency");
    case From:
        return tr("From");
    default:
        return tr("Rate");
    }
}

} // namespace leadbook
