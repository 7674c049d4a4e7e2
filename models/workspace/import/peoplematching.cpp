// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/peoplematching.h"

#include "workspace/import/normalsigns.h"
#include "workspace/import/stablehash.h"

#include <QtGlobal>

#include <array>
#include <optional>

namespace leadbook {

namespace {

using Sign = PeopleMatch::Sign;

CompanySigns signsOf(const Party &party, std::uint64_t place)
{
    return {shortSign(keySign(party.customerKey)), shortSign(creditCodeSign(party.creditCode)),
            shortSign(party.cityHash == 0 ? place : party.cityHash)};
}

/// The companies of a name among which one is sought.
struct Namesakes
{
    int sameCity = 0;
    int unknownCity = 0;
    std::uint32_t best = PeopleIndex::kNone;
};

Namesakes findNamesakes(const PeopleIndex &index, std::uint64_t core, const CompanySigns &signs)
{
    Namesakes found;
    index.companies.forEach(core, [&](std::uint32_t slot) {
        const CompanySigns &other = index.customer(slot).signs;
        if (contradict(signs, other) || slot == found.best)
            return true;
        if (signs.city == other.city) {
            if (found.sameCity++ == 0)
                found.best = slot;
        } else if (signs.city == 0 || other.city == 0) {
            if (found.sameCity == 0 && found.unknownCity == 0)
                found.best = slot;
            ++found.unknownCity;
        }
        return found.sameCity + found.unknownCity < kMostNamesakes;
    });
    return found;
}

/// The contacts that share a surer sign with a row's person.
template <typename Visit> void forEachBySign(const PeopleIndex &index, const Party &party, Visit &&visit)
{
    struct Place
    {
        const HashIndex &index;
        std::uint64_t hash;
        Sign sign;
    };
    for (const auto &[places, hash, sign] :
         {Place{index.contactKeys, keySign(party.contactKey), Sign::Key},
          Place{index.mobiles, party.mobile, Sign::Mobile},
          Place{index.mobiles, party.otherMobile, Sign::Mobile},
          Place{index.wechats, party.wechat, Sign::WeChat}, Place{index.emails, party.email, Sign::Email}}) {
        if (hash != 0)
            places.forEach(hash, [&, by = sign](std::uint32_t contact) { return visit(contact, by); });
    }
    for (const auto &[sign, isEmail] : party.further)
        (isEmail ? index.emails : index.mobiles).forEach(sign, [&, isEmail = isEmail](std::uint32_t contact) {
            return visit(contact, isEmail ? Sign::Email : Sign::Mobile);
        });
}

bool sameName(const PeopleIndex &index, std::uint32_t contact, const Party &party)
{
    const std::uint32_t own = shortSign(party.nameSign);
    const std::uint32_t other = index.contact(contact).signs.name;
    return own == other || own == 0 || other == 0;
}

} // namespace

PeopleMatch matchCompany(const PeopleIndex &index, const Party &party)
{
    if (const std::uint64_t code = creditCodeSign(party.creditCode); code != 0) {
        if (const auto slot = index.creditCodes.find(code))
            return PeopleMatch::known(*slot, Sign::CreditCode);
    }
    const CompanySign &name = party.company;
    const CompanySigns signs = signsOf(party, name.place);
    const Namesakes found = findNamesakes(index, name.core, signs);
    if (found.sameCity == 1 || (found.sameCity == 0 && found.unknownCity == 1))
        return PeopleMatch::known(found.best,
                                  found.sameCity == 1 && signs.city != 0 ? Sign::NameAndCity : Sign::Name);
    if (found.sameCity + found.unknownCity > 1)
        return PeopleMatch::unsure(
            found.best, QT_TRANSLATE_NOOP("Import", "Several customers have this name; choose one of them."));
    // A list that refers to companies by key alone.
    const auto byKey = index.customerKeys.find(keySign(party.companyName));
    return byKey ? PeopleMatch::known(*byKey, Sign::Key) : PeopleMatch();
}

PeopleMatch matchContact(const PeopleIndex &index, std::uint32_t customer, const Party &party)
{
    PeopleMatch match;
    const PersonSigns signs = party.personSigns();
    forEachBySign(index, party, [&](std::uint32_t contact, Sign sign) {
        const bool isHere = index.findLink(customer, contact) != PeopleIndex::kNone;
        const bool sameKey = signs.key != 0 && signs.key == index.contact(contact).signs.key;
        if (sameKey || sameName(index, contact, party)) {
            match = PeopleMatch::known(contact, sign);
        } else if (isHere && match.kind == PeopleMatch::Kind::None) {
            match = PeopleMatch::unsure(contact,
                                        QT_TRANSLATE_NOOP("Import",
                                                          "Somebody of another name at this company has "
                                                          "the same phone, WeChat or e-mail."),
                                        sign);
        }
        return match.kind != PeopleMatch::Kind::Known;
    });
    if (match.kind != PeopleMatch::Kind::None)
        return match;
    index.forEachNamed(customer, party.nameSign, [&](std::uint32_t contact) {
        if (!contradict(signs, index.contact(contact).signs))
            match = PeopleMatch::known(contact, Sign::Name);
        return match.kind == PeopleMatch::Kind::None;
    });
    return match;
}

PeopleMatch matchPerson(const People &people, const Party &party)
{
    const PeopleIndex &index = people.index();
    PeopleMatch match;
    const PersonSigns signs = party.personSigns();
    const std::uint32_t key = shortSign(keySign(party.customerKey));
    const std::uint32_t city = shortSign(citySign(party.city));
    const auto hasOtherKey = [&](std::uint32_t contact) {
        const std::uint32_t customer = index.contact(contact).customer;
        const std::uint32_t other = customer == PeopleIndex::kNone ? 0 : index.customer(customer).signs.key;
        return key != 0 && other != 0 && key != other;
    };
    const auto isElsewhere = [&](std::uint32_t contact) {
        const std::uint32_t customer = index.contact(contact).customer;
        const std::uint32_t other = customer == PeopleIndex::kNone ? 0 : index.customer(customer).signs.city;
        return city != 0 && other != 0 && city != other;
    };
    forEachBySign(index, party, [&](std::uint32_t contact, Sign sign) {
        if (hasOtherKey(contact))
            return true;
        if (sameName(index, contact, party))
            match = PeopleMatch::known(contact, sign);
        else
            match = PeopleMatch::unsure(contact,
                                        QT_TRANSLATE_NOOP("Import", "A person of another name has the "
                                                                    "same phone, WeChat or e-mail."),
                                        sign);
        return match.kind != PeopleMatch::Kind::Known;
    });
    if (match.kind != PeopleMatch::Kind::None)
        return match;
    int namesakes = 0;
    index.personNames.forEach(party.nameSign, [&](std::uint32_t contact) {
        const bool isOther =
            contradict(signs, index.contact(contact).signs) || hasOtherKey(contact) || isElsewhere(contact);
        if (!isOther)
            match = PeopleMatch::unsure(
                contact,
                QT_TRANSLATE_NOOP("Import", "A person of this name is in the book; nothing else tells "
                                            "whether it is the same."));
        return isOther && ++namesakes < kMostNamesakes;
    });
    return match;
}

} // namespace leadbook
