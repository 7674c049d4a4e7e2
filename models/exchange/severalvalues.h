// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadbook {

/// One of several phones or e-mails in a cell.
struct OneValue
{
    std::string_view value; ///< without outer blanks
    std::string_view label; ///< where the cell names it: {"label": "work", "value": …}
};

/// Takes the first phone or e-mail off @p cell, which keeps the rest; an empty value where there is none.
/// Signs that may stand between them (; , / | 、 ::: and line ends, a blank between e-mails or mobile
/// numbers) separate only what are phones or e-mails both, so that "021-55556666/12" and a name in front of
/// an address stay whole. Lists of JSON are taken apart as well.
OneValue takeValue(std::string_view &cell);

/// Whether takeValue() leaves anything.
bool hasSeveralValues(std::string_view cell);

/// The tags of a cell as the book keeps them, separated by ";": others of , ， 、 | ::: and line ends, a list
/// of JSON, and the star of Google's own groups are taken away.
std::string joinedTags(std::string_view cell);
/// Whether joinedTags() would change the cell.
bool needsJoining(std::string_view cell);

} // namespace leadbook
