// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace leadbook {

/// One box of a treemap.
struct TreemapValue
{
    QString name;
    double value = 0;
    QString tip; ///< the figure in words; plain text
};

/// Boxes as large as their values, the largest at the top left, as near to squares as they can be (Bruls,
/// Huizing and van Wijk 2000, "Squarified Treemaps"). What is not above 0 has no box, and the table says it.
/// A part's id is the value's index, which also gives it its series colour.
class Treemap : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// @p nameTitle and @p valueTitle head the table.
    void setValues(const QList<TreemapValue> &values, const QString &nameTitle, const QString &valueTitle);

    ChartTable table() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    struct Box
    {
        int index = 0;
        QRectF area;
    };
    QList<Box> boxes(const QSizeF &size) const;

    QList<TreemapValue> m_values;
    QString m_nameTitle;
    QString m_valueTitle;
};

} // namespace leadbook
