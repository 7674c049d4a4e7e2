// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencoding.h"

#include "exchange/encodingranking.h"
#include "exchange/encodingtable.h"
#include "exchange/tellinglines.h"
#include "exchange/utf8prefix.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr qint64 kChunk = 1 << 20;
constexpr std::size_t kHeadBytes = 4096; ///< for what the first bytes tell
constexpr std::size_t kMostOffered = 6;
constexpr qsizetype kSampleCharacters = 400;

struct Mark
{
    std::string_view bytes;
    const char *name;
};
constexpr std::array<Mark, 5> kMarks{{
    {"\xEF\xBB\xBF", "UTF-8"},
    {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
    {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
    {"\xFF\xFE", "UTF-16LE"},
    {"\xFE\xFF", "UTF-16BE"},
}};

/// What says, within ASCII, that what follows is another character set.
constexpr std::array<Mark, 6> kEscapes{{
    {"\x1B$B", "ISO-2022-JP"},
    {"\x1B$@", "ISO-2022-JP"},
    {"\x1B(J", "ISO-2022-JP"},
    {"\x1B(I", "ISO-2022-JP"},
    {"\x1B$(D", "ISO-2022-JP"},
    {"\x1B$)C", "ISO-2022-KR"},
}};

std::optional<TextEncoding> byMark(std::string_view bytes)
{
    for (const Mark &mark : kMarks) {
        if (bytes.starts_with(mark.bytes))
            return TextEncoding{mark.name, static_cast<int>(mark.bytes.size())};
    }
    return std::nullopt;
}

std::optional<TextEncoding> byEscapes(std::string_view bytes)
{
    const std::size_t escape = bytes.find('\x1B');
    for (const Mark &mark : kEscapes) {
        if (escape != bytes.npos && bytes.find(mark.bytes, escape) != bytes.npos)
            return TextEncoding{mark.name, 0};
    }
    return std::nullopt;
}

bool isWide(std::string_view name)
{
    return name.starts_with("UTF-16") || name.starts_with("UTF-32");
}

/// UTF-16 and UTF-32 without a mark: in a table the separators and line breaks have zero bytes.
std::optional<TextEncoding> byZeros(std::string_view head)
{
    if (head.find('\0') == head.npos)
        return std::nullopt;
    const auto readings = rankEncodings(head, true);
    const char *name = readings.front().encoding->name;
    return isWide(name) ? std::optional(TextEncoding{name, 0}) : std::nullopt;
}

/// The UTF-8 test, fed piece by piece.
class Utf8Trial
{
public:
    void feed(std::string_view bytes)
    {
        m_rest.append(bytes);
        std::string_view rest = m_rest;
        for (;;) {
            const Utf8Prefix prefix = utf8Prefix(rest);
            m_good += prefix.multiByte;
            rest.remove_prefix(prefix.valid);
            if (rest.empty() || prefix.incomplete)
                break;
            ++m_bad;
            rest.remove_prefix(1);
        }
        m_rest = std::string(rest);
    }
    /// A text of another encoding gives hardly any valid sequence; a damaged UTF-8 text hardly any invalid.
    bool passed() const { return m_good >= 20 * (m_bad + (m_rest.empty() ? 0 : 1)); }
    bool hopeless() const { return m_bad > 1000 && m_good < m_bad; }

private:
    std::string m_rest;
    std::size_t m_good = 0;
    std::size_t m_bad = 0;
};

/// What one pass over a text tells of its encoding.
struct Survey
{
    std::string head;
    std::optional<TextEncoding> certain; ///< from the first bytes
    bool isUtf8 = true;
    std::string telling; ///< see TellingLines
};

std::optional<TextEncoding> byHead(std::string_view head)
{
    auto found = byMark(head);
    if (!found)
        found = byEscapes(head);
    return found ? found : byZeros(head);
}

/// All that the rest of the file tells; @p next gives a piece of it at a time, an empty one at the end.
template <typename Next> Survey surveyOf(std::string_view first, const Next &next)
{
    Survey survey;
    survey.head = std::string(first.substr(0, kHeadBytes));
    survey.certain = byHead(survey.head);
    if (survey.certain)
        return survey;
    Utf8Trial trial;
    TellingLines lines;
    for (std::string_view bytes = first; !bytes.empty() && !trial.hopeless(); bytes = next()) {
        trial.feed(bytes);
        lines.feed(bytes);
    }
    survey.isUtf8 = trial.passed();
    survey.telling = std::string(lines.finish());
    return survey;
}

/// The readings of a text that is no UTF-8, the likeliest first: of its telling lines, or of its beginning
/// where that is UTF-16 without a single zero byte.
std::vector<EncodingReading> readingsOf(const Survey &survey)
{
    if (!survey.isUtf8 && survey.head.find('\0') == survey.head.npos) {
        auto readings = rankEncodings(survey.head, true);
        if (isWide(readings.front().encoding->name))
            return readings;
    }
    // The lines may end within a character; the last line break is a safe end in every encoding left here.
    std::string_view lines = survey.telling;
    if (lines.size() == TellingLines::kMost && lines.find('\n') != lines.npos)
        lines = lines.substr(0, lines.rfind('\n') + 1);
    return rankEncodings(lines, false);
}

TextEncoding encodingOf(const Survey &survey)
{
    if (survey.certain || survey.isUtf8)
        return survey.certain.value_or(TextEncoding{});
    return {readingsOf(survey).front().encoding->name, 0};
}

QString sampleOf(std::string_view bytes, const TextEncoding &encoding)
{
    bytes.remove_prefix(std::min(static_cast<std::size_t>(encoding.bomBytes), bytes.size()));
    QStringDecoder decoder(encoding.name.constData());
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return text.left(kSampleCharacters);
}

/// The encoding itself, then those that say something else.
std::vector<LikelyEncoding> likelyOnes(const Survey &survey)
{
    std::vector<LikelyEncoding> likely;
    const bool fromHead = survey.certain || survey.telling.empty();
    const auto readings = fromHead ? rankEncodings(survey.head, true) : readingsOf(survey);
    if (survey.certain || survey.isUtf8) {
        const TextEncoding first = survey.certain.value_or(TextEncoding{});
        likely.push_back({first, sampleOf(fromHead ? survey.head : survey.telling, first)});
    }
    for (const EncodingReading &reading : readings) {
        QString sample = reading.text.left(kSampleCharacters);
        const auto isSame = [&](const LikelyEncoding &other) {
            return other.sample == sample || other.encoding.name == reading.encoding->name;
        };
        if (likely.size() < kMostOffered && std::none_of(likely.begin(), likely.end(), isSame))
            likely.push_back({{reading.encoding->name, 0}, std::move(sample)});
    }
    return likely;
}

Result<Survey> surveyOf(QIODevice &device, const Progress *progress)
{
    const QByteArray first = device.read(kChunk);
    QByteArray chunk;
    bool isCancelled = progress && progress->isCancelled();
    Survey survey = surveyOf({first.constData(), static_cast<std::size_t>(first.size())}, [&] {
        chunk = isCancelled ? QByteArray() : device.read(kChunk);
        isCancelled = progress && progress->isCancelled();
        return std::string_view(chunk.constData(), static_cast<std::size_t>(chunk.size()));
    });
    if (isCancelled)
        return cancelledError();
    if (!device.seek(0)) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Import", "The file cannot be read. Copy it to a local "
                                                           "folder and try again."),
                     device.errorString()};
    }
    return survey;
}

} // namespace

Result<TextEncoding> detectEncoding(QIODevice &device, const Progress *progress)
{
    const auto survey = surveyOf(device, progress);
    if (!survey)
        return survey.error();
    return encodingOf(*survey);
}

TextEncoding detectEncoding(std::string_view bytes)
{
    return encodingOf(surveyOf(bytes, [] { return std::string_view(); }));
}

Result<std::vector<LikelyEncoding>> likelyEncodings(QIODevice &device, const Progress *progress)
{
    const auto survey = surveyOf(device, progress);
    if (!survey)
        return survey.error();
    return likelyOnes(*survey);
}

Result<TextEncoding> encodingByName(const QString &name, std::string_view firstBytes)
{
    const OfferedEncoding *offered = offeredEncoding(name);
    QByteArray known = offered ? QByteArray(offered->name) : name.trimmed().toLatin1();
    const auto mark = byMark(firstBytes);
    // "UTF-16" alone leaves the order of the bytes to the mark.
    const QString spelling = name.trimmed().toUpper().remove(u'-');
    if (mark && (spelling == u"UTF16" || spelling == u"UTF32") && mark->name.startsWith(known.first(6)))
        known = mark->name;
    if (!QStringDecoder(known.constData()).isValid()) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Import",
                                                 "The encoding “%1” is not known. Try UTF-8, GB18030, "
                                                 "Big5 or UTF-16.")
                         .arg(name),
                     {}};
    }
    const bool marked = mark && mark->name.compare(known, Qt::CaseInsensitive) == 0;
    return TextEncoding{known, marked ? mark->bomBytes : 0};
}

} // namespace leadbook
