// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "exchange/datetext.h"
#include "exchange/numbertext.h"

namespace leadbook {

/// How the cells of one target are read, decided over the whole column.
struct ColumnFormat
{
    FieldType type = FieldType::Text;
    DecimalMark mark = DecimalMark::Point;
    DateOrder order = DateOrder::Ymd;
    bool isPercent = false; ///< shares are written as percentages, also without their sign
    bool isPadded = true;   ///< cells of blanks alone are common: they stand for nothing

    friend bool operator==(const ColumnFormat &, const ColumnFormat &) = default;
};

} // namespace leadbook
