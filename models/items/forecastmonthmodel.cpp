// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/forecastmonthmodel.h"

#include "items/cellroles.h"
#include "items/wholeunits.h"

#include <QDate>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct MonthColumn
{
    const char *title;
    Money ForecastPeriod::*amount; ///< nullptr: the month itself
};

constexpr std::array<MonthColumn, 7> kColumns{{
    {QT_TRANSLATE_NOOP("leadbook::ForecastMonthModel", "Month"), nullptr},
    {QT_TRANSLATE_NOOP("leadbook::ForecastMonthModel", "Won"), &ForecastPeriod::won},
    {QT_TRANSLATE_NOOP("leadbook::ForecastMonthModel", "Open deals"), &ForecastPeriod::weighted},
    {QT_TRANSLATE_NOOP("leadbook::ForecastMonthModel", "To come"), &ForecastPeriod::unopened},
    {QT_TRANSLATE_NOOP("leadbook::ForecastMonthModel", "Expected"), &ForecastPeriod::expected},
    {QT_TRANSLATE_NOOP("leadbook::ForecastMonthModel", "Low"), &ForecastPeriod::low},
    {QT_TRANSLATE_NOOP("leadbook::ForecastMonthModel", "High"), &ForecastPeriod::high},
}};

} // namespace

QString monthName(Day first, const QLocale &locale)
{
    const Day::Civil civil = first.civil();
    const bool isChinese = locale.language() == QLocale::Chinese;
    return locale.toString(QDate(civil.year, civil.month, 1), isChinese ? u"yyyy年M月"_s : u"MMM yyyy"_s);
}

ForecastMonthModel::ForecastMonthModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ForecastMonthModel::setPeriods(std::vector<ForecastPeriod> periods, const QString &currency,
                                    const QLocale &locale)
{
    beginResetModel();
    m_periods = std::move(periods);
    m_currency = currency;
    m_locale = locale;
    endResetModel();
}

void ForecastMonthModel::retranslate(const QLocale &locale)
{
    m_locale = locale;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_periods.empty())
        Q_EMIT dataChanged(index(0, Month), index(rowCount() - 1, Month));
}

int ForecastMonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_periods.size());
}

int ForecastMonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns.size());
}

QVariant ForecastMonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ForecastPeriod &period = m_periods[static_cast<std::size_t>(index.row())];
    const MonthColumn &column = kColumns[static_cast<std::size_t>(index.column())];
    if (column.amount == nullptr)
        return role == Qt::DisplayRole ? QVariant(monthName(period.days.begin, m_locale)) : QVariant();
    const Money amount = index.column() == Won ? period.*column.amount : wholeUnits(period.*column.amount);
    if (role == Qt::DisplayRole)
        return amount.toDouble();
    if (role == AmountRole)
        return qlonglong{amount.tenThousandths()};
    return role == CurrencyRole ? QVariant(m_currency) : QVariant();
}

QVariant ForecastMonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return tr(kColumns[static_cast<std::size_t>(section)].title);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == Month ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    return {};
}

} // namespace leadbook
