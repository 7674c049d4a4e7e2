// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/hitspans.h"

#include "domain/fold.h"
#include "domain/pinyin.h"
#include "domain/typo.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

namespace {

/// A text as it is searched, and where each byte of it comes from.
struct FoldedText
{
    std::string bytes;
    std::vector<int> from; ///< by byte: the character's first unit
    std::vector<int> to;   ///< by byte: behind its last

    void add(std::string_view folded, int begin, int end)
    {
        bytes += folded;
        from.resize(bytes.size(), begin);
        to.resize(bytes.size(), end);
    }
};

/// One character that may be read.
struct Spoken
{
    std::vector<std::string> readings; ///< small letters; none where it is not Han
    int begin = 0;
    int end = 0;
};

class SpanFinder
{
public:
    SpanFinder(const QString &text, HitText kind)
    {
        for (qsizetype i = 0; i < text.size();) {
            const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
            const qsizetype end = i + (isPair ? 2 : 1);
            const std::string character = text.mid(i, end - i).toStdString();
            m_text.add(folded(character), static_cast<int>(i), static_cast<int>(end));
            if (kind == HitText::Name)
                addSpoken(character, static_cast<int>(i), static_cast<int>(end));
            i = end;
        }
        for (std::size_t i = 0; kind == HitText::Phone && i < m_text.bytes.size(); ++i) {
            if (m_text.bytes[i] >= '0' && m_text.bytes[i] <= '9')
                m_digits.add(m_text.bytes.substr(i, 1), m_text.from[i], m_text.to[i]);
        }
    }

    void findTerm(const TextQuery::Term &term, bool withTypos)
    {
        bool isFound = findIn(m_text, term.text);
        isFound = findDigits(term.text) || isFound;
        for (const std::string &sound : term.sounds)
            isFound = findSound(sound) || isFound;
        if (!isFound && withTypos && term.mayHaveTypo())
            findTypos(term.text);
    }
    bool findDigits(std::string_view digits)
    {
        return findIn(m_digits, digits.substr(digits.starts_with('+') ? 1 : 0));
    }
    QList<HitSpan> take()
    {
        std::ranges::sort(m_spans, {}, &HitSpan::begin);
        QList<HitSpan> merged;
        for (const HitSpan &span : m_spans) {
            if (merged.isEmpty() || merged.last().begin + merged.last().length < span.begin)
                merged << span;
            else
                merged.last().length =
                    std::max(merged.last().length, span.begin + span.length - merged.last().begin);
        }
        return merged;
    }

private:
    void addSpoken(const std::string &character, int begin, int end)
    {
        Spoken spoken{{}, begin, end};
        for (const Pinyin &pinyin : pinyinVariants(character))
            spoken.readings.push_back(folded(pinyin.syllables));
        m_spoken.push_back(std::move(spoken));
    }
    void mark(int begin, int end) { m_spans << HitSpan{begin, end - begin}; }

    bool findIn(const FoldedText &text, std::string_view needle)
    {
        bool isFound = false;
        std::size_t at = needle.empty() ? std::string::npos : text.bytes.find(needle);
        for (; at != std::string::npos; at = text.bytes.find(needle, at + needle.size())) {
            mark(text.from[at], text.to[at + needle.size() - 1]);
            isFound = true;
        }
        return isFound;
    }

    /// Behind the last of the characters from @p at on that are read as @p sound, the last one perhaps not to
    /// its end; 0 where they are not.
    std::size_t heardUntil(std::size_t at, std::string_view sound) const
    {
        if (at == m_spoken.size())
            return 0;
        for (const std::string &reading : m_spoken[at].readings) {
            if (reading.starts_with(sound))
                return at + 1;
            const std::size_t end =
                sound.starts_with(reading) ? heardUntil(at + 1, sound.substr(reading.size())) : 0;
            if (end > 0)
                return end;
        }
        return 0;
    }
    /// The same for first letters.
    std::size_t spelledUntil(std::size_t at, std::string_view initials) const
    {
        for (const char initial : initials) {
            const bool fits =
                at < m_spoken.size() &&
                std::ranges::any_of(m_spoken[at].readings, [initial](const std::string &reading) {
                    return reading.front() == initial;
                });
            if (!fits)
                return 0;
            ++at;
        }
        return at;
    }
    bool findSound(std::string_view sound)
    {
        bool isFound = false;
        for (std::size_t at = 0; at < m_spoken.size(); ++at) {
            const std::size_t end = std::max(heardUntil(at, sound), spelledUntil(at, sound));
            if (end == 0)
                continue;
            mark(m_spoken[at].begin, m_spoken[end - 1].end);
            isFound = true;
        }
        return isFound;
    }

    void findTypos(std::string_view typed)
    {
        const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
        const std::string_view bytes = m_text.bytes;
        for (std::size_t begin = 0; begin < bytes.size();) {
            std::size_t end = begin;
            while (end < bytes.size() && isLetter(bytes[end]))
                ++end;
            if (isTypoOf(typed, bytes.substr(begin, end - begin)))
                mark(m_text.from[begin], m_text.to[end - 1]);
            begin = end + 1;
        }
    }

    FoldedText m_text;
    FoldedText m_digits;
    std::vector<Spoken> m_spoken;
    QList<HitSpan> m_spans;
};

} // namespace

QList<HitSpan> hitSpans(const QString &text, const TextQuery &query, HitText kind, bool withTypos)
{
    if (query.isEmpty() || text.isEmpty())
        return {};
    SpanFinder finder(text, kind);
    for (const TextQuery::Group &group : query.groups()) {
        for (const TextQuery::Term &term : group.terms)
            finder.findTerm(term, withTypos);
        finder.findDigits(group.digits);
    }
    return finder.take();
}

} // namespace leadbook
