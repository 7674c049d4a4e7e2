// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spanlabel.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace leadbook {

/// Where some of a customer's points come from.
struct PointsLine
{
    QString name;                 ///< "Need"
    QString reason;               ///< "clear: budget, date"
    std::optional<double> points; ///< absent: unknown, shown as a dash
    bool full = false;            ///< all that can be had here
};

/// "Why B?": each input with its reason and points, the sum, and what would lift the grade. Where it is
/// narrow each reason stands below its name.
class PointsBreakdown : public QWidget
{
    Q_OBJECT

public:
    explicit PointsBreakdown(QWidget *parent = nullptr);

    /// @p title "Why B?"; @p total "83 points, A from 88"; @p wayUp begins with what it leads to ("Way up to
    /// A:"), and both its parts are empty where there is none.
    void setPoints(const QString &title, const QList<PointsLine> &lines, const QString &total,
                   const QString &wayUpTo, const QString &wayUp);

    /// Within a box of its own, as it is unless told, or without where it fills a card.
    void setFramed(bool framed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The labels of one line.
    struct Line
    {
        SpanLabel *name;
        SpanLabel *reason;
        SpanLabel *figure;
    };

    void clearRows();
    /// Puts the labels where the width has room for them.
    void placeRows();

    SpanLabel *m_title;
    QWidget *m_rows;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    SpanLabel *m_sum = nullptr;
    QWidget *m_rule;
    SpanLabel *m_wayUp;
    bool m_framed = true;
    bool m_isNarrow = false;
    bool m_isStacked = false; ///< reasons stand below their names
};

} // namespace leadbook
