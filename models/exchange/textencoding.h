// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

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

/// Finds out the encoding: byte order mark, the escapes of ISO-2022, UTF-16 and UTF-32 by how they read where
/// there are zero bytes, strict UTF-8 over the whole of @p device (a few broken sequences among many good
/// ones do not make it another encoding), then the encoding in which the lines outside ASCII read most like a
/// language (see rankEncodings()). Keeps at most 0.5 MB of the text. Leaves the device at its beginning.
/// Fails where the device cannot be read or is cancelled.
Result<TextEncoding> detectEncoding(QIODevice &device, const Progress *progress = nullptr);

/// The same from bytes at hand, taken as the whole text.
TextEncoding detectEncoding(std::string_view bytes);

/// An encoding that a text may have, and the beginning of what it then says: of the lines outside ASCII,
/// which are the ones that tell encodings apart.
struct LikelyEncoding
{
    TextEncoding encoding;
    QString sample; ///< at most 400 characters
};

/// For a menu with a preview: what detectEncoding() finds, then the next likely ones, six at most. Each reads
/// the sample differently, so that a text of ASCII has one only. Leaves the device at its beginning; fails as
/// detectEncoding() does.
Result<std::vector<LikelyEncoding>> likelyEncodings(QIODevice &device, const Progress *progress = nullptr);

/// The encoding a user names, in any of the usual spellings ("utf8", "GBK", "gb2312", "latin1", "cp936") of
/// those of offeredEncodings(), or as ICU knows it; the byte order mark at the start of @p firstBytes is
/// skipped. Fails with a sentence for an unknown name.
Result<TextEncoding> encodingByName(const QString &name, std::string_view firstBytes);

} // namespace leadbook
