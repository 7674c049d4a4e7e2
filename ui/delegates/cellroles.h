// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace leadbook {

/// What a table model answers beside Qt::DisplayRole, so that delegates can give it its looks: meaning, never
/// colours or formatted text. An invalid QVariant is "unknown".
enum CellRole : int
{
    GradeRole = Qt::UserRole + 64, ///< int, 0 = A ... 3 = D
    BestGradeRole,                 ///< int, the best grade still possible where some input is unknown
    AmountRole,                    ///< qlonglong, ten-thousandths of the currency's unit (Money)
    CurrencyRole,                  ///< QString, ISO 4217
    CountRole,                     ///< qlonglong
    DayRole,                       ///< int, days since 1970-01-01 (Day)
    OverdueRole,                   ///< bool, later than it should be
    SecondTextRole,                ///< QString, said muted behind the first text
    ShareRole,                     ///< double, 0 ... 1
    SeriesRole,                    ///< int, which of the series colours stands for this row
};

} // namespace leadbook
