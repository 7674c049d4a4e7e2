// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/forecast.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

namespace leadbook {

/// "Nov 2026", Chinese "2026年11月".
QString monthName(Day first, const QLocale &locale);

/// The months of a forecast and what they are made of: month, won so far, open deals, deals to come,
/// expected, low, high. Roles beside Qt::DisplayRole: AmountRole, CurrencyRole.
class ForecastMonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Month,
        Won,
        Open,
        ToCome,
        Expected,
        Low,
        High,
    };

    explicit ForecastMonthModel(QObject *parent = nullptr);

    void setPeriods(std::vector<ForecastPeriod> periods, const QString &currency, const QLocale &locale);
    void retranslate(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ForecastPeriod> m_periods;
    QString m_currency;
    QLocale m_locale;
};

} // namespace leadbook
