// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "workspace/segments/breakdown.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace leadbook {

/// Which way of dividing a book is asked for.
struct DimensionQuestion
{
    QString key; ///< of the dimension; one that there is not means the first
    QString by;  ///< of the second one; empty: none

    friend bool operator==(const DimensionQuestion &, const DimensionQuestion &) = default;
};

/// A book divided, as values for a page.
struct DimensionFigures
{
    DimensionQuestion question;        ///< as answered
    std::vector<Dimension> dimensions; ///< that the book has
    Breakdown table;
    QString fieldLabel; ///< of the field whose values make the groups; empty: bands, or none
    QString currency;   ///< of the money; empty where not told or several
    QString note;       ///< which of the book's own dimensions are left out, and why; empty: none
    QString problem;    ///< why there is no table but for its dimension; empty: there is
};

/// Divides @p view, whose book is the file @p path. Any thread; unfinished where @p progress is cancelled.
DimensionFigures dimensionFigures(const View &view, const QString &path, const DimensionQuestion &question,
                                  const Progress &progress);

/// What is counted of a group.
enum class GroupMeasure : std::uint8_t
{
    Customers,
    Revenue,
    RevenuePerCustomer,
};
double measured(const GroupFigure &figure, GroupMeasure measure);

/// The groups as a table: name, customers, share of them, buyers, revenue, share of it, each opening to its
/// customers; the whole book last.
QList<FigureColumn> groupColumns(const DimensionFigures &figures);
QList<FigureRow> groupRows(const DimensionFigures &figures, const QLocale &locale);

/// What the list of a group's customers is called: "Size: Large enterprise".
QString groupHeading(const CustomerGroups &groups, std::size_t group, const QLocale &locale);

} // namespace leadbook
