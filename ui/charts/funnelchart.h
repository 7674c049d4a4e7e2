// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <cstdint>
#include <optional>

namespace leadbook {

/// One bar of a funnel.
struct FunnelStage
{
    QString name;
    std::int64_t reached = 0;       ///< deals that got here or further
    std::optional<double> stepRate; ///< of the stage before, 0..1; absent for the first
    double overallRate = 1;         ///< of the first stage, 0..1
    /// Deals recorded in this very stage; absent: not told (won).
    std::optional<std::int64_t> recorded = {};
    std::optional<double> recordedRate = {}; ///< of those, the share that later got further
};

/// A funnel: one bar a stage, "won" the last one. Names, and how many were recorded there, at the left,
/// figures in the bars (beside them where they are too narrow), the rates between the bars, and under it what
/// is counted. A part's id is the stage's index.
class FunnelChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// @p definition says in one sentence what is counted.
    void setStages(const QList<FunnelStage> &stages, const QString &definition);
    const QList<FunnelStage> &stages() const { return m_stages; }

    ChartTable table() const override;
    QSize minimumSizeHint() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    struct Plan;
    Plan plan(const QSizeF &size, const ChartStyle &style) const;
    QPolygonF bar(const Plan &plan, int stage) const;
    QString recorded(int stage, const QLocale &locale) const;
    QString tip(int stage, const QLocale &locale) const;
    QString rates(int stage, bool brief, const QLocale &locale) const;
    void drawFigure(QPainter &painter, const QPolygonF &bar, const QRectF &row, const QColor &fill,
                    const ChartStyle &style, int stage) const;
    void drawName(QPainter &painter, const QRectF &room, const ChartStyle &style, int stage) const;
    void drawRates(QPainter &painter, const Plan &plan, double width, const ChartStyle &style,
                   int stage) const;

    QList<FunnelStage> m_stages;
    QString m_definition;
};

} // namespace leadbook
