// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pinyin.h"
#include "domain/utf8.h"
#include "support/snapshotbuilder.h"
#include "workspace/generator/customersource.h"
#include "workspace/generator/random.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace leadbook::test {

/// People with known duplicates among them, the same for the same seed: each true pair is a person (alone, or
/// in a company) and a copy that was changed in one to three ways and lost some of what was known, as a
/// second list of the same people has it.
class DuplicatePeople
{
public:
    struct Person
    {
        std::string name;
        std::string company;
        std::string city;
        std::string mobile;
        std::string phone;
        std::string email;
        std::string wechat;
        std::string birthday;
        bool isChinese = false;
    };
    using Pair = std::pair<Row, Row>;

    DuplicatePeople(std::uint64_t seed, int people, int pairs, int homonyms, int switchboards)
        : m_random(seed, 4711, 0)
    {
        const CustomerSource source(seed, Day(20'778));
        for (int i = 0; i < people; ++i)
            m_people.push_back(personOf(source.row(i)));
        makeHomonyms(people, homonyms);
        makeSwitchboards(people, switchboards);
        for (int i = 0; i < pairs; ++i) {
            const auto original = static_cast<Row>(i * (people / pairs));
            m_pairs.insert({original, static_cast<Row>(m_people.size())});
            m_people.push_back(copyOf(m_people[original]));
        }
    }

    const std::vector<Person> &people() const { return m_people; }
    const std::set<Pair> &pairs() const { return m_pairs; }
    /// How the copy of a pair was changed.
    const std::string &changes(const Pair &pair) const { return m_changes[pair.second - firstCopy()]; }
    bool isHomonym(Row row) const { return m_homonyms.contains(row); }
    bool isSwitchboard(Row row) const { return m_switchboards.contains(row); }

    ViewPtr view() const
    {
        SnapshotBuilder builder;
        for (const Person &person : m_people) {
            const bool isAlone = person.company.empty();
            builder.customer({{FieldId::Name, isAlone ? person.name : person.company},
                              {FieldId::Kind, isAlone ? "person" : "company"},
                              {FieldId::ContactName, person.name},
                              {FieldId::City, person.city},
                              {FieldId::Mobile, person.mobile},
                              {FieldId::Phone, person.phone},
                              {FieldId::Email, person.email},
                              {FieldId::WeChat, person.wechat},
                              {FieldId::Birthday, person.birthday}});
        }
        return builder.view();
    }

private:
    Row firstCopy() const { return static_cast<Row>(m_people.size() - m_pairs.size()); }

    Person personOf(const CustomerRow &row)
    {
        Person person{row.name, row.company, std::string(row.city), row.mobile, row.phone, row.email, {}, {}};
        person.isChinese = isHan(row.name);
        if (m_random.chance(400))
            person.wechat = "wx_" + row.email.substr(0, row.email.find('@'));
        if (row.birthday.isValid())
            person.birthday = row.birthday.toIso().toStdString();
        return person;
    }
    static bool isHan(std::string_view text)
    {
        return !text.empty() && static_cast<unsigned char>(text.front()) >= 0xE4;
    }
    /// People who are called like another, every second in the same city.
    void makeHomonyms(int people, int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto row = m_random.below(static_cast<std::uint32_t>(people));
            const auto other = m_random.below(static_cast<std::uint32_t>(people));
            if (row == other || !m_homonyms.insert(row).second)
                continue;
            m_people[row].name = m_people[other].name;
            m_people[row].isChinese = m_people[other].isChinese;
            if (i % 2 == 0)
                m_people[row].city = m_people[other].city;
        }
    }
    /// People with the desk phone of another, two to twelve to a number.
    void makeSwitchboards(int people, int count)
    {
        for (int i = 0; i < count;) {
            const auto owner = m_random.below(static_cast<std::uint32_t>(people));
            const int size = m_random.chance(500) ? 1 : m_random.between(2, 11);
            for (int k = 0; k < size && i < count; ++k, ++i) {
                const auto row = m_random.below(static_cast<std::uint32_t>(people));
                if (row == owner)
                    continue;
                m_people[row].phone = m_people[owner].phone;
                m_switchboards.insert(row);
            }
        }
    }

    Person copyOf(Person person)
    {
        std::set<std::string> done;
        const int wanted = m_random.between(1, 3);
        using Change = bool (DuplicatePeople::*)(Person &);
        std::vector<std::pair<const char *, Change>> changes{{"typo", &DuplicatePeople::typo},
                                                             {"pinyin", &DuplicatePeople::pinyin},
                                                             {"suffix", &DuplicatePeople::suffix},
                                                             {"phone", &DuplicatePeople::phone}};
        for (int made = 0; made < wanted && !changes.empty();) {
            const auto at = m_random.below(static_cast<std::uint32_t>(changes.size()));
            const auto [name, change] = changes[at];
            changes.erase(changes.begin() + at);
            if (!(this->*change)(person))
                continue;
            done.insert(name);
            ++made;
        }
        if (m_random.chance(500))
            person.email.clear();
        if (m_random.chance(500))
            person.wechat.clear();
        if (m_random.chance(700))
            person.birthday.clear();
        if (m_random.chance(300))
            person.phone.clear();
        if (m_random.chance(100))
            person.mobile.clear();
        std::string words;
        for (const std::string &change : done)
            words.append(words.empty() ? "" : "+").append(change);
        m_changes.push_back(words);
        return person;
    }
    std::u32string slip(std::u32string text)
    {
        const auto at = 1 + m_random.below(static_cast<std::uint32_t>(text.size() - 1));
        const bool isLetters = text[at] < 0x250;
        switch (m_random.below(isLetters ? 4 : 2)) {
        case 0:
            text[at] = isLetters ? U'a' + m_random.below(26) : m_random.pick(kHan);
            break;
        case 1:
            std::swap(text[at],
                      text[at - 1 == 0 ? std::min(at + 1, std::uint32_t(text.size() - 1)) : at - 1]);
            break;
        case 2:
            text.erase(at, 1);
            break;
        default:
            text.insert(at, 1, text[at]);
        }
        return text;
    }
    bool typo(Person &person)
    {
        std::string &text = !person.company.empty() && m_random.chance(400) ? person.company : person.name;
        const std::u32string before = toUtf32(text);
        if (before.size() < 2)
            return false;
        for (int tries = 0; tries < 20; ++tries) {
            if (const std::string after = fromUtf32(slip(before)); after != text) {
                text = after;
                return true;
            }
        }
        return false;
    }
    bool pinyin(Person &person)
    {
        if (!isHan(person.name))
            return false;
        const auto readings = pinyinVariants(person.name);
        if (readings.empty())
            return false;
        std::vector<std::string> syllables;
        for (const char c : readings.front().syllables) {
            if (c >= 'A' && c <= 'Z')
                syllables.emplace_back();
            syllables.back() += c;
        }
        std::string given;
        for (std::size_t i = 1; i < syllables.size(); ++i) {
            if (i > 1)
                syllables[i][0] = static_cast<char>(syllables[i][0] - 'A' + 'a');
            given += syllables[i];
        }
        person.name = m_random.chance(500) ? syllables[0] + ' ' + given : given + ' ' + syllables[0];
        return true;
    }
    bool suffix(Person &person)
    {
        std::string &name = person.company;
        if (name.empty())
            return false;
        if (!isHan(name)) {
            name.resize(name.rfind(' '));
            return true;
        }
        constexpr std::array<std::string_view, 4> kForms{"有限责任公司", "股份有限公司", "有限公司", "公司"};
        const auto *form = std::ranges::find_if(kForms, [&name](auto end) { return name.ends_with(end); });
        if (form == kForms.end())
            return false;
        std::string core = name.substr(0, name.size() - form->size());
        const bool begins = core.starts_with(person.city) && core.size() > person.city.size() + 6;
        switch (m_random.below(begins ? 3 : 2)) {
        case 0:
            name = core;
            break;
        case 1:
            name = core + (*form == "有限公司" ? "有限责任公司" : "有限公司");
            break;
        default:
            name = core.substr(person.city.size()) + "（" + person.city + "）" + std::string(*form);
        }
        return true;
    }
    std::string otherForm(const std::string &number)
    {
        std::string digits;
        for (const char c : number) {
            if (c >= '0' && c <= '9')
                digits += c;
        }
        if (digits.empty())
            return number;
        if (number.front() == '+') {
            std::string spaced = "00" + digits;
            spaced.insert(4, " ");
            spaced.insert(8, "-");
            return spaced;
        }
        const bool isMobile = digits.front() == '1';
        switch (m_random.below(3)) {
        case 0:
            return "+86 " + (isMobile ? digits : digits.substr(1));
        case 1:
            return "0086-" + (isMobile ? digits : digits.substr(1));
        default:
            return digits.substr(0, 3) + ' ' + digits.substr(3, 4) + ' ' + digits.substr(7);
        }
    }
    bool phone(Person &person)
    {
        const std::string mobile = otherForm(person.mobile);
        const bool isOther = mobile != person.mobile;
        person.mobile = mobile;
        person.phone = otherForm(person.phone);
        return isOther;
    }

    static constexpr std::array<char32_t, 12> kHan{U'明', U'新', U'德', U'海', U'文', U'佳',
                                                   U'玲', U'成', U'利', U'康', U'东', U'宁'};
    Random m_random;
    std::vector<Person> m_people;
    std::set<Pair> m_pairs;
    std::set<Row> m_homonyms;
    std::set<Row> m_switchboards;
    std::vector<std::string> m_changes;
};

} // namespace leadbook::test
