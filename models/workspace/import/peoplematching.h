// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/party.h"
#include "workspace/import/people.h"
#include "workspace/import/rowsign.h"

#include <QString>

#include <cstdint>

namespace leadbook {

/// So many people or companies of one name are looked at, no more.
inline constexpr int kMostNamesakes = 100;

/// Whether a row's company or person is known.
struct PeopleMatch
{
    enum class Kind : std::uint8_t
    {
        None,
        Known,
        Unsure ///< looks like it, without a sure sign
    };
    using Sign = RowSign;

    Kind kind = Kind::None;
    std::uint32_t slot = PeopleIndex::kNone; ///< customer or contact, for Known and Unsure
    const char *evidence = nullptr;          ///< why it is unsure: context "Import", to be translated

    Sign sign = Sign::None;

    static PeopleMatch known(std::uint32_t slot, Sign sign) { return {Kind::Known, slot, nullptr, sign}; }
    static PeopleMatch unsure(std::uint32_t slot, const char *why, Sign sign = Sign::Name)
    {
        return {Kind::Unsure, slot, why, sign};
    }
};

/// A company by credit code, then name without legal form where the cities do not differ and no surer
/// sign does, then by the name as a key. Unsure where several fit equally.
PeopleMatch matchCompany(const PeopleIndex &index, const Party &party);

/// A person at the company @p customer by key, mobile, WeChat, e-mail, then name where no surer sign differs.
/// A person known by a surer sign at another company under the same name is the same person. Unsure where a
/// surer sign at the same company goes with another name.
PeopleMatch matchContact(const PeopleIndex &index, std::uint32_t customer, const Party &party);

/// A person alone by the contact's key, mobile, WeChat, e-mail; its contact. Unsure where such a sign goes
/// with another name, and where the name is that of a person that the book had before the import and nothing
/// surer is known of both. One whose customer has another key, or a namesake in another city, is another
/// person.
PeopleMatch matchPerson(const People &people, const Party &party);

} // namespace leadbook
