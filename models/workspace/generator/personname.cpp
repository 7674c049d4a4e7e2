// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/personname.h"

#include "workspace/generator/namewords.h"
#include "workspace/generator/random.h"

namespace leadbook {

namespace {

constexpr int kFemale = 1;
constexpr int kMale = 2;

DrawnName drawChinese(Random &random)
{
    DrawnName person;
    const bool female = random.chance(480);
    const auto draw = [&]() -> const words::NameWord & {
        return female ? random.pickEarly(words::kChineseFemaleSyllables)
                      : random.pickEarly(words::kChineseMaleSyllables);
    };
    const words::NameWord &family = random.pickEarly(words::kChineseFamilies);
    const words::NameWord &first = draw();
    const words::NameWord &second = draw();
    const bool two = random.chance(550) && &first != &second;
    person.family = family.text;
    person.given = first.text;
    person.mailbox.append(first.ascii);
    if (two) {
        person.given.append(second.text);
        person.mailbox.append(second.ascii);
    }
    person.mailbox.append(".").append(family.ascii);
    person.full.append(family.text).append(person.given);
    person.gender = female ? kFemale : kMale;
    return person;
}

DrawnName drawWestern(Random &random)
{
    DrawnName person;
    const bool female = random.chance(480);
    const words::NameWord &given =
        female ? random.pickEarly(words::kWesternFemaleNames) : random.pickEarly(words::kWesternMaleNames);
    const words::NameWord &family = random.pickEarly(words::kWesternFamilies);
    person.family = family.text;
    person.given = given.text;
    person.mailbox.append(given.ascii).append(".").append(family.ascii);
    person.full.append(given.text).append(" ").append(family.text);
    person.gender = female ? kFemale : kMale;
    return person;
}

} // namespace

DrawnName drawPerson(bool chinese, Random &random)
{
    return chinese ? drawChinese(random) : drawWestern(random);
}

} // namespace leadbook
