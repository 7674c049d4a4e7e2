// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "items/lifetimefigures.h"
#include "ui/charts/barchart.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/trackingchart.h"
#include "ui/insights/figuregrid.h"

#include <QLocale>
#include <QStringList>

namespace leadbook {

/// What bars by class show.
enum class LifetimeMeasure : std::uint8_t
{
    Value,
    Frequency, ///< gained by buying a tenth more often
    Spend,     ///< by spending a tenth more at a time
    Retention, ///< by a tenth fewer who are lost
};
inline constexpr int kLifetimeMeasures = 4;
/// Short names, by LifetimeMeasure.
QStringList lifetimeMeasureNames();

/// What cells of the white space show.
enum class WhiteSpaceMeasure : std::uint8_t
{
    Penetration,
    WinRate,
    Potential,
};
inline constexpr int kWhiteSpaceMeasures = 3;
QStringList whiteSpaceMeasureNames();

/// "Next 12 months", from weeks.
QString horizonName(int weeks);
/// The large figures of all customers.
QList<Figure> lifetimeTotals(const LifetimeFigures &figures, const QLocale &locale);
/// Whether the model may be trusted, and where spends come from, in sentences.
QString lifetimeSentences(const LifetimeFigures &figures, const QLocale &locale);

/// The table by class: a row for each, and one for all.
QList<FigureColumn> classLifetimeColumns(const LifetimeFigures &figures);
QList<FigureRow> classLifetimeRows(const LifetimeFigures &figures, const QLocale &locale);
/// The hold-out by the number of repeats before it.
QList<FigureColumn> holdOutColumns();
QList<FigureRow> holdOutRows(const LifetimeFigures &figures, const QLocale &locale);
/// The customers of the greatest value.
QList<FigureColumn> valuedColumns();
QList<FigureRow> valuedRows(const LifetimeFigures &figures, const QLocale &locale);

/// Contracts: the large figures, none where they do not tell; a sentence; retention by renewal.
QList<Figure> contractFigures(const LifetimeFigures &figures, const QLocale &locale);
QString contractSentences(const LifetimeFigures &figures, const QLocale &locale);
QList<FigureColumn> contractColumns();
QList<FigureRow> contractRows(const LifetimeFigures &figures, const QLocale &locale);

QList<BarValue> lifetimeBars(const LifetimeFigures &figures, LifetimeMeasure measure);
QList<TrackingValue> trackingValues(const LifetimeFigures &figures, const QLocale &locale);
HeatMapValues whiteSpaceValues(const LifetimeFigures &figures, WhiteSpaceMeasure measure,
                               const QLocale &locale);
/// What the list of the customers without a product is called.
QString whiteSpaceHeading(const LifetimeFigures &figures, std::size_t row, std::size_t product);

} // namespace leadbook
