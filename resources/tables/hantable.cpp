// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hantable.h"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace tables {

namespace {

constexpr UChar32 kFirst = 0x4E00;
constexpr UChar32 kLast = 0x9FFF;
constexpr unsigned kFurther = 0x8000; // set in a reading when kFurtherReadings has more

using Readings = std::map<UChar32, std::vector<std::string>>;

/// The reading @p transliterator gives, toneless, v for u with dots; empty where it has none.
std::string readingOf(UChar32 character, const icu::Transliterator &transliterator,
                      const icu::Normalizer2 &decomposer)
{
    icu::UnicodeString text(character);
    transliterator.transliterate(text);
    UErrorCode error = U_ZERO_ERROR;
    const icu::UnicodeString parts = decomposer.normalize(text, error);
    std::string reading;
    for (int32_t i = 0; i < parts.length(); ++i) {
        const char16_t unit = parts[i];
        constexpr char16_t kDots = 0x0308;
        if (unit >= u'a' && unit <= u'z')
            reading += static_cast<char>(unit);
        else if (unit == kDots && !reading.empty() && reading.back() == 'u')
            reading.back() = 'v';
        else if (u_charType(unit) != U_NON_SPACING_MARK)
            return {};
    }
    return U_SUCCESS(error) ? reading : std::string();
}

bool readPolyphones(std::istream &in, Readings &readings)
{
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        std::istringstream words(line);
        std::string character;
        words >> character;
        std::vector<std::string> list;
        for (std::string reading; words >> reading;)
            list.push_back(reading);
        const auto text = icu::UnicodeString::fromUTF8(character);
        if (text.countChar32() != 1 || list.empty() || list.size() > 3)
            return false;
        readings[text.char32At(0)] = list;
    }
    return !readings.empty();
}

bool addIcuReadings(Readings &readings)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> names(
        icu::Transliterator::createInstance("Han-Latin/Names", UTRANS_FORWARD, error));
    const std::unique_ptr<icu::Transliterator> plain(
        icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, error));
    const icu::Normalizer2 *decomposer = icu::Normalizer2::getNFDInstance(error);
    if (U_FAILURE(error))
        return false;
    for (UChar32 c = kFirst; c <= kLast; ++c) {
        if (readings.count(c) > 0)
            continue;
        std::vector<std::string> list;
        for (const icu::Transliterator *source : {names.get(), plain.get()}) {
            const std::string reading = readingOf(c, *source, *decomposer);
            if (!reading.empty() && std::find(list.begin(), list.end(), reading) == list.end())
                list.push_back(reading);
        }
        if (!list.empty())
            readings[c] = list;
    }
    return true;
}

/// Rank of each character, from 0, in the order of ICU's pinyin collation; empty where ICU fails.
std::vector<unsigned> pinyinRanks()
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), error));
    if (U_FAILURE(error))
        return {};
    std::vector<std::pair<std::string, unsigned>> keyed;
    for (UChar32 c = kFirst; c <= kLast; ++c) {
        uint8_t key[64] = {};
        const int32_t length = collator->getSortKey(icu::UnicodeString(c), key, sizeof key);
        keyed.emplace_back(std::string(key, key + length), static_cast<unsigned>(c - kFirst));
    }
    std::sort(keyed.begin(), keyed.end());
    std::vector<unsigned> ranks(keyed.size());
    for (std::size_t i = 0; i < keyed.size(); ++i)
        ranks[keyed[i].second] = static_cast<unsigned>(i);
    return ranks;
}

template <typename List> void writeNumbers(const List &numbers, std::ostream &out)
{
    std::size_t column = 0;
    for (const auto number : numbers)
        out << number << (++column % 20 == 0 ? ",\n" : ",");
}

} // namespace

bool writeHanTable(std::istream &polyphones, std::ostream &out)
{
    Readings readings;
    const std::vector<unsigned> ranks = pinyinRanks();
    if (ranks.empty() || !readPolyphones(polyphones, readings) || !addIcuReadings(readings))
        return false;

    std::map<std::string, unsigned> numbers; // 0 is "no reading"
    for (const auto &[character, list] : readings)
        for (const std::string &reading : list)
            numbers[reading] = 0;
    unsigned count = 0;
    out << "#include \"domain/hantable.h\"\n\nnamespace leadbook::han {\n\n"
        << "const Syllable kSyllables[] = {\n{\"\", 0},\n";
    for (auto &[reading, number] : numbers) {
        number = ++count;
        std::string capitalised = reading;
        capitalised.front() = static_cast<char>(capitalised.front() - 'a' + 'A');
        out << "{\"" << capitalised << "\", " << reading.size() << "},\n";
    }
    std::vector<unsigned> first(ranks.size());
    std::ostringstream further;
    std::size_t furtherCount = 0;
    for (const auto &[character, list] : readings) {
        if (character < kFirst || character > kLast)
            return false;
        first[static_cast<std::size_t>(character - kFirst)] =
            numbers[list.front()] | (list.size() > 1 ? kFurther : 0);
        for (std::size_t i = 1; i < list.size(); ++i, ++furtherCount)
            further << '{' << character << ", " << numbers[list[i]] << "},\n";
    }
    out << "};\n\nconst std::uint16_t kReadings[kCount] = {\n";
    writeNumbers(first, out);
    out << "};\n\nconst FurtherReading kFurtherReadings[] = {\n"
        << further.str() << "};\n"
        << "const std::size_t kFurtherReadingCount = " << furtherCount << ";\n\n"
        << "const std::uint16_t kRanks[kCount] = {\n";
    writeNumbers(ranks, out);
    out << "};\n\n} // namespace leadbook::han\n";
    return out.good();
}

} // namespace tables
