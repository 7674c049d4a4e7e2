// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencoding.h"

#include "exchange/tellinglines.h"
#include "exchange/utf8prefix.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr qint64 kChunk = 1 << 20;
constexpr std::size_t kSampleBytes = 4096; ///< for what the first bytes tell

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

std::optional<TextEncoding> byMark(std::string_view bytes)
{
    for (const Mark &mark : kMarks) {
        if (bytes.starts_with(mark.bytes))
            return TextEncoding{mark.name, static_cast<int>(mark.bytes.size())};
    }
    return std::nullopt;
}

/// UTF-16 without a mark: in text with any ASCII nearly all zero bytes are on one side of the pairs.
std::optional<TextEncoding> byZeros(std::string_view bytes)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1U : 0U;
    const std::size_t least = bytes.size() / 10 + 1;
    if (zeros[1] >= least && zeros[1] > 8 * zeros[0])
        return TextEncoding{"UTF-16LE", 0};
    if (zeros[0] >= least && zeros[0] > 8 * zeros[1])
        return TextEncoding{"UTF-16BE", 0};
    return std::nullopt;
}

bool decodesStrictly(std::string_view bytes, const char *name)
{
    QStringDecoder decoder(name);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return decoder.isValid() && !decoder.hasError() && !text.contains(u'\uFFFD') && !text.contains(u'\u001A');
}

/// Whether the bytes above ASCII come as pairs of which nearly all are the 3,755 usual characters or the
/// punctuation of GB2312: rare by chance in any other encoding, and uchardet is unsure of single lines.
bool looksLikeUsualChinese(std::string_view bytes)
{
    std::size_t pairs = 0;
    std::size_t usual = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        if (first < 0x80)
            continue;
        const auto second = static_cast<unsigned char>(bytes[++i]);
        if (second < 0x30)
            return false;
        ++pairs;
        const bool character = first >= 0xB0 && first <= 0xD7 && second >= 0xA1;
        const bool punctuation = (first == 0xA1 || first == 0xA3) && second >= 0xA1;
        usual += character || punctuation ? 1U : 0U;
    }
    return pairs >= 2 && usual * 10 >= pairs * 9;
}

struct Alias
{
    const char *spelling; ///< lower case, without - _ and blanks, where a user may have typed it
    const char *name;
};

/// Names of uchardet that stand for less than what the files hold, or that the decoder spells otherwise.
/// Windows' superset of Latin 1 reads every text of the standard and the quotes that Office puts beside it.
constexpr std::array<Alias, 6> kDetected{{
    {"GB2312", "GB18030"},
    {"GBK", "GB18030"},
    {"ISO-8859-1", "windows-1252"},
    {"BIG5", "Big5"},
    {"SHIFT_JIS", "Shift_JIS"},
    {"UHC", "windows-949"},
}};
constexpr std::array<const char *, 6> kMultiByte{"Big5",   "Shift_JIS", "windows-949",
                                                 "EUC-KR", "EUC-JP",    "EUC-TW"};

/// What uchardet says, in the name of the decoder that covers it.
std::optional<TextEncoding> byUchardet(std::string_view bytes)
{
    struct Delete
    {
        void operator()(uchardet_t detector) const { uchardet_delete(detector); }
    };
    const std::unique_ptr<uchardet, Delete> detector(uchardet_new());
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0)
        return std::nullopt;
    uchardet_data_end(detector.get());
    QByteArray name = uchardet_get_charset(detector.get());
    for (const Alias &alias : kDetected) {
        if (name == alias.spelling)
            name = alias.name;
    }
    if (name.isEmpty() || name == "ASCII" || !decodesStrictly(bytes, name.constData()))
        return std::nullopt;
    return TextEncoding{name, 0};
}

TextEncoding byContent(std::string_view sample)
{
    // The sample may end within a character; the last line break is a safe end in every encoding left here.
    if (sample.size() == TellingLines::kMost && sample.find('\n') != sample.npos)
        sample = sample.substr(0, sample.rfind('\n') + 1);
    const bool chinese = decodesStrictly(sample, "GB18030");
    const auto guess = byUchardet(sample);
    if (guess && std::find(kMultiByte.begin(), kMultiByte.end(), guess->name) != kMultiByte.end())
        return *guess;
    if (chinese && looksLikeUsualChinese(sample))
        return {"GB18030", 0};
    return guess.value_or(TextEncoding{chinese ? "GB18030" : "windows-1252", 0});
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

constexpr std::array<Alias, 17> kAliases{{
    {"gbk", "GB18030"},
    {"gb2312", "GB18030"},
    {"gb18030", "GB18030"},
    {"cp936", "GB18030"},
    {"ansi", "GB18030"},
    {"utf8bom", "UTF-8"},
    {"utf8sig", "UTF-8"},
    {"utf8", "UTF-8"},
    {"utf16", "UTF-16LE"},
    {"latin1", "windows-1252"},
    {"cp1252", "windows-1252"},
    {"iso88591", "windows-1252"},
    {"sjis", "Shift_JIS"},
    {"cp932", "Shift_JIS"},
    {"euckr", "windows-949"},
    {"cp949", "windows-949"},
    {"cp950", "Big5"},
}};

} // namespace

Result<TextEncoding> detectEncoding(QIODevice &device, const Progress *progress)
{
    QByteArray chunk = device.read(kChunk);
    const QByteArray first = chunk;
    const std::string_view sample(first.constData(),
                                  std::min(static_cast<std::size_t>(first.size()), kSampleBytes));
    auto found = byMark(sample);
    if (!found)
        found = byZeros(sample);
    if (!found) {
        Utf8Trial trial;
        TellingLines lines;
        while (!chunk.isEmpty() && !trial.hopeless()) {
            if (progress && progress->isCancelled())
                return cancelledError();
            const std::string_view bytes(chunk.constData(), static_cast<std::size_t>(chunk.size()));
            trial.feed(bytes);
            lines.feed(bytes);
            chunk = device.read(kChunk);
        }
        found = trial.passed() ? TextEncoding{} : byContent(lines.finish());
    }
    if (!device.seek(0)) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Import", "The file cannot be read. Copy it to a local "
                                                           "folder and try again."),
                     device.errorString()};
    }
    return *found;
}

TextEncoding detectEncoding(std::string_view bytes)
{
    if (const auto found = byMark(bytes))
        return *found;
    const std::string_view sample = bytes.substr(0, kSampleBytes);
    if (const auto found = byZeros(sample))
        return *found;
    Utf8Trial trial;
    trial.feed(bytes);
    TellingLines lines;
    lines.feed(bytes);
    return trial.passed() ? TextEncoding{} : byContent(lines.finish());
}

Result<TextEncoding> encodingByName(const QString &name, std::string_view firstBytes)
{
    QByteArray spelling = name.toLower().toUtf8();
    spelling.removeIf([](char c) { return c == '-' || c == '_' || c == ' '; });
    QByteArray known = name.trimmed().toLatin1();
    for (const Alias &alias : kAliases) {
        if (spelling == alias.spelling)
            known = alias.name;
    }
    const auto mark = byMark(firstBytes);
    if (spelling == "utf16" && mark && mark->name.startsWith("UTF-16"))
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
