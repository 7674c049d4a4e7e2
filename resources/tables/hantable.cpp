// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hantable.h"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/uniset.h>
#include <unicode/usetiter.h>

#include <algorithm>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace tables {

namespace {

constexpr UChar32 kFirst = 0x4E00;
constexpr UChar32 kLast = 0x9FFF;
constexpr unsigned kFurther = 0x8000;    // set in a reading when kFurtherReadings has more
constexpr unsigned kBeginsWord = 0x8000; // set in a rank when kWords has words that begin with it

using Readings = std::map<UChar32, std::vector<std::string>>;

bool isListed(UChar32 character)
{
    return character >= kFirst && character <= kLast;
}

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
        if (text.countChar32() != 1 || !isListed(text.char32At(0)) || list.empty() || list.size() > 3)
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

/// The order of ICU's pinyin collation.
struct Order
{
    /// Two characters that sort as one, behind the character of a rank (重庆 under chong).
    struct Word
    {
        char16_t first;
        char16_t second;
        unsigned behind;
    };

    std::vector<unsigned> ranks; // from 0, by character; empty where ICU fails
    std::vector<Word> words;
};

std::string sortKey(const icu::Collator &collator, const icu::UnicodeString &text)
{
    uint8_t key[64] = {};
    const int32_t length = collator.getSortKey(text, key, sizeof key);
    return {key, key + length};
}

Order pinyinOrder()
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), error));
    icu::UnicodeSet contractions;
    if (U_SUCCESS(error))
        ucol_getContractionsAndExpansions(collator->toUCollator(), contractions.toUSet(), nullptr, false,
                                          &error);
    if (U_FAILURE(error))
        return {};
    std::vector<std::pair<std::string, unsigned>> keyed;
    for (UChar32 c = kFirst; c <= kLast; ++c)
        keyed.emplace_back(sortKey(*collator, icu::UnicodeString(c)), static_cast<unsigned>(c - kFirst));
    std::sort(keyed.begin(), keyed.end());
    Order order;
    order.ranks.resize(keyed.size());
    for (std::size_t i = 0; i < keyed.size(); ++i)
        order.ranks[keyed[i].second] = static_cast<unsigned>(i);
    for (icu::UnicodeSetIterator it(contractions); it.next();) {
        const icu::UnicodeString &word = it.getString();
        if (word.length() != 2 || !isListed(word[0]) || !isListed(word[1]))
            continue;
        const auto behind =
            std::lower_bound(keyed.begin(), keyed.end(), std::pair(sortKey(*collator, word), 0U));
        if (behind == keyed.begin())
            return {};
        order.words.push_back({word[0], word[1], static_cast<unsigned>(behind - keyed.begin() - 1)});
    }
    return order;
}

template <typename List> void writeNumbers(const List &numbers, std::ostream &out)
{
    std::size_t column = 0;
    for (const auto number : numbers)
        out << number << (++column % 20 == 0 ? ",\n" : ",");
}

/// Numbers the syllables, from 1 in the order of the alphabet, and writes them.
std::map<std::string, unsigned> writeSyllables(const Readings &readings, std::ostream &out)
{
    std::map<std::string, unsigned> numbers;
    for (const auto &[character, list] : readings)
        for (const std::string &reading : list)
            numbers[reading] = 0;
    unsigned count = 0;
    out << "const Syllable kSyllables[] = {\n{\"\", 0},\n";
    for (auto &[reading, number] : numbers) {
        number = ++count;
        std::string capitalised = reading;
        capitalised.front() = static_cast<char>(capitalised.front() - 'a' + 'A');
        out << "{\"" << capitalised << "\", " << reading.size() << "},\n";
    }
    out << "};\n\n";
    return numbers;
}

void writeReadings(const Readings &readings, std::ostream &out)
{
    const std::map<std::string, unsigned> numbers = writeSyllables(readings, out);
    std::vector<unsigned> first(static_cast<std::size_t>(kLast - kFirst + 1));
    std::ostringstream further;
    std::size_t furtherCount = 0;
    for (const auto &[character, list] : readings) {
        first[static_cast<std::size_t>(character - kFirst)] =
            numbers.at(list.front()) | (list.size() > 1 ? kFurther : 0);
        for (std::size_t i = 1; i < list.size(); ++i, ++furtherCount)
            further << '{' << character << ", " << numbers.at(list[i]) << "},\n";
    }
    out << "const std::uint16_t kReadings[kCount] = {\n";
    writeNumbers(first, out);
    out << "};\n\nconst FurtherReading kFurtherReadings[] = {\n"
        << further.str() << "};\n"
        << "const std::size_t kFurtherReadingCount = " << furtherCount << ";\n\n";
}

void writeOrder(const Order &order, std::ostream &out)
{
    std::vector<unsigned> ranks = order.ranks;
    std::ostringstream words;
    for (const Order::Word &word : order.words) {
        ranks[static_cast<std::size_t>(word.first - kFirst)] |= kBeginsWord;
        words << '{' << unsigned(word.first) << ", " << unsigned(word.second) << ", " << word.behind
              << "},\n";
    }
    out << "const std::uint16_t kRanks[kCount] = {\n";
    writeNumbers(ranks, out);
    out << "};\n\nconst Word kWords[] = {\n"
        << words.str() << "};\n"
        << "const std::size_t kWordCount = " << order.words.size() << ";\n\n";
}

} // namespace

bool writeHanTable(std::istream &polyphones, std::ostream &out)
{
    Readings readings;
    const Order order = pinyinOrder();
    if (order.words.empty() || !readPolyphones(polyphones, readings) || !addIcuReadings(readings))
        return false;
    out << "#include \"domain/hantable.h\"\n\nnamespace leadbook::han {\n\n";
    writeReadings(readings, out);
    writeOrder(order, out);
    out << "} // namespace leadbook::han\n";
    return out.good();
}

} // namespace tables
