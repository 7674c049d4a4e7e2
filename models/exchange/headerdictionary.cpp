// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headerdictionary.h"

#include "exchange/celltext.h"
#include "exchange/dictionaryfile.h"

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::size_t kEntities = 8;
constexpr int kLast = 50;      ///< a field's own key, where the dictionary does not list it
constexpr int kForeign = 1000; ///< a customer's field in a file of purchases

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
    return {};
}

bool HeaderDictionary::isUnitPrice(std::string_view header) const
{
    return m_unitPrices.contains(spellingKey(header));
}

} // namespace leadbook
