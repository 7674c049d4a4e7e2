// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tracesearch.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstring>

namespace leadbook {

namespace {

constexpr qsizetype kLeastCharacters = 4;
constexpr qsizetype kLeastBytes = 6;
constexpr qsizetype kKey = 4; ///< bytes that choose the bucket
constexpr int kBucketBits = 16;
constexpr std::size_t kBitsOfWord = 64;
constexpr qint64 kChunk = 4 * 1024 * 1024;

std::size_t bucketOf(const char *bytes)
{
    std::uint32_t key = 0;
    std::memcpy(&key, bytes, kKey);
    return (key * 2'654'435'761U) >> (32 - kBucketBits); // Knuth's multiplicative hash
}

bool isCharacterStart(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

bool isTelling(QByteArrayView piece)
{
    const auto characters = std::count_if(piece.begin(), piece.end(), isCharacterStart);
    return (characters >= kLeastCharacters || piece.size() >= kLeastBytes) &&
           !QString::fromUtf8(piece).trimmed().isEmpty();
}

/// Where a piece that begins at @p from ends: at most kLongestPiece bytes on, between characters.
qsizetype endOfPiece(QByteArrayView text, qsizetype from)
{
    qsizetype end = std::min(text.size(), from + TraceSearch::kLongestPiece);
    while (end < text.size() && end > from + kLeastBytes && !isCharacterStart(text[end]))
        --end;
    return end;
}

} // namespace

TraceSearch::TraceSearch(const std::set<std::string> &texts)
{
    std::set<QByteArray> pieces;
    for (const std::string &text : texts) {
        const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype end = endOfPiece(bytes, at);
            if (const QByteArrayView piece = bytes.sliced(at, end - at); isTelling(piece))
                pieces.insert(piece.toByteArray());
            at = end;
        }
    }
    m_pieces.assign(pieces.begin(), pieces.end());
    build();
}

void TraceSearch::build()
{
    m_patterns = m_pieces;
    for (const QByteArray &piece : m_pieces) {
        const QString text = QString::fromUtf8(piece);
        QByteArray wide;
        for (const QChar unit : text) {
            wide.append(static_cast<char>(unit.unicode() & 0xFFU));
            wide.append(static_cast<char>(unit.unicode() >> 8U));
        }
        if (wide.size() >= kLeastBytes)
            m_patterns.push_back(wide);
    }
    m_buckets.assign(std::size_t{1} << kBucketBits, {});
    m_isFilled.assign((std::size_t{1} << kBucketBits) / kBitsOfWord, 0);
    for (std::size_t i = 0; i < m_patterns.size(); ++i) {
        const std::size_t bucket = bucketOf(m_patterns[i].constData());
        m_buckets[bucket].push_back(static_cast<std::uint32_t>(i));
        m_isFilled[bucket / kBitsOfWord] |= std::uint64_t{1} << (bucket % kBitsOfWord);
    }
}

void TraceSearch::find(QByteArrayView bytes, const Visit &visit) const
{
    if (m_patterns.empty())
        return;
    for (qsizetype at = 0; at + kKey <= bytes.size(); ++at) {
        const std::size_t bucket = bucketOf(bytes.data() + at);
        if ((m_isFilled[bucket / kBitsOfWord] >> (bucket % kBitsOfWord) & 1U) == 0)
            continue;
        for (const std::uint32_t pattern : m_buckets[bucket]) {
            if (bytes.sliced(at).startsWith(m_patterns[pattern]) && !visit(at, pattern))
                return;
        }
    }
}

bool TraceSearch::isIn(std::string_view text) const
{
    bool isFound = false;
    find({text.data(), static_cast<qsizetype>(text.size())}, [&isFound](qsizetype, std::size_t) {
        isFound = true;
        return false;
    });
    return isFound;
}

std::vector<std::int64_t> TraceSearch::placesIn(QByteArrayView bytes, std::size_t most) const
{
    std::vector<std::int64_t> places;
    find(bytes, [&places, most](qsizetype at, std::size_t) {
        places.push_back(at);
        return places.size() < most;
    });
    return places;
}

qsizetype TraceSearch::longestPattern() const
{
    qsizetype longest = 0;
    for (const QByteArray &pattern : m_patterns)
        longest = std::max(longest, pattern.size());
    return longest;
}

void TraceSearch::note(std::string_view text, std::vector<bool> &held) const
{
    find({text.data(), static_cast<qsizetype>(text.size())}, [this, &held](qsizetype, std::size_t pattern) {
        if (pattern < m_pieces.size())
            held[pattern] = true;
        return true;
    });
}

TraceSearch TraceSearch::without(const std::vector<bool> &held) const
{
    TraceSearch less;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        if (!held[i])
            less.m_pieces.push_back(m_pieces[i]);
    }
    less.build();
    return less;
}

Result<std::vector<TraceHit>> TraceSearch::findIn(const QString &path, std::size_t most,
                                                  const Progress *progress) const
{
    std::vector<TraceHit> hits;
    QFile file(path);
    if (!file.exists())
        return hits;
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Store", "The file %1 cannot be read, so what it holds is "
                                                          "not known; give yourself the right to read it.")
                         .arg(path),
                     file.errorString()};
    const qsizetype longest = longestPattern();
    QByteArray bytes;
    for (qint64 offset = 0;;) {
        const QByteArray more = file.read(kChunk);
        if (more.isEmpty())
            return hits;
        bytes += more;
        // What ends in the next chunk is found with it; what lies in both is told once.
        const bool isLast = file.atEnd();
        const qsizetype end = isLast ? bytes.size() : std::max<qsizetype>(0, bytes.size() - longest + 1);
        find(bytes, [&](qsizetype at, std::size_t) {
            if (at < end)
                hits.push_back({path, offset + at, {}});
            return hits.size() < most;
        });
        if (hits.size() >= most)
            return hits;
        offset += end;
        bytes = bytes.sliced(end);
        if (progress != nullptr && progress->isCancelled())
            return cancelledError();
    }
}

} // namespace leadbook
