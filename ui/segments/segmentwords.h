// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dimensionfigures.h"
#include "items/segmentfigures.h"
#include "ui/insights/figuregrid.h"

#include <QLocale>
#include <QString>

namespace leadbook {

/// What one segment is worth, as large figures.
QList<Figure> segmentWords(const SegmentFigure &segment, const SegmentFigures &all, const QLocale &locale);
/// The scores of a segment: "R 4–5 · F 4–5 · M 1–3", several after "or".
QString boxesText(const SegmentFigure &segment);
/// What the recency scores mean in days, and which scores nobody can have.
QString boundsText(const SegmentFigures &figures, const QLocale &locale);
/// Where the groups of a dimension come from, and what is not known.
QString sourceText(const DimensionFigures &figures);
/// "Revenue (CNY)"; without the currency where it is not told.
QString revenueTitle(const QString &currency);

} // namespace leadbook
