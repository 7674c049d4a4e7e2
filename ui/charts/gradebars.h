// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <cstdint>
#include <optional>

namespace leadbook {

/// How many customers have a grade.
struct GradeCount
{
    int grade = 0; ///< 0 = A ... 3 = D, -1 = not graded
    std::int64_t now = 0;
    std::optional<std::int64_t> proposed; ///< with settings not applied yet
    std::optional<double> winsNow = {};   ///< expected wins; absent: not known
    std::optional<double> winsProposed = {};
};

/// Customers per grade, now and with the settings being tried: two thin bars a grade, the new figure and the
/// change, below them small the expected wins. A part's id is the grade.
class GradeBars : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    void setCounts(const QList<GradeCount> &counts);

    ChartTable table() const override;
    QSize sizeHint() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    double step(const QSizeF &size, const ChartStyle &style) const;
    double figureWidth(const ChartStyle &style) const;
    std::int64_t most() const;

    QList<GradeCount> m_counts;
};

} // namespace leadbook
