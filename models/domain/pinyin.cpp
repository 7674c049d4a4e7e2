// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pinyin.h"

#include "domain/hantable.h"
#include "domain/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace leadbook {

namespace {

constexpr std::size_t kMaxRun = 64; ///< characters of one name that are read
constexpr std::size_t kMaxOthers = kMaxPinyinVariants - 1;

/// The characters of a run by their usual syllables, and where other readings are. Filled anew for each run
/// of a million names, so nothing is cleared that count does not cover.
class Run
{
public:
    bool isEmpty() const { return m_count == 0; }
    void clear() { m_count = m_otherCount = 0; }
    /// Adds a character of the table of Han.
    void add(char32_t character);
    /// Calls @p use with the usual reading, then with one and with two characters read otherwise.
    template <typename Use> void forEachVariant(Use &&use);
    /// Appends the syllables and the initials as they are now.
    void write(std::string &syllables, std::string &initials) const;
    std::size_t size() const { return m_count; }

private:
    struct Other
    {
        std::size_t place;
        std::uint16_t syllable;
    };

    /// Puts another reading in, gives the one it takes the place of.
    std::uint16_t exchange(const Other &other)
    {
        return std::exchange(m_syllables[other.place], other.syllable);
    }

    std::array<std::uint16_t, kMaxRun> m_syllables;
    std::array<Other, kMaxOthers> m_others;
    std::size_t m_count = 0;
    std::size_t m_otherCount = 0;
};

void Run::add(char32_t character)
{
    const std::uint16_t reading = han::kReadings[character - han::kFirst];
    const auto usual = static_cast<std::uint16_t>(reading & ~han::kFurther);
    if (usual == 0 || m_count == kMaxRun)
        return;
    if ((reading & han::kFurther) != 0) {
        const auto *end = han::kFurtherReadings + han::kFurtherReadingCount;
        const auto *further = std::lower_bound(
            han::kFurtherReadings, end, character,
            [](const han::FurtherReading &one, char32_t wanted) { return one.character < wanted; });
        for (; further != end && further->character == character && m_otherCount < kMaxOthers; ++further)
            m_others[m_otherCount++] = {m_count, further->syllable};
    }
    m_syllables[m_count++] = usual;
}

template <typename Use> void Run::forEachVariant(Use &&use)
{
    use();
    std::size_t made = 1;
    for (std::size_t i = 0; i < m_otherCount && made < kMaxPinyinVariants; ++i, ++made) {
        const std::uint16_t usual = exchange(m_others[i]);
        use();
        m_syllables[m_others[i].place] = usual;
    }
    // Neighbours first: what people type seldom spans more.
    for (std::size_t distance = 1; distance < m_otherCount; ++distance) {
        for (std::size_t i = 0; i + distance < m_otherCount && made < kMaxPinyinVariants; ++i) {
            const Other &first = m_others[i];
            const Other &second = m_others[i + distance];
            if (first.place == second.place)
                continue;
            const std::uint16_t usualFirst = exchange(first);
            const std::uint16_t usualSecond = exchange(second);
            use();
            m_syllables[first.place] = usualFirst;
            m_syllables[second.place] = usualSecond;
            ++made;
        }
    }
}

void Run::write(std::string &syllables, std::string &initials) const
{
    constexpr std::size_t kLongest = sizeof(han::Syllable);
    std::array<char, kMaxRun * kLongest> spelled;
    std::array<char, kMaxRun> first;
    char *to = spelled.data();
    for (std::size_t i = 0; i < m_count; ++i) {
        const han::Syllable &syllable = han::kSyllables[m_syllables[i]];
        std::memcpy(to, &syllable, kLongest);
        to += syllable.length;
        first[i] = static_cast<char>(syllable.text[0] | 0x20);
    }
    syllables.append(spelled.data(), to);
    initials.append(first.data(), m_count);
}

void appendRun(Run &run, char mark, std::string &syllables, std::string &initials)
{
    const std::size_t firstInitials = initials.size();
    run.forEachVariant([&] {
        syllables += mark;
        initials += mark;
        run.write(syllables, initials);
        const std::size_t last = initials.size() - run.size() - 1;
        const std::string_view written(initials);
        const std::string_view before = written.substr(firstInitials, last - firstInitials);
        if (before.find(written.substr(last)) != std::string_view::npos)
            initials.resize(last);
    });
}

bool isHan(char32_t codePoint)
{
    return codePoint >= han::kFirst && codePoint <= han::kLast;
}

} // namespace

std::vector<Pinyin> pinyinVariants(std::string_view name)
{
    Run run;
    for (const char32_t codePoint : toUtf32(name)) {
        if (isHan(codePoint))
            run.add(codePoint);
    }
    std::vector<Pinyin> variants;
    if (run.isEmpty())
        return variants;
    run.forEachVariant([&] {
        Pinyin &pinyin = variants.emplace_back();
        run.write(pinyin.syllables, pinyin.initials);
    });
    return variants;
}

void appendPinyin(std::string_view name, const ReadingMarks &marks, std::string &syllables,
                  std::string &initials)
{
    Run run;
    std::size_t begun = 0;
    const auto finish = [&](std::size_t end) {
        if (!run.isEmpty()) {
            const char first = end == name.size() ? marks.whole : marks.begins;
            appendRun(run, begun == 0 ? first : marks.inner, syllables, initials);
        }
        run.clear();
    };
    for (std::size_t i = 0; i < name.size();) {
        if (static_cast<unsigned char>(name[i]) < 0x80) {
            finish(i);
            begun = ++i;
            continue;
        }
        const Utf8Character character = readUtf8(name, i);
        if (isHan(character.codePoint)) {
            run.add(character.codePoint);
        } else {
            finish(i);
            begun = i + character.length;
        }
        i += character.length;
    }
    finish(name.size());
}

} // namespace leadbook
