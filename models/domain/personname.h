// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadbook {

/// The parts of a person's name, UTF-8.
struct PersonName
{
    std::string family;
    std::string given;
    std::string addressForm; ///< as it came: "Dr.", "先生"; "王总" where that is all there is

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// Takes a full name apart. Chinese: the family name first, one of the compound ones (欧阳) or one character;
/// a form of address behind is set apart (王伟先生), 王总 has no given name. Western: "Given Family",
/// "Family, Given", particles (van, de) and "Jr." with the family name. What cannot be told is all given
/// name: one word, a name with a middle dot, five Han characters and more.
PersonName splitPersonName(std::string_view full);

/// "王" and "伟" give "王伟", "Müller" and "Zoë" give "Zoë Müller"; either may be empty.
std::string joinPersonName(std::string_view family, std::string_view given);

} // namespace leadbook
