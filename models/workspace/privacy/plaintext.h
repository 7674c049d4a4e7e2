// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

namespace leadbook {

/// How a text format writes what a person typed.
enum class Escaping : std::uint8_t
{
    None,
    Xml,   ///< tags between, &amp; and &#x4e00; within
    Json,  ///< \\n, \\", \\u4e00
    Csv,   ///< "" is "
    VCard, ///< lines folded after 75 bytes, \\, and \\n
};

/// @p text (UTF-8) as it was typed: tags left out, escapes resolved, folded lines joined. What begins within
/// an escape that the text cuts stays as it is.
QByteArray withoutEscapes(QByteArrayView text, Escaping escaping);

} // namespace leadbook
