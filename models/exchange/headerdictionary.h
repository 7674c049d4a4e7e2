// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hash.h"
#include "domain/field.h"
#include "exchange/headerroles.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace leadbook {

/// Knows how files head their columns, in English, Chinese and here and there in other languages.
class HeaderDictionary
{
public:
    /// A field that a header may stand for.
    struct Candidate
    {
        FieldId field;
        int rank; ///< the lower, the surer; a customer's field in another entity's file ranks behind its own
    };

    /// Reads the dictionary that is built in.
    HeaderDictionary();

    /// The fields that @p header may be in a file of @p entity, the surest first; empty for an unknown one.
    /// In files of what customers do, these are also the fields that fill the customer.
    std::vector<Candidate> candidates(Entity entity, std::string_view header) const;
    /// What a column of a file of people is that is not the first one of its field: a part, a further value,
    /// or one that is left out. Numbered headers count as further values of what they are without the number.
    std::optional<HeaderRole> role(std::string_view header) const;
    /// Whether the header means the price of one piece, which with the quantity gives a purchase's amount.
    bool isUnitPrice(std::string_view header) const;

private:
    void addLine(const std::vector<std::string> &row);
    std::optional<HeaderRole> numberedRole(std::string key) const;
    void add(Entity entity, const std::string &spelling, Candidate candidate);

    using Spellings = std::unordered_map<std::string, std::vector<Candidate>, StringHash, std::equal_to<>>;
    std::vector<Spellings> m_spellings; ///< by Entity
    HeaderRoles m_roles;
    std::unordered_map<std::string, bool, StringHash, std::equal_to<>> m_unitPrices;
};

} // namespace leadbook
