// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headerdictionary.h"

#include "exchange/celltext.h"
#include "exchange/dictionaryfile.h"
#include "exchange/furthervalue.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::size_t kEntities = 8;
constexpr int kLast = 50;      ///< a field's own key, where the dictionary does not list it
constexpr int kForeign = 1000; ///< a customer's field in a file of purchases
constexpr int kNumbered = 30;  ///< "Phone 1": a phone where no other column is

/// What a row of a purchase, deal, call, answer or contract may tell about its customer. Owner, source, notes
/// and the like belong to the row itself there.
constexpr std::array kOfCustomer{
    FieldId::Name,       FieldId::Company,     FieldId::FirstName, FieldId::LastName, FieldId::Kind,
    FieldId::Email,      FieldId::Phone,       FieldId::Mobile,    FieldId::WeChat,   FieldId::CreditCode,
    FieldId::City,       FieldId::Region,      FieldId::Country,   FieldId::Address,  FieldId::Postcode,
    FieldId::Website,    FieldId::Industry,    FieldId::Employees, FieldId::Birthday, FieldId::Gender,
    FieldId::Occupation, FieldId::ContactName,
};

bool isOfCustomer(FieldId field)
{
    return std::ranges::find(kOfCustomer, field) != kOfCustomer.end();
}

bool hasCustomer(Entity entity)
{
    return entity != Entity::Customer && entity != Entity::Owner && entity != Entity::Product;
}

/// @p header without what stands in brackets at its end and without a star of obligation.
std::string_view withoutRemark(std::string_view header)
{
    header = trimmed(header);
    for (const std::string_view open :
         {std::string_view("("), std::string_view("（"), std::string_view("[")}) {
        const std::size_t at = header.find(open);
        if (at != header.npos && at > 0)
            header = header.substr(0, at);
    }
    return header;
}

/// A key without its only number, which is cut out into @p number; empty where it has none or several.
std::string withoutNumber(std::string_view key, std::string &number)
{
    const auto first = std::ranges::find_if(key, isDigit);
    const auto last = std::find_if_not(first, key.end(), isDigit);
    number.assign(first, last);
    if (number.empty() || std::find_if(last, key.end(), isDigit) != key.end())
        return {};
    return std::string(key.begin(), first).append(last, key.end());
}

/// How address books end the headers of their numbered columns: "Phone 2 - Value".
struct NumberedEnd
{
    std::string_view end;
    HeaderRole::Kind kind;
    FieldId field; ///< Key: that of the beginning
    int part;
};
constexpr std::array kNumberedEnds{
    NumberedEnd{"value", HeaderRole::Kind::Further, FieldId::Key, 1},
    NumberedEnd{"type", HeaderRole::Kind::Label, FieldId::Key, 1},
    NumberedEnd{"label", HeaderRole::Kind::Label, FieldId::Key, 1},
    NumberedEnd{"street", HeaderRole::Kind::Further, FieldId::Address, 1},
    NumberedEnd{"extendedaddress", HeaderRole::Kind::Further, FieldId::Address, 2},
    NumberedEnd{"pobox", HeaderRole::Kind::Further, FieldId::Address, 5},
    NumberedEnd{"city", HeaderRole::Kind::Further, FieldId::City, 1},
    NumberedEnd{"region", HeaderRole::Kind::Further, FieldId::Region, 1},
    NumberedEnd{"postalcode", HeaderRole::Kind::Further, FieldId::Postcode, 1},
    NumberedEnd{"country", HeaderRole::Kind::Further, FieldId::Country, 1},
    NumberedEnd{"formatted", HeaderRole::Kind::LeftOut, FieldId::Address, 1},
};

} // namespace

HeaderDictionary::HeaderDictionary()
    : m_spellings(kEntities)
{
    for (const auto &row : readDictionary(u"headers.tsv"_s))
        addLine(row);
    for (const Field &field : allFields()) {
        if (field.has(Field::Importable))
            add(field.entity, std::string(field.key), {field.id, kLast});
    }
    for (Spellings &spellings : m_spellings) {
        for (auto &[spelling, candidates] : spellings)
            std::ranges::stable_sort(candidates, {}, &Candidate::rank);
    }
}

void HeaderDictionary::addLine(const std::vector<std::string> &row)
{
    const auto entity = row.size() > 2 ? findEntity(row[0]) : std::nullopt;
    if (!entity)
        return;
    const auto field = findField(*entity, row[1]);
    int rank = 0;
    for (std::size_t i = 2; i < row.size(); ++i, ++rank) {
        const std::string &spelling = row[i];
        if (spelling.starts_with('>'))
            std::from_chars(spelling.data() + 1, spelling.data() + spelling.size(), rank);
        else if (field)
            add(*entity, spelling, {*field, rank});
        else
            m_unitPrices.emplace(spellingKey(spelling), true);
    }
}

void HeaderDictionary::add(Entity entity, const std::string &spelling, Candidate candidate)
{
    auto &candidates = m_spellings[static_cast<std::size_t>(entity)][spellingKey(spelling)];
    if (std::ranges::find(candidates, candidate.field, &Candidate::field) == candidates.end())
        candidates.push_back(candidate);
}

std::vector<HeaderDictionary::Candidate> HeaderDictionary::candidates(Entity entity,
                                                                      std::string_view header) const
{
    for (const std::string_view form : {header, withoutRemark(header)}) {
        const std::string key = spellingKey(form);
        std::vector<Candidate> result;
        const auto &own = m_spellings[static_cast<std::size_t>(entity)];
        if (const auto found = own.find(key); found != own.end())
            result = found->second;
        const auto &foreign = m_spellings[static_cast<std::size_t>(Entity::Customer)];
        if (const auto found = foreign.find(key); hasCustomer(entity) && found != foreign.end()) {
            for (const Candidate &candidate : found->second) {
                if (isOfCustomer(candidate.field))
                    result.push_back({candidate.field, candidate.rank + kForeign});
            }
        }
        if (!result.empty())
            return result;
    }
    std::string number;
    const std::string plain = withoutNumber(spellingKey(header), number);
    const auto found = m_spellings[static_cast<std::size_t>(Entity::Customer)].find(plain);
    if (entity != Entity::Customer || number != "1" || found == m_spellings[0].end())
        return {};
    std::vector<Candidate> result = found->second;
    for (Candidate &candidate : result)
        candidate.rank += kNumbered;
    return result;
}

std::optional<HeaderRole> HeaderDictionary::role(std::string_view header) const
{
    for (const std::string_view form : {header, withoutRemark(header)}) {
        const std::string key = spellingKey(form);
        if (const auto role = m_roles.find(key))
            return role;
        if (const auto role = numberedRole(key))
            return role;
    }
    return std::nullopt;
}

std::optional<HeaderRole> HeaderDictionary::numberedRole(std::string key) const
{
    std::string number;
    key = withoutNumber(key, number);
    const QString label = QString::fromStdString(number);
    if (const auto base = m_roles.find(key); base && base->kind == HeaderRole::Kind::Further) {
        HeaderRole role = *base;
        role.label += QLatin1Char(' ') + label;
        return role;
    }
    const auto pointOf = [this](std::string_view spelling) -> std::optional<FieldId> {
        const auto &spellings = m_spellings[static_cast<std::size_t>(Entity::Customer)];
        const auto found = spellings.find(spelling);
        for (std::size_t i = 0; found != spellings.end() && i < found->second.size(); ++i) {
            if (pointKindOf(found->second[i].field))
                return found->second[i].field;
        }
        return std::nullopt;
    };
    if (const auto field = pointOf(key)) {
        if (*field == FieldId::Address)
            return HeaderRole{HeaderRole::Kind::Part, *field, {}, std::atoi(number.c_str()), 0};
        return HeaderRole{HeaderRole::Kind::Further, *field, label, 1, 0};
    }
    for (const NumberedEnd &numbered : kNumberedEnds) {
        const std::string_view begin = std::string_view(key).substr(0, key.size() - numbered.end.size());
        const auto field = key.ends_with(numbered.end) ? pointOf(begin) : std::nullopt;
        if (!field || (numbered.field != FieldId::Key && *field != FieldId::Address))
            continue;
        const FieldId own = numbered.field == FieldId::Key ? *field : numbered.field;
        const bool isMain = numbered.kind == HeaderRole::Kind::Label && number == "1";
        return HeaderRole{numbered.kind, own, isMain ? QString() : label, numbered.part, 0};
    }
    return std::nullopt;
}

bool HeaderDictionary::isUnitPrice(std::string_view header) const
{
    return m_unitPrices.contains(spellingKey(header));
}

} // namespace leadbook
