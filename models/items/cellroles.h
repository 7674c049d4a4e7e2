// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace leadbook {

/// What a model answers beside Qt::DisplayRole, so that delegates can give it its looks: meaning, never
/// colours or formatted text. An invalid QVariant is "unknown", or that the role does not apply.
/// Qt::DisplayRole holds the plain value (text, number, QDate) for whoever knows no better, screen readers
/// above all.
enum CellRole : int
{
    GradeRole = Qt::UserRole + 64, ///< int, 0 = A ... 3 = D; not of grades that have other names
    BestGradeRole,                 ///< int, the best grade still possible where some input is unknown
    AmountRole,                    ///< qlonglong, ten-thousandths of the currency's unit (Money)
    CurrencyRole,                  ///< QString, ISO 4217
    CountRole,                     ///< qlonglong
    DayRole,                       ///< int, days since 1970-01-01 (Day)
    OverdueRole,                   ///< bool, later than it should be
    SecondTextRole,                ///< QString, said muted behind the first text
    ShareRole,                     ///< double, 0 ... 1
    SeriesRole,                    ///< int, which of the series colours stands for this row
    TypeRole,                      ///< int, FieldType of the cell's or header's column
    ChoiceRole,                    ///< int, the number of a choice, see Field::choices
    IdRole,                        ///< qlonglong, id of the row's record
    CustomerIdRole,                ///< qlonglong, id of the customer the row belongs to
    KindRole,                      ///< int, what the row is: an enumeration of its model
    MinutesRole,                   ///< int, how long it took
    OffersRole,                    ///< QStringList, what may be written into the cell or often is
    ChosenRole,                    ///< bool, nothing but the offers may be written
    HitsRole,                      ///< QList<int>, begin and length of each piece that the search hit
    CopiedRole,     ///< QString, for the clipboard where the shown text could not be pasted again
    PrimaryRole,    ///< bool, the first among its like (main contact)
    OfferNotesRole, ///< QStringList, what each of the offers means; empty where they need no words
};

} // namespace leadbook
