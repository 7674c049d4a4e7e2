// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// Where a text was found in a file.
struct TraceHit
{
    QString file;
    std::int64_t offset = 0; ///< in bytes
    QString part =
        {}; ///< of the file, in which it was found after it was unpacked; empty: in the file itself

    friend bool operator==(const TraceHit &, const TraceHit &) = default;
};

/// Looks for many texts at once, byte by byte, in UTF-8 and UTF-16LE. A long text is cut into pieces of at
/// most 48 bytes, because a database spreads it over pages: each of them is looked for. Texts of less than 4
/// characters and less than 6 bytes are in everything and left out.
class TraceSearch
{
public:
    static constexpr qsizetype kLongestPiece = 48;

    TraceSearch() = default;
    explicit TraceSearch(const std::set<std::string> &texts);

    bool isEmpty() const { return m_pieces.empty(); }
    /// Pieces in UTF-8.
    std::size_t pieces() const { return m_pieces.size(); }
    /// Whether @p text (UTF-8) holds any piece.
    bool isIn(std::string_view text) const;
    /// Where pieces begin in @p bytes, at most @p most places.
    std::vector<std::int64_t> placesIn(QByteArrayView bytes, std::size_t most) const;
    /// Bytes of the longest thing that is looked for, in UTF-16LE too; 0 where nothing is.
    qsizetype longestPattern() const;
    /// Notes the pieces that @p text (UTF-8) holds, by index.
    void note(std::string_view text, std::vector<bool> &held) const;
    /// The search without the pieces that @p held marks.
    TraceSearch without(const std::vector<bool> &held) const;
    /// At most @p most places in the file at @p path where a piece is; none where there is no such file.
    /// Errors: Io, Cancelled.
    Result<std::vector<TraceHit>> findIn(const QString &path, std::size_t most,
                                         const Progress *progress) const;

private:
    /// @p visit returns false to stop.
    using Visit = std::function<bool(qsizetype offset, std::size_t pattern)>;
    void find(QByteArrayView bytes, const Visit &visit) const;
    void build();

    std::vector<QByteArray> m_pieces;
    std::vector<QByteArray> m_patterns;                ///< the pieces in UTF-8, then in UTF-16LE
    std::vector<std::vector<std::uint32_t>> m_buckets; ///< patterns by a hash of their first 4 bytes
    std::vector<std::uint64_t>
        m_isFilled; ///< a bit for each bucket, small enough to stay in the nearest cache
};

} // namespace leadbook
