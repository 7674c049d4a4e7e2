// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/editing/peopleedit.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace leadbook {

/// Where a block goes: from the current cell of a list down and to the right.
struct PastePlace
{
    ListKind list = ListKind::Customers;
    std::vector<std::int64_t> people; ///< of the current cell's row and the rows below
    std::vector<FieldRef> columns;    ///< the current cell's and those right of it
    std::vector<std::int64_t>
        selected; ///< who is selected: a block of one cell goes to all of them, if several
};

/// What a block of cells of the clipboard would write into a list.
struct PastePlan
{
    /// A cell that cannot be written.
    struct Refused
    {
        std::int64_t person = 0;
        FieldRef field;
        QString reason; ///< one sentence
    };
    /// A cell that changes: which change of which part of the edit.
    struct Written
    {
        std::uint32_t part = 0;
        std::uint32_t change = 0;
    };

    PeopleEdit edit; ///< of the cells that change, a part for each person
    std::vector<Written> written;
    std::vector<Refused> refused;
    std::size_t same = 0;           ///< cells that hold already what would be written
    std::size_t rows = 0;           ///< of the block that are people of the list
    std::int64_t first = 0;         ///< the person of the first of them
    bool fillsSelected = false;     ///< one cell of the clipboard goes to all who are selected
    std::vector<FieldRef> columns;  ///< of the list that the block covers
    std::vector<FieldRef> computed; ///< those of them that nobody writes
    std::size_t rowsBeyond = 0;     ///< of the block, below the end of the list
    std::size_t columnsBeyond = 0;  ///< of the block, right of the last column
};

/// The cells of a block as spreadsheets copy it: lines of cells between tabs; a cell in quotes may hold tabs,
/// line ends and doubled quotes. The last line end begins no row.
std::vector<QStringList> blockOf(const QString &text);

/// What @p block becomes at @p place. Each cell is read as if it were typed (readInput()). A field of a
/// contact is refused where there is none and the block names none. Any thread; incomplete once cancelled.
PastePlan planPaste(const View &view, const PastePlace &place, std::vector<QStringList> block,
                    const Progress &progress);

} // namespace leadbook
