// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <cstdint>
#include <functional>

namespace leadbook {

/// A figure with where it may lie and how many it comes from.
struct TrendPoint
{
    QString name;
    double value = 0;
    double low = 0;
    double high = 0;
    std::int64_t count = 0;
    bool isUnfinished = false; ///< its time is not over: drawn hollow
};

/// What the axis is.
struct TrendScale
{
    double lowest = 0;
    double highest = 1;
    QString nameTitle;  ///< what the points are: "Quarter"
    QString valueTitle; ///< what the figures are: "NPS"
    QString countTitle; ///< what they come from: "Answers"; empty: figures that are known, without intervals
};

/// Figures in a row, each with its interval and how many it comes from, joined by a line. A part's id is the
/// point's index.
class TrendChart : public Chart
{
    Q_OBJECT

public:
    /// How a figure is written.
    using Figure = std::function<QString(double value, const QLocale &locale)>;

    explicit TrendChart(QWidget *parent = nullptr);

    void setPoints(const QList<TrendPoint> &points, const TrendScale &scale, Figure figure);
    const QList<TrendPoint> &points() const { return m_points; }

    ChartTable table() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    struct Plan;
    Plan plan(const QSizeF &size, const ChartStyle &style) const;
    void drawAxis(QPainter &painter, const Plan &plan, const ChartStyle &style) const;
    void drawPoint(QPainter &painter, const Plan &plan, const ChartStyle &style, qsizetype at,
                   bool isCurrent) const;
    QString figure(double value, const QLocale &locale) const;
    bool isEstimated() const { return !m_scale.countTitle.isEmpty(); }

    QList<TrendPoint> m_points;
    TrendScale m_scale;
    Figure m_figure;
};

} // namespace leadbook
