// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/celltext.h"

#include "core/text.h"

#include <array>

namespace leadbook {

namespace {

constexpr std::array<std::string_view, 3> kWideBlanks{"\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};

constexpr bool isNarrowBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

} // namespace

std::string_view trimmedSlowly(std::string_view cell)
{
    for (bool found = true; found && !cell.empty();) {
        found = false;
        if (isNarrowBlank(cell.front())) {
            cell.remove_prefix(1);
            found = true;
        } else if (isNarrowBlank(cell.back())) {
            cell.remove_suffix(1);
            found = true;
        } else {
            for (const std::string_view blank : kWideBlanks) {
                if (cell.starts_with(blank)) {
                    cell.remove_prefix(blank.size());
                    found = true;
                } else if (cell.ends_with(blank)) {
                    cell.remove_suffix(blank.size());
                    found = true;
                }
            }
        }
    }
    return cell;
}

QStringList cellTexts(std::span<const std::string_view> cells)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(cells.size()));
    for (const std::string_view cell : cells)
        texts << toQString(cell);
    return texts;
}

} // namespace leadbook
