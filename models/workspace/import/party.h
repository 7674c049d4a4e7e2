// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dialplan.h"
#include "workspace/import/importrow.h"
#include "workspace/import/normalsigns.h"
#include "workspace/import/peopleindex.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// Who a row is about: a company, a person, or a person at a company (datamodel.md, "Import of contacts").
struct Party
{
    /// Of a phone or e-mail beside the main one.
    struct FurtherSign
    {
        std::uint64_t sign;
        bool isEmail;
    };

    bool hasCompany = false;
    bool hasPerson = false;
    bool isUnnamed = false;             ///< the row says nothing to call it by; the name is the import's own
    bool isCompanyNamedInstead = false; ///< companyName is a sign of the row, which has no name
    bool isPersonNamedInstead = false;  ///< personName is a sign of the row, which has no name
    std::string companyName;            ///< as it came; empty without company
    std::string personName;             ///< as it came or joined; empty without person
    std::string_view customerKey;
    std::string_view contactKey;
    std::string_view city;
    std::string_view creditCode;

    // Signs that identify the person (64-bit hashes of normal forms, 0 = none).
    std::uint64_t mobile = 0;      ///< of the column of mobile numbers
    std::uint64_t otherMobile = 0; ///< a mobile number in the column of phones
    std::uint64_t wechat = 0;
    std::uint64_t email = 0;
    std::uint64_t nameSign = 0;
    CompanySign company;        ///< of companyName
    std::uint64_t cityHash = 0; ///< of city
    /// Signs of what the row tells beside the main phone and e-mail; these identify the person as well.
    std::vector<FurtherSign> further;

    bool isNobody() const { return !hasCompany && !hasPerson; }
    /// Whether a later import would recognise the person by more than the name.
    bool identifiesPerson() const
    {
        return mobile != 0 || otherMobile != 0 || wechat != 0 || email != 0 || !further.empty();
    }
    PersonSigns personSigns() const;
};

/// Makes out the party of a row in a file of people. With `company` and a person's name: a person at a
/// company, and `id` is the person's; with `contact`: the same, and `id` is the company's. A name alone is a
/// person unless `kind` says company or the name has a legal form. A person without any name is called by
/// e-mail, phone or key.
Party readParty(const ImportRow &row, const DialPlan &home);

/// The party of a row that names nobody: one of its own called @p name, a person where the row tells what
/// only people have. It has no signs, so that nothing is recognised by that name.
Party unnamedParty(const ImportRow &row, const Party &nobody, const std::string &name);

/// Fills the signs of a party whose names and keys are known from the row.
void readSigns(const ImportRow &row, const DialPlan &home, Party &party);

} // namespace leadbook
