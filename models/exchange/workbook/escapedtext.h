// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowsource.h"

#include <QStringView>

#include <string>
#include <string_view>

namespace leadbook {

/// Appends the text of a cell as UTF-8. In workbooks _xHHHH_ is the UTF-16 unit HHHH. Zero characters are
/// left out, halves of pairs become U+FFFD; @p faults tells it.
void appendUnescaped(QStringView text, std::string &utf8, TextFaults &faults);

/// @p utf8 as it stands in a workbook: control characters (but tab and line feed), what XML cannot hold and
/// what looks like an escape are escaped; bytes that are no UTF-8 become U+FFFD.
std::string escapedText(std::string_view utf8);

} // namespace leadbook
