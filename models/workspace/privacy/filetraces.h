// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/tracesearch.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace leadbook {

/// What a file holds of a person.
struct FileTraces
{
    std::vector<TraceHit> hits;
    std::int64_t unpackedBytes = 0; ///< searched beside the bytes of the file itself
    /// Everything in it could be read; not so where it is encrypted, damaged or refuses to be unpacked.
    bool isWhole = true;
};

/// Looks for the pieces of @p search in the file at @p path, at most @p most places: byte by byte, and in
/// what it says once it is unpacked. Known are archives and workbooks (.zip, .xlsx, .docx; archives in
/// archives too), PDF (streams, texts drawn in embedded fonts), and text whatever its encoding, without the
/// escapes of XML, JSON, CSV and vCard. What a file is, is told by its first bytes and its ending. None where
/// there is no such file. Errors: Io, Cancelled.
Result<FileTraces> findTraces(const TraceSearch &search, const QString &path, std::size_t most,
                              const Progress *progress);

} // namespace leadbook
