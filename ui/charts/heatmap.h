// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <functional>
#include <optional>

namespace leadbook {

/// A grid of coloured cells: RFM's recency by frequency, retention by month.
struct HeatMapValues
{
    QStringList rows;    ///< labels from top to bottom
    QStringList columns; ///< labels from left to right
    /// Row by row, rows x columns of them; absent = no such cell, drawn as nothing.
    QList<std::optional<double>> cells;
    QString rowTitle;              ///< what the rows are: "Recency"
    QString columnTitle;           ///< "Frequency"
    QString scaleNote;             ///< what the colour means: "Money per customer"
    std::optional<double> darkest; ///< the value of the full colour; absent: the largest there is
    /// The full colour of values that lie as far below 0 as the darkest above it; absent: those below 0 are
    /// as faint as 0.
    std::optional<Tone> toneBelow;
    bool columnsOnTop = false;
    QStringList tips;            ///< cell by cell, what hover says; empty: row, column and figure
    QList<qsizetype> unfinished; ///< cells whose time is not over, with a dashed border
};

/// Values as colours with their figures written in. The id of a part is row * columns + column.
class HeatMap : public Chart
{
    Q_OBJECT

public:
    /// How a cell's value is written; unless told formatShort(), shorter where the cells are too narrow.
    using Figure = std::function<QString(double value, const QLocale &locale)>;

    explicit HeatMap(QWidget *parent = nullptr);

    void setValues(const HeatMapValues &values);
    void setFigure(Figure figure);
    /// The full colour; Tone::Accent unless told.
    void setTone(Tone tone);

    ChartTable table() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;
    /// Up and down go within a column.
    int nextPart(int from, int key) const override;

private:
    struct Plan;
    Plan plan(const QSizeF &size, const ChartStyle &style) const;
    QRectF cell(const Plan &plan, qsizetype at) const;
    void drawScale(QPainter &painter, const Plan &plan, const QSizeF &size, const ChartStyle &style) const;
    QColor color(double value, const ChartStyle &style) const;
    QString figure(double value, const QLocale &locale, int figures = 3) const;
    /// With how many figures every value fits into a cell @p width wide.
    int figuresWithin(double width, const ChartStyle &style) const;

    HeatMapValues m_values;
    Figure m_figure;
    Tone m_tone = Tone::Accent;
    double m_least = 0;
    double m_most = 0;
};

} // namespace leadbook
