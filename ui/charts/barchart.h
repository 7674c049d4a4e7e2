// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <functional>
#include <memory>

namespace leadbook {

/// One bar.
struct BarValue
{
    QString name;
    double value = 0;
};

/// Bars with axes, drawn with Qt Charts, without animations. At most some dozens of bars; a part's id is the
/// bar's index.
class BarChart : public Chart
{
    Q_OBJECT

public:
    /// How a figure is written at a bar and on the axis; formatShort() unless told.
    using Figure = std::function<QString(double value, const QLocale &locale)>;

    explicit BarChart(Qt::Orientation orientation, QWidget *parent = nullptr);
    ~BarChart() override;

    /// @p nameTitle and @p valueTitle say what the axes are.
    void setBars(const QList<BarValue> &bars, const QString &nameTitle, const QString &valueTitle);
    void setFigure(Figure figure);
    void setTone(Tone tone);

    ChartTable table() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    struct Scene;
    const Scene &scene(const QSizeF &size, const ChartStyle &style) const;
    void addBars(Scene &scene, const ChartStyle &style) const;
    QList<double> ticks(const QSizeF &size, const ChartStyle &style) const;
    QString tickText(double tick, const ChartStyle &style) const;
    QMarginsF margins(const QList<double> &ticks, const ChartStyle &style) const;
    double nameHeight(const ChartStyle &style) const;
    qsizetype nameStride(double step, const ChartStyle &style) const;
    void drawNames(QPainter &painter, const Scene &made, const ChartStyle &style) const;
    void drawWords(QPainter &painter, const Scene &made, const QSizeF &size, const ChartStyle &style) const;
    void drawUpright(QPainter &painter, const QRectF &plot, const QRectF &box, const ChartStyle &style,
                     const BarValue &value) const;
    void drawLying(QPainter &painter, const QRectF &box, double right, const ChartStyle &style,
                   const BarValue &value) const;
    QRectF bar(const QRectF &plot, double largest, qsizetype at) const;

    Qt::Orientation m_orientation;
    QList<BarValue> m_bars;
    QString m_nameTitle;
    QString m_valueTitle;
    Figure m_figure;
    bool m_isShort = true; ///< m_figure is formatShort(), which rounds fractions
    Tone m_tone = Tone::Accent;
    mutable std::unique_ptr<Scene> m_scene;
};

} // namespace leadbook
