// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/editing/peopleedit.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <span>
#include <vector>

namespace leadbook {

/// What a block of cells of the clipboard would write into a list.
struct PastePlan
{
    /// A cell that cannot be written.
    struct Refused
    {
        std::size_t row = 0;    ///< of the block
        std::size_t column = 0; ///< of the block
        QString text;
        QString reason; ///< one sentence
    };

    PeopleEdit edit;
    std::size_t rows = 0;  ///< of the block that are people of the list
    std::size_t cells = 0; ///< that are written
    std::vector<Refused> refused;
    std::size_t rowsBeyond = 0;    ///< of the block, below the end of the list
    std::size_t columnsBeyond = 0; ///< of the block, right of the last column
};

/// The cells of a block as spreadsheets copy it: lines of cells between tabs; a cell in quotes may hold tabs,
/// line ends and doubled quotes. The last line end begins no row.
std::vector<QStringList> blockOf(const QString &text);

/// What @p block becomes from the current cell on: @p people are the ids of its row and those below, @p
/// columns its column and those to the right. Each cell is read as if it were typed (readInput()).
PastePlan planPaste(const View &view, ListKind list, std::span<const std::int64_t> people,
                    std::span<const FieldRef> columns, const std::vector<QStringList> &block);

} // namespace leadbook
