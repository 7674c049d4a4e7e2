// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "ui/charts/chart.h"

namespace leadbook {

/// One month: what was won, and where it is forecast what will be.
struct ForecastBar
{
    QString name;     ///< below the axis, short
    QString longName; ///< with the year
    Money won = Money(0);
    bool isForecast = false; ///< the figures below are told
    Money expected = Money(0);
    Money low = Money(0);
    Money high = Money(0);
};

/// Bars of what was won in each month, then a line of what is expected in a band of where it will likely be.
/// A part's id is the month's index.
class ForecastChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// @p currency of the amounts, empty: none is said.
    void setMonths(const QList<ForecastBar> &months, const QString &currency);
    const QList<ForecastBar> &months() const { return m_months; }

    ChartTable table() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    struct Plan;
    Plan plan(const QSizeF &size, const ChartStyle &style) const;
    QString tip(const ForecastBar &month, const QLocale &locale) const;
    void drawAxis(QPainter &painter, const Plan &plan, const ChartStyle &style) const;
    void drawBars(QPainter &painter, const Plan &plan, const ChartStyle &style, int current) const;
    void drawForecast(QPainter &painter, const Plan &plan, const ChartStyle &style) const;

    QList<ForecastBar> m_months;
    QString m_currency;
};

} // namespace leadbook
