// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace leadbook {

/// A text that comes with the program, as a book keeps it, in the user's language; any other as it is.
QString shippedText(const char *context, const QString &kept);

/// What a book keeps of @p shown: the English text of @p sources whose translation it is now, so that others
/// read it in their language; any other as it is.
QString keptText(const char *context, std::span<const char *const> sources, const QString &shown);

/// @p item with each text that @p textsOf names turned by @p change; what has no key did not come with the
/// program and is as it was.
template <typename Item, typename Change>
Item withTexts(Item item, std::vector<QString *> (*textsOf)(Item &), Change change)
{
    if (item.key.isEmpty())
        return item;
    for (QString *text : textsOf(item))
        *text = change(*text);
    return item;
}

} // namespace leadbook
