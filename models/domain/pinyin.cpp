// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pinyin.h"

#include "domain/hantable.h"
#include "domain/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace leadbook {

namespace {

constexpr std::size_t kMaxRun = 64; ///< characters of one name that are read
constexpr std::size_t kMaxPolyphones = 4;

/// The characters of a run by their usual syllables, and where other readings are.
struct Run
{
    struct Polyphone
    {
        std::size_t place;
        std::uint16_t syllable;
    };

    std::array<std::uint16_t, kMaxRun> syllables{};
    std::size_t count = 0;
    std::array<Polyphone, kMaxPolyphones> polyphones{};
    std::size_t polyphoneCount = 0;

    void add(char32_t character);
};

void Run::add(char32_t character)
{
    const std::uint16_t reading = han::kReadings[character - han::kFirst];
    const auto usual = static_cast<std::uint16_t>(reading & ~han::kFurther);
    if (usual == 0 || count == kMaxRun)
        return;
    if ((reading & han::kFurther) != 0) {
        const auto *end = han::kFurtherReadings + han::kFurtherReadingCount;
        const auto *further = std::lower_bound(
            han::kFurtherReadings, end, character,
            [](const han::FurtherReading &one, char32_t wanted) { return one.character < wanted; });
        for (; further != end && further->character == character && polyphoneCount < kMaxPolyphones;
             ++further)
            polyphones[polyphoneCount++] = {count, further->syllable};
    }
    syllables[count++] = usual;
}

void appendVariant(const Run &run, std::string &syllables, std::string &initials)
{
    constexpr std::size_t kLongest = sizeof(han::Syllable);
    const std::size_t before = syllables.size();
    syllables.resize(before + run.count * kLongest);
    char *to = syllables.data() + before;
    const std::size_t initialsBefore = initials.size();
    initials.resize(initialsBefore + run.count);
    for (std::size_t i = 0; i < run.count; ++i) {
        const han::Syllable &syllable = han::kSyllables[run.syllables[i]];
        std::memcpy(to, &syllable, kLongest);
        to += syllable.length;
        initials[initialsBefore + i] = static_cast<char>(syllable.text[0] | 0x20);
    }
    syllables.resize(static_cast<std::size_t>(to - syllables.data()));
}

/// Calls @p use with each variant of @p run: the usual one, then with one and with two other readings.
template <typename Use> void forEachVariant(const Run &run, Use &&use)
{
    use(run);
    std::size_t made = 1;
    for (std::size_t i = 0; i < run.polyphoneCount && made < kMaxPinyinVariants; ++i, ++made) {
        Run variant = run;
        variant.syllables[run.polyphones[i].place] = run.polyphones[i].syllable;
        use(variant);
    }
    for (std::size_t i = 0; i < run.polyphoneCount; ++i) {
        for (std::size_t k = i + 1; k < run.polyphoneCount && made < kMaxPinyinVariants; ++k) {
            if (run.polyphones[i].place == run.polyphones[k].place)
                continue;
            Run variant = run;
            variant.syllables[run.polyphones[i].place] = run.polyphones[i].syllable;
            variant.syllables[run.polyphones[k].place] = run.polyphones[k].syllable;
            use(variant);
            ++made;
        }
    }
}

void appendRun(const Run &run, std::string &syllables, std::string &initials)
{
    const std::size_t firstInitials = initials.size();
    forEachVariant(run, [&](const Run &variant) {
        appendVariant(variant, syllables, initials);
        syllables += '\n';
        const std::size_t last = initials.size() - run.count;
        const std::string_view written(initials);
        const std::string_view mine = written.substr(last);
        if (last > firstInitials &&
            written.substr(firstInitials, last - firstInitials).find(mine) != std::string_view::npos)
            initials.resize(last);
        else
            initials += '\n';
    });
}

bool isHan(const Utf8Character &character)
{
    return character.codePoint >= han::kFirst && character.codePoint <= han::kLast;
}

} // namespace

std::vector<Pinyin> pinyinVariants(std::string_view name)
{
    Run run;
    for (std::size_t i = 0; i < name.size();) {
        const Utf8Character character = readUtf8(name, i);
        i += character.length;
        if (isHan(character))
            run.add(character.codePoint);
    }
    std::vector<Pinyin> variants;
    if (run.count == 0)
        return variants;
    forEachVariant(run, [&](const Run &variant) {
        Pinyin &pinyin = variants.emplace_back();
        appendVariant(variant, pinyin.syllables, pinyin.initials);
    });
    return variants;
}

void appendPinyin(std::string_view names, std::string &syllables, std::string &initials)
{
    Run run;
    const auto finish = [&] {
        if (run.count == 0)
            return;
        appendRun(run, syllables, initials);
        run = {};
    };
    for (std::size_t i = 0; i < names.size();) {
        if (static_cast<unsigned char>(names[i]) < 0x80) {
            finish();
            ++i;
            continue;
        }
        const Utf8Character character = readUtf8(names, i);
        i += character.length;
        if (isHan(character))
            run.add(character.codePoint);
        else
            finish();
    }
    finish();
}

} // namespace leadbook
