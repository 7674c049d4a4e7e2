// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dialectsniffer.h"

#include "domain/utf8.h"

#include "exchange/celltext.h"
#include "exchange/csvreader.h"
#include "exchange/shape.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <string>

namespace leadbook {

namespace {

constexpr std::array<std::string_view, 4> kDelimiters{",", ";", "\t", "|"};
constexpr std::array<std::string_view, 11> kRareDelimiters{
    ":", "^", "~", "#", "!", "&", "\x1F", "\x1E", "\x01", "¦", "，",
};
constexpr std::string_view kEscapes = "\\^~";
constexpr std::size_t kRows = 500;
constexpr double kGoodFit = 0.6;      ///< of a table by the usual delimiters; no other is looked for
constexpr double kOddShare = 0.1;     ///< of the fit, taken off for rows with misplaced quotes
constexpr double kClearlyMore = 0.05; ///< rows of the usual width, where no sign quotes
constexpr std::size_t kLongestFill = 3;

/// One way to cut the sample.
struct Reading
{
    Dialect dialect;
    RowTexts rows;
    std::size_t width = 0;
    double share = 0;   ///< of the rows that have the usual width
    double fit = 0;     ///< how well the rows form a table, 0 to 1; 0 for a single column
    bool isOdd = false; ///< some quotes do not go by the rules
};

class Sample
{
public:
    Sample(std::string_view text, const IsKnownHeader &isKnown)
        : m_text(text)
        , m_isKnown(isKnown)
    {
    }

    Reading read(Dialect dialect) const;
    Reading bestBy(std::string_view delimiter, bool isTold = false) const;
    Reading best() const;

private:
    RowTexts rowsOf(const Dialect &dialect, std::int64_t &odd) const;
    std::size_t count(std::string_view text) const;
    bool isQuotedBySingle(std::string_view delimiter) const;
    Reading withEscape(const Reading &reading) const;
    Reading withMoreSigns(const Reading &reading) const;
    Reading withBlanksAfter(const Reading &reading) const;
    bool isClearTable(const Reading &reading) const;
    Reading byBlanks(const Reading &usual) const;

    std::string_view m_text;
    const IsKnownHeader &m_isKnown;
};

RowTexts Sample::rowsOf(const Dialect &dialect, std::int64_t &odd) const
{
    QByteArray bytes = QByteArray::fromRawData(m_text.data(), static_cast<qsizetype>(m_text.size()));
    QBuffer device(&bytes);
    RowTexts rows;
    if (!device.open(QIODevice::ReadOnly))
        return rows;
    CsvReader reader(device, {}, dialect);
    TableRow row;
    for (auto more = reader.next(row); more && *more && rows.size() < kRows; more = reader.next(row))
        rows.emplace_back(row.cells.begin(), row.cells.end());
    odd = reader.oddRows();
    return rows;
}

Reading Sample::read(Dialect dialect) const
{
    Reading reading;
    std::int64_t odd = 0;
    dialect.columns = 0;
    reading.rows = rowsOf(dialect, odd);
    if (odd > 0) {
        dialect.columns = usualWidth(reading.rows);
        reading.rows = rowsOf(dialect, odd);
    }
    reading.isOdd = odd > 0;
    reading.width = usualWidth(reading.rows);
    dialect.columns = reading.width;
    reading.dialect = dialect;
    if (reading.rows.empty())
        return reading;
    const auto all = static_cast<double>(reading.rows.size());
    const auto alike =
        std::ranges::count_if(reading.rows, [&](const auto &row) { return row.size() == reading.width; });
    reading.share = static_cast<double>(alike) / all;
    if (reading.width > 1) {
        reading.fit = reading.share * (1.0 - 0.5 / static_cast<double>(reading.width)) *
                      (1.0 - kOddShare * static_cast<double>(odd) / all);
    }
    return reading;
}

std::size_t Sample::count(std::string_view text) const
{
    std::size_t found = 0;
    for (std::size_t at = m_text.find(text); at != m_text.npos; at = m_text.find(text, at + text.size()))
        ++found;
    return found;
}

/// Whether single quotes open cells and close about as many, and double ones none.
bool Sample::isQuotedBySingle(std::string_view delimiter) const
{
    const std::string sign(delimiter);
    const std::size_t opening = count(sign + '\'') + count("\n'") + (m_text.starts_with('\'') ? 1U : 0U);
    const std::size_t closing = count('\'' + sign) + count("'\n") + count("'\r");
    const std::size_t others = count(sign + '"') + count("\n\"") + (m_text.starts_with('"') ? 1U : 0U);
    return opening >= 2 && opening > others * 10 && closing * 10 >= opening * 9;
}

Reading Sample::withEscape(const Reading &reading) const
{
    for (const char escape : kEscapes) {
        if (count(std::string{escape, reading.dialect.quote}) == 0)
            continue;
        Dialect dialect = reading.dialect;
        dialect.escape = escape;
        Reading other = this->read(dialect);
        if (other.fit > reading.fit)
            return other;
    }
    return reading;
}

/// Rows that a sign of the dialect cuts into cells of which every second one is always the same signs are
/// delimited by several: "||", "|~|".
Reading Sample::withMoreSigns(const Reading &reading) const
{
    const std::string &sign = reading.dialect.delimiter;
    if (reading.width < 3 || reading.width % 2 == 0 || reading.rows.size() < 2 || sign == "," || sign == "\t")
        return reading;
    const std::string &fill = reading.rows.front()[std::min<std::size_t>(1, reading.rows.front().size() - 1)];
    const bool isFill =
        fill.size() <= kLongestFill && (fill.empty() || std::ranges::all_of(fill, [](unsigned char c) {
                                            return c > ' ' && c < 0x7F && std::isalnum(c) == 0 && c != '"';
                                        }));
    if (!isFill)
        return reading;
    for (const auto &row : reading.rows) {
        for (std::size_t c = 1; c < row.size() && row.size() == reading.width; c += 2) {
            if (row[c] != fill)
                return reading;
        }
    }
    Dialect dialect = reading.dialect;
    dialect.delimiter = sign + fill + sign;
    Reading other = this->read(dialect);
    return other.width > 1 && other.share >= reading.share ? other : reading;
}

Reading Sample::withBlanksAfter(const Reading &reading) const
{
    if (reading.dialect.delimiter == "\t")
        return reading;
    std::size_t boundaries = 0;
    std::size_t blanks = 0;
    for (const auto &row : reading.rows) {
        for (std::size_t c = 1; c < row.size(); ++c) {
            boundaries += row[c].empty() ? 0U : 1U;
            blanks += row[c].starts_with(' ') ? 1U : 0U;
        }
    }
    if (boundaries < 2 || blanks * 20 < boundaries * 19)
        return reading;
    Dialect dialect = reading.dialect;
    dialect.blanksAfter = true;
    Reading other = this->read(dialect);
    return other.share >= reading.share ? other : reading;
}

Reading Sample::bestBy(std::string_view delimiter, bool isTold) const
{
    Dialect dialect;
    dialect.delimiter = delimiter;
    if (m_text.find_first_of("\r\n") == m_text.npos && m_text.find('\x1E') != m_text.npos &&
        delimiter != "\x1E")
        dialect.rowEnd = '\x1E';
    Reading best = this->read(dialect);
    best = withBlanksAfter(best);
    if (isQuotedBySingle(delimiter)) {
        Dialect single = dialect;
        single.quote = single.escape = '\'';
        Reading other = withBlanksAfter(this->read(single));
        if (other.fit >= best.fit)
            best = std::move(other);
    }
    best = withEscape(best);
    if (best.isOdd) {
        Dialect none = dialect;
        none.quote = none.escape = '\0';
        Reading other = this->read(none);
        if (other.width > 1 && other.share > best.share + kClearlyMore)
            best = std::move(other);
    }
    return isTold ? best : withMoreSigns(best);
}

/// Whether a rare delimiter makes a table beyond doubt: it cuts all rows alike, and the first is a header.
bool Sample::isClearTable(const Reading &reading) const
{
    if (reading.rows.size() < 2 || reading.width < 2 || reading.share < 0.95)
        return false;
    if (static_cast<unsigned char>(reading.dialect.delimiter.front()) < ' ')
        return true;
    const auto &first = reading.rows.front();
    const bool isHeader = std::ranges::all_of(
        first, [](const std::string &cell) { return !isBlank(cell) && std::ranges::none_of(cell, isDigit); });
    // Colons also stand in times and addresses.
    const bool isEnough = reading.width > 2 && reading.dialect.delimiter.front() != ':';
    return isHeader && first.size() == reading.width && (isEnough || std::ranges::any_of(first, m_isKnown));
}

/// Cells between blanks, where the data says so.
Reading Sample::byBlanks(const Reading &usual) const
{
    Dialect dialect;
    dialect.delimiter = " ";
    Reading single = this->read(dialect);
    // Nearly each row has a blank between two quoted cells, and hardly a usual delimiter stands behind one.
    const std::size_t between = count("\" \"");
    const std::size_t others = count("\"" + usual.dialect.delimiter);
    if (between * 5 >= single.rows.size() * 4 && others * 10 <= between && single.width > 2 &&
        single.rows.front().size() == single.width)
        return single;
    dialect.blankRuns = true;
    Reading runs = this->read(dialect);
    if (runs.width < 3 || runs.share < 0.9 || runs.rows.size() < 3)
        return usual;
    std::size_t typed = 0;
    for (std::size_t c = 0; c < runs.width; ++c) {
        const auto values = std::ranges::count_if(runs.rows, [&](const auto &row) {
            const Shape shape = c < row.size() ? shapeOf(row[c]) : Shape::Empty;
            return shape == Shape::Number || shape == Shape::Date;
        });
        typed += static_cast<std::size_t>(values) * 10 >= runs.rows.size() * 8 ? 1U : 0U;
    }
    return typed >= 2 && typed * 2 >= runs.width ? runs : usual;
}

Reading Sample::best() const
{
    Reading best = bestBy(kDelimiters.front());
    for (const std::string_view delimiter : kDelimiters) {
        if (Reading other = bestBy(delimiter); other.fit > best.fit)
            best = std::move(other);
    }
    if (best.fit >= kGoodFit)
        return best;
    const Reading usual = best;
    for (const std::string_view delimiter : kRareDelimiters) {
        if (count(delimiter) == 0)
            continue;
        if (Reading other = bestBy(delimiter); isClearTable(other) && other.fit > best.fit)
            best = std::move(other);
    }
    return best.fit > usual.fit ? best : byBlanks(usual);
}

/// The delimiter that a `sep=` line names, one character.
std::optional<std::string> toldDelimiter(std::string_view sample)
{
    constexpr std::string_view kSep = "sep=";
    std::string_view line = sample.substr(0, sample.find_first_of("\r\n"));
    line.remove_prefix(line.starts_with('"') ? 1 : 0);
    if (!line.starts_with(kSep) || line.size() == kSep.size())
        return std::nullopt;
    const std::string_view told = line.substr(kSep.size());
    const std::size_t length = readUtf8(told, 0).length;
    // Behind it a quotation mark or a blank may stand.
    if (told.size() > length + 1)
        return std::nullopt;
    return std::string(told.substr(0, length));
}

} // namespace

Dialect sniffDialect(std::string_view sample, std::optional<char> delimiter, const IsKnownHeader &isKnown)
{
    auto wanted = delimiter ? std::optional(std::string(1, *delimiter)) : std::nullopt;
    if (auto told = toldDelimiter(sample)) {
        if (!wanted)
            wanted = std::move(told);
        sample.remove_prefix(std::min(sample.size(), sample.find_first_of("\r\n")));
    }
    const Sample text(sample, isKnown);
    const Reading reading = wanted ? text.bestBy(*wanted, true) : text.best();
    Dialect dialect = reading.dialect;
    // Rows are mended only by a width that is that of a table.
    if (reading.width < 2 || reading.share < 0.5 || reading.rows.size() < 2)
        dialect.columns = 0;
    return dialect;
}

} // namespace leadbook
