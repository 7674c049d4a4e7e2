// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace leadbook {

/// @p utf8 character for character. QString::fromUtf8() drops a leading U+FEFF, which it takes for a byte
/// order mark; in a cell or a field it is text.
inline QString toQString(std::string_view utf8)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    const auto size = static_cast<qsizetype>(utf8.size());
    if (!utf8.starts_with(kMark))
        return QString::fromUtf8(utf8.data(), size);
    const auto markSize = static_cast<qsizetype>(kMark.size());
    return QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8.data() + markSize, size - markSize);
}

} // namespace leadbook
