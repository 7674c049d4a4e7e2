// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace leadbook {

/// A difference with where it likely lies.
struct DifferenceRow
{
    QString name;
    double difference = 0; ///< -1 to 1
    double low = 0;
    double high = 0;
    QString sentence; ///< said when pointed at
    Tone tone = Tone::Muted;
};

/// Differences as dots with their intervals about a line at 0, in points of percentage. A part's id is the
/// row's index.
class DifferenceChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// @p nameTitle and @p valueTitle say what names and differences are.
    void setRows(const QList<DifferenceRow> &rows, const QString &nameTitle, const QString &valueTitle);
    const QList<DifferenceRow> &rows() const { return m_rows; }

    ChartTable table() const override;
    QSize sizeHint() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    struct Plan;
    Plan plan(const QSizeF &size, const ChartStyle &style) const;

    QList<DifferenceRow> m_rows;
    QString m_nameTitle;
    QString m_valueTitle;
};

} // namespace leadbook
