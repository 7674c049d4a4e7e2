// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/textencoding.h"

#include <QString>
#include <QStringDecoder>
#include <QStringEncoder>

#include <optional>
#include <string>
#include <string_view>

namespace leadbook {

/// Turns UTF-8 into the bytes of another encoding, and tells what that has no bytes for.
class TextEncoder
{
public:
    /// For a file in @p encoding; anything but UTF-8, whose texts are as they are.
    explicit TextEncoder(const TextEncoding &encoding);

    /// The mark that begins such a file: of UTF-16 and UTF-32, none of others.
    std::string byteOrderMark() const;

    /// A character that the encoding lacks, and how many bytes of UTF-8 stand before it.
    struct Lack
    {
        QString character;
        std::size_t at = 0;
    };
    /// Appends what @p utf8 is in the encoding to @p bytes, unless it lacks a character: then the first.
    std::optional<Lack> encode(std::string_view utf8, std::string &bytes);

private:
    QByteArray m_name;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
};

} // namespace leadbook
