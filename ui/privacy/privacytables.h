// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "ui/privacy/privacychecks.h"

namespace leadbook {

/// The tables of the page on privacy: columns, and rows in the order of what they show.
QList<FigureColumn> checkColumns();
QList<FigureRow> checkRows(const QList<PrivacyCheck> &checks);

QList<FigureColumn> purposeColumns();
QList<FigureRow> purposeRows(const PrivacyFigures &figures, const QLocale &locale);

QList<FigureColumn> personColumns();
QList<FigureRow> personRows(const PrivacyPeople &people);

/// The figure of people due opens them in the list.
QList<FigureColumn> retentionColumns();
QList<FigureRow> retentionRows(const RetentionDue &due, const QLocale &locale);

QList<FigureColumn> dueColumns();
QList<FigureRow> dueRows(const RetentionDue &due, Day today, const QLocale &locale);

QList<FigureColumn> exportColumns();
QList<FigureRow> exportRows(const PrivacyFigures &figures, const QLocale &locale);

QList<FigureColumn> erasureColumns();
QList<FigureRow> erasureRows(const PrivacyFigures &figures, const QLocale &locale);

} // namespace leadbook
