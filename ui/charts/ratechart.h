// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <cstdint>
#include <optional>

namespace leadbook {

/// A share with where it may lie.
struct RateRow
{
    QString name;
    double rate = 0; ///< 0 to 1
    double low = 0;  ///< of its interval
    double high = 1;
    std::int64_t won = 0;
    std::int64_t all = 0;           ///< 0: the row has no bar
    std::optional<double> expected; ///< marked across the bar
    Tone tone = Tone::Accent;
};

/// Shares as lying bars from 0 to 100 %, each with its interval, how many it is of, and where it was
/// expected. A part's id is the row's index.
class RateChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// @p nameTitle and @p rateTitle say what names and shares are.
    void setRows(const QList<RateRow> &rows, const QString &nameTitle, const QString &rateTitle);
    const QList<RateRow> &rows() const { return m_rows; }

    ChartTable table() const override;
    QSize sizeHint() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    struct Plan;
    Plan plan(const QSizeF &size, const ChartStyle &style) const;
    bool hasExpected() const;
    QString figure(const RateRow &row, const QLocale &locale) const;
    void drawAxis(QPainter &painter, const Plan &plan, const ChartStyle &style) const;
    void drawRow(QPainter &painter, const Plan &plan, const ChartStyle &style, const RateRow &row, double y,
                 bool current) const;

    QList<RateRow> m_rows;
    QString m_nameTitle;
    QString m_rateTitle;
};

} // namespace leadbook
