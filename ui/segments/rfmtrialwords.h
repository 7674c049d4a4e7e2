// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "ui/charts/sankey.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/rfmtrial.h"

#include <QLocale>

namespace leadbook {

/// What is true of the scheme tried, one finding a line: gaps, overlaps, segments that nobody can be in and
/// scores that nobody can have; or that there is nothing of it.
QList<Span> rfmCheckWords(const RfmTrialAnswer &answer);

/// The groups of the scheme tried, and those that it no longer has: customers before and after, and what they
/// bought.
QList<FigureColumn> rfmTrialColumns();
QList<FigureRow> rfmTrialRows(const RfmTrialAnswer &answer, const QLocale &locale);

/// Who moves from which group to which, and the groups that they leave or enter.
QList<SankeyNode> rfmMoveNodes(const RfmTrialAnswer &answer);
QList<SankeyFlow> rfmMoveFlows(const RfmTrialAnswer &answer);

} // namespace leadbook
