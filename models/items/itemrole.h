// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace leadbook {

/// What a cell or a row means, beside Qt's own roles; the models give it, delegates turn it into looks.
/// Qt::DisplayRole holds the plain value (text, number, QDate) for whoever knows no better, screen readers
/// above all. A role that does not apply gives an invalid QVariant.
struct ItemRole
{
    enum : int
    {
        Value = Qt::UserRole + 1, ///< QString, qlonglong, double, Money, Day, or int: the number of a choice
        Type,                     ///< int: FieldType of the value; of headers too
        Currency,                 ///< QString: ISO 4217 code of a Money value, empty where not told
        Grade,                    ///< int: 0 = A ... 3 = D, where the cell shows a grade
        Overdue,                  ///< bool: later than it should be
        AsOf,                     ///< Day: the day from which relative days are seen
        Id,                       ///< qlonglong: id of the row's record
        CustomerId,               ///< qlonglong: id of the customer the row belongs to
        Kind,                     ///< int: what the row is, an enumeration of its model
        Day,                      ///< Day of the row
        Text,                     ///< QString: what was written about it
        Minutes,                  ///< int: how long it took, where known
        Primary,                  ///< bool: the first among its like (main contact)
    };
};

} // namespace leadbook
