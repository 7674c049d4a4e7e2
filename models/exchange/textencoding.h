// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>

class QIODevice;

namespace leadbook {

/// How the bytes of a text file stand for characters.
struct TextEncoding
{
    QByteArray name =
        "UTF-8";      ///< as QStringDecoder knows it: UTF-8, UTF-16LE, GB18030, Big5, windows-1252 ...
    int bomBytes = 0; ///< length of the byte order mark to skip

    friend bool operator==(const TextEncoding &, const TextEncoding &) = default;
};

/// Finds out the encoding: byte order mark, UTF-16 by its zero bytes, strict UTF-8 over the whole of @p
/// device (a few broken sequences among many good ones do not make it another encoding), then GB18030 where
/// the pairs are usual Chinese characters, then uchardet, then GB18030, at last windows-1252. Leaves the
/// device at its beginning. Fails where the device cannot be read or is cancelled.
Result<TextEncoding> detectEncoding(QIODevice &device, const Progress *progress = nullptr);

/// The same from bytes at hand, taken as the whole text.
TextEncoding detectEncoding(std::string_view bytes);

/// The encoding a user names, in any of the usual spellings ("utf8", "GBK", "gb2312", "latin1", "cp936"); the
/// byte order mark at the start of @p firstBytes is skipped. Fails with a sentence for an unknown name.
Result<TextEncoding> encodingByName(const QString &name, std::string_view firstBytes);

} // namespace leadbook
