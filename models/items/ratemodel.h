// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currencyrates.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace leadbook {

/// The dated rates of a book, by currency and day, a row each.
class RateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Currency,
        From,
        Rate, ///< "1 USD = 7.12 CNY"
        Columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMoney(const CurrencyRates &money);
    const CurrencyRates &money() const { return m_money; }
    const CurrencyRate &rateAt(int row) const { return m_money.all()[static_cast<std::size_t>(row)]; }
    /// The row of the rate of @p currency from @p from on; -1 where there is none.
    int rowOf(const QString &currency, Day from) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CurrencyRates m_money;
};

} // namespace leadbook
