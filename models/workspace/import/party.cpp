// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/party.h"

#include "domain/personname.h"
#include "exchange/celltext.h"
#include "exchange/severalvalues.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr std::int64_t kCompanyKind = 0;
constexpr std::int64_t kPersonKind = 1;

std::string joinedName(const ImportRow &row)
{
    return joinPersonName(trimmed(row.text(FieldId::LastName)), trimmed(row.text(FieldId::FirstName)));
}

/// The first of the row's texts that can stand for a missing name.
std::string_view nameInstead(const ImportRow &row)
{
    for (const FieldId field : {FieldId::Email, FieldId::Mobile, FieldId::Phone, FieldId::WeChat,
                                FieldId::Key, FieldId::ContactKey}) {
        if (const std::string_view text = row.text(field); !text.empty())
            return trimmed(text);
    }
    return {};
}

/// Whether the row tells what only a person has.
bool tellsOfPerson(const ImportRow &row)
{
    constexpr std::array kPersonal{FieldId::WeChat, FieldId::Birthday, FieldId::Gender, FieldId::ContactKey};
    return std::ranges::any_of(kPersonal, [&row](FieldId field) { return !row.value(field).isEmpty(); });
}

void readFurtherSigns(const ImportRow &row, const DialPlan &home, Party &party)
{
    const auto &all = row.places().mapping().further;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::string_view cell = row.further(i).text;
        const bool isPoint = all[i].kind() <= PointKind::Email && pointKindOf(all[i].field);
        while (isPoint && !cell.empty() && reachesPerson(all[i].label.toStdString())) {
            const std::string_view value = takeValue(cell).value;
            const bool isMail = value.find('@') != value.npos;
            const std::uint64_t sign = isMail                               ? emailSign(value)
                                       : all[i].kind() == PointKind::Mobile ? mobileSign(value, home)
                                                                            : phoneSign(value, home);
            if (sign != 0)
                party.further.push_back({sign, isMail});
        }
    }
}

void readNames(const ImportRow &row, Party &party)
{
    const std::string_view name = row.text(FieldId::Name);
    const std::string_view company = row.text(FieldId::Company);
    const std::string_view contact = row.text(FieldId::ContactName);
    const std::string joined = joinedName(row);
    const CellValue kind = row.value(FieldId::Kind);
    const bool saysCompany = kind.kind == CellValue::Kind::Integer && kind.integer == kCompanyKind;
    const bool saysPerson = kind.kind == CellValue::Kind::Integer && kind.integer == kPersonKind;
    if (!contact.empty()) {
        party.personName = contact;
        // A person-customer's own contact, as export writes it, is the person, not somebody at it.
        const std::string_view customer = company.empty() ? name : company;
        if (!saysPerson || (!customer.empty() && trimmed(customer) != trimmed(contact)))
            party.companyName = customer;
        if (saysPerson && company.empty())
            party.companyName.clear();
    } else if (saysCompany) {
        party.companyName = name.empty() ? company : name;
        party.personName = joined;
    } else {
        party.companyName = company;
        party.personName = name.empty() ? joined : std::string(name);
        const bool alone = company.empty() && joined.empty() && !saysPerson && !tellsOfPerson(row);
        if (alone && !name.empty() && companySign(name).hasLegalForm)
            std::swap(party.companyName, party.personName);
    }
    // A company with a name, if one of blanks, is no person.
    const bool isCompany = saysCompany || (!contact.empty() && !saysPerson);
    if (isCompany && party.companyName.empty() && row.value(FieldId::Name).kind == CellValue::Kind::Blank) {
        party.companyName = nameInstead(row);
        party.isCompanyNamedInstead = true;
    }
    if (party.personName.empty() && (tellsOfPerson(row) || party.companyName.empty())) {
        party.personName = joined.empty() ? std::string(nameInstead(row)) : joined;
        party.isPersonNamedInstead = joined.empty();
    }
}

} // namespace

PersonSigns Party::personSigns() const
{
    return {shortSign(keySign(contactKey)), shortSign(mobile != 0 ? mobile : otherMobile), shortSign(wechat),
            shortSign(email), shortSign(nameSign)};
}

Party readParty(const ImportRow &row, const DialPlan &home)
{
    Party party;
    readNames(row, party);
    party.hasCompany = !party.companyName.empty();
    party.hasPerson = !party.personName.empty();
    party.city = row.text(FieldId::City);
    party.creditCode = row.text(FieldId::CreditCode);
    party.contactKey = trimmed(row.text(FieldId::ContactKey));
    const std::string_view key = trimmed(row.text(FieldId::Key));
    // The rows of a list of people carry the people's ids, those of a list of companies the companies'.
    const bool namesContact = row.value(FieldId::ContactName).kind != CellValue::Kind::Empty;
    const bool isAboutPerson = party.hasCompany && party.hasPerson && !namesContact;
    if (isAboutPerson && party.contactKey.empty())
        party.contactKey = key;
    else if (!isAboutPerson)
        party.customerKey = key;
    readSigns(row, home, party);
    return party;
}

Party unnamedParty(const ImportRow &row, const Party &nobody, const std::string &name)
{
    Party party = nobody;
    const CellValue kind = row.value(FieldId::Kind);
    const auto &targets = row.places().mapping().targets;
    const bool tellsOfContact = std::ranges::any_of(targets, [&row](const ColumnTarget &target) {
        const Home home = target.field ? fieldOf(*target.field).home : Home::Customer;
        return (home == Home::Contact || home == Home::Link) && !row.value(*target.field).isEmpty();
    });
    party.isUnnamed = true;
    party.hasPerson =
        tellsOfContact || (kind.kind == CellValue::Kind::Integer && kind.integer == kPersonKind);
    party.hasCompany = !party.hasPerson;
    (party.hasPerson ? party.personName : party.companyName) = name;
    return party;
}

void readSigns(const ImportRow &row, const DialPlan &home, Party &party)
{
    if (party.hasCompany) {
        if (!party.isCompanyNamedInstead)
            party.company = companySign(party.companyName);
        party.cityHash = citySign(party.city);
    }
    if (!party.hasPerson)
        return;
    party.mobile = mobileSign(row.text(FieldId::Mobile), home);
    party.otherMobile = phoneSign(row.text(FieldId::Phone), home);
    party.wechat = wechatSign(row.text(FieldId::WeChat));
    party.email = emailSign(row.text(FieldId::Email));
    party.nameSign = personNameSign(party.personName);
    readFurtherSigns(row, home, party);
}

} // namespace leadbook
