// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>

namespace leadbook {

/// Where a cell lies, both from 1; 0 where it is not said or beyond all sheets.
struct CellReference
{
    std::int32_t column = 0;
    std::int32_t row = 0;

    friend bool operator==(const CellReference &, const CellReference &) = default;
};

/// Reads "C5", "$C$5" and "c5".
CellReference cellReference(QStringView text);

} // namespace leadbook
