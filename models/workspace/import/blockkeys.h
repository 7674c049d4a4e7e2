// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dialplan.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace leadbook {

/// Under which keys somebody stands so that who may be alike stands under one of the same; those that say
/// most first. A key is of its kind: a name and a domain never share one.
using BlockKeys = std::vector<std::uint32_t>;

/// Of a person: all letters in any order (of each reading of a Chinese name, so that "Na Li" finds 李娜), the
/// phone of a desk, the e-mail domain of a firm, each outer word with the other one's initial. Adds to
/// @p keys.
void addPersonKeys(std::string_view name, std::string_view phone, std::string_view email,
                   const DialPlan &home, BlockKeys &keys);

/// Of a company: all letters of its name without legal form in any order, also without the place it begins
/// with, the first and the last letters: so many as suit the length of the name, of one that is sought as
/// many as suit any length. Adds to @p keys.
void addCompanyKeys(std::string_view name, bool isSought, BlockKeys &keys);

} // namespace leadbook
