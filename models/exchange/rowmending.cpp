// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowmending.h"

#include <algorithm>
#include <compare>
#include <map>
#include <set>
#include <utility>

namespace leadbook {

namespace {

constexpr std::size_t kMostColumns = 512;
constexpr int kMostChoices = 20'000; ///< tried for one row; a row with more is left as it is

// How odd a reading of one cell is. Quotes within a quoted cell are likelier than text behind it, and that is
// likelier than an opening quote that is none.
constexpr int kEndsInQuote = 20;
constexpr int kQuotesInside = 40;
constexpr int kLinesInside = 30; ///< more, where such a cell runs over the end of a line
constexpr int kTextBehind = 50;
constexpr int kOpensNothing = 60;
constexpr int kMostQuotesInside = 6; ///< a cell that holds more is none

/// One way to read the cell at some place.
struct Choice
{
    RawCell cell;
    std::size_t next = 0; ///< where the next cell or row begins
    bool endsRow = false;
    int oddity = 0;
};

/// Where a cell begins and which one it is.
struct Spot
{
    std::size_t column = 0;
    std::size_t at = 0;

    friend auto operator<=>(const Spot &, const Spot &) = default;
};

/// The best way to a spot.
struct Way
{
    int oddity = 0;
    int count = 0;            ///< of equally good ones, at most 2
    std::size_t previous = 0; ///< where the cell before begins
    RawCell cell;             ///< the cell before
};

class Mending
{
public:
    Mending(std::string_view text, bool isAll, const Dialect &dialect)
        : m_text(text)
        , m_isAll(isAll)
        , m_dialect(dialect)
    {
    }

    std::optional<MendedRow> row();

private:
    bool endsAt(std::size_t at, Choice &choice) const;
    std::size_t endOfPlain(std::size_t at) const;
    void offerPlain(std::size_t at);
    void offerQuoted(std::size_t at);
    void offerTextBehind(std::size_t at, std::size_t close);
    std::size_t nextQuote(std::size_t from, std::size_t first) const;
    void offer(Spot spot);
    void arrive(Spot spot, const Way &way, const Choice &choice);
    std::optional<MendedRow> rowTo(std::size_t end) const;

    std::string_view m_text;
    bool m_isAll;
    const Dialect &m_dialect;
    std::vector<Choice> m_choices; ///< at one spot
    int m_tried = 0;
    std::map<Spot, Way> m_ways;
    std::set<std::pair<int, Spot>>
        m_next; ///< by oddity and column, so that a way is the best when it is taken
};

/// Whether a cell may end at @p at: a delimiter, a line end or the end of the file stands there.
bool Mending::endsAt(std::size_t at, Choice &choice) const
{
    if (at >= m_text.size()) {
        choice.next = m_text.size();
        choice.endsRow = true;
        return m_isAll;
    }
    choice.endsRow = false;
    if (m_text.substr(at).starts_with(m_dialect.delimiter)) {
        choice.next = at + m_dialect.delimiter.size();
        while (m_dialect.blanksAfter && choice.next < m_text.size() && m_text[choice.next] == ' ')
            ++choice.next;
        return true;
    }
    const char c = m_text[at];
    if (c != '\r' && c != '\n' && c != m_dialect.rowEnd)
        return false;
    choice.endsRow = true;
    choice.next = at + (m_text.substr(at).starts_with("\r\n") ? 2 : 1);
    return true;
}

std::size_t Mending::endOfPlain(std::size_t at) const
{
    const char ends[] = {m_dialect.delimiter.front(), '\r', '\n', m_dialect.rowEnd};
    Choice ignored;
    for (;;) {
        at = m_text.find_first_of(std::string_view(ends, std::size(ends)), at);
        if (at == m_text.npos)
            return m_text.size();
        if (endsAt(at, ignored))
            return at;
        ++at;
    }
}

void Mending::offerPlain(std::size_t at)
{
    Choice choice;
    const std::size_t end = endOfPlain(at);
    if (!endsAt(end, choice))
        return;
    choice.cell = {at, end, end, end, false};
    const std::string_view cell = m_text.substr(at, end - at);
    const auto quotes = std::ranges::count(cell, m_dialect.quote);
    if (cell.starts_with(m_dialect.quote)) {
        if (quotes > 1)
            return;
        choice.oddity = kOpensNothing;
    } else if (cell.ends_with(m_dialect.quote)) {
        choice.oddity = kEndsInQuote;
    }
    m_choices.push_back(choice);
}

/// The next quote from @p from on that no escape makes text; the cell begins at @p first.
std::size_t Mending::nextQuote(std::size_t from, std::size_t first) const
{
    for (;; ++from) {
        from = m_text.find(m_dialect.quote, from);
        if (from == m_text.npos || m_dialect.escape == m_dialect.quote)
            return from;
        std::size_t escapes = from;
        while (escapes > first && m_text[escapes - 1] == m_dialect.escape)
            --escapes;
        if ((from - escapes) % 2 == 0)
            return from;
    }
}

void Mending::offerTextBehind(std::size_t at, std::size_t close)
{
    Choice choice;
    const std::size_t end = endOfPlain(close + 1);
    if (!endsAt(end, choice))
        return;
    choice.cell = {at, close, close + 1, end, true};
    choice.oddity = kTextBehind;
    m_choices.push_back(choice);
}

void Mending::offerQuoted(std::size_t at)
{
    int astray = 0; // quotes that close nothing so far
    for (std::size_t from = nextQuote(at, at); from != m_text.npos;) {
        std::size_t end = from;
        while (end < m_text.size() && m_text[end] == m_dialect.quote)
            ++end;
        const int quotes = static_cast<int>(end - from);
        std::size_t behind = end;
        Choice choice;
        while (behind < m_text.size() && m_text[behind] == ' ' && !endsAt(behind, choice))
            ++behind;
        if (endsAt(behind, choice)) {
            const int odd = astray + (quotes - 1) % 2;
            choice.cell = {at, end - 1, end, end, true};
            const bool hasLines = m_text.substr(at, end - at).find('\n') != m_text.npos;
            choice.oddity = odd == 0 ? 0 : kQuotesInside + odd + (hasLines ? kLinesInside : 0);
            m_choices.push_back(choice);
            // One cell closes and the next opens: no reading makes text of that.
            if (quotes % 2 == 1 && m_text.substr(choice.next).starts_with(m_dialect.quote))
                return;
        } else if (astray == 0 && quotes % 2 == 1) {
            offerTextBehind(at, end - 1);
        }
        astray += quotes % 2;
        if (astray > kMostQuotesInside)
            return;
        from = nextQuote(end, at);
    }
}

void Mending::arrive(Spot spot, const Way &way, const Choice &choice)
{
    const int oddity = way.oddity + choice.oddity;
    const Spot next{spot.column + 1, choice.next};
    const auto [found, isNew] = m_ways.try_emplace(next, Way{oddity, 0, spot.at, choice.cell});
    Way &best = found->second;
    if (oddity > best.oddity)
        return;
    if (oddity < best.oddity) {
        m_next.erase({best.oddity, next});
        best = {oddity, 0, spot.at, choice.cell};
    }
    m_next.emplace(oddity, next);
    best.count = std::min(2, best.count + way.count);
}

void Mending::offer(Spot spot)
{
    m_choices.clear();
    offerPlain(spot.at);
    if (spot.at < m_text.size() && m_text[spot.at] == m_dialect.quote)
        offerQuoted(spot.at + 1);
    m_tried += static_cast<int>(m_choices.size());
    const bool isLast = spot.column + 1 == m_dialect.columns;
    const Way way = m_ways.at(spot);
    for (const Choice &choice : m_choices) {
        if (choice.endsRow == isLast)
            arrive(spot, way, choice);
    }
}

std::optional<MendedRow> Mending::rowTo(std::size_t end) const
{
    MendedRow row;
    row.end = end;
    row.cells.resize(m_dialect.columns);
    for (Spot spot{m_dialect.columns, end}; spot.column > 0; --spot.column) {
        const Way &way = m_ways.at(spot);
        row.cells[spot.column - 1] = way.cell;
        spot.at = way.previous;
    }
    return row;
}

std::optional<MendedRow> Mending::row()
{
    m_ways[{}].count = 1;
    m_next.emplace(0, Spot{});
    while (!m_next.empty() && m_tried <= kMostChoices) {
        const auto [oddity, spot] = *m_next.begin();
        m_next.erase(m_next.begin());
        if (spot.column < m_dialect.columns) {
            offer(spot);
            continue;
        }
        // All ways as good as this one that end elsewhere are known too: they would come next.
        const bool isOnly = m_ways.at(spot).count == 1 && (m_next.empty() || m_next.begin()->first > oddity ||
                                                           m_next.begin()->second.column < m_dialect.columns);
        return isOnly ? rowTo(spot.at) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<MendedRow> mendRow(std::string_view text, bool isAll, const Dialect &dialect)
{
    if (dialect.columns < 2 || dialect.columns > kMostColumns || dialect.quote == '\0' || dialect.blankRuns)
        return std::nullopt;
    return Mending(text, isAll, dialect).row();
}

} // namespace leadbook
