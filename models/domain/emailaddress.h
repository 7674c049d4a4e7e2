// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// The normal form of an e-mail address for matching: without blanks around it, name, angle brackets and
/// "mailto:", full width mended, small letters (local part too: no mail system in use tells Anna@ from
/// anna@). Marks stay. Absent where it is no address: no or two @, nothing before, no dot behind, blanks
/// inside.
std::optional<std::string> emailAddress(std::string_view typed);

/// Whether a normal form belongs to a post, not to a person (info@, sales2@, kontakt@, office-de@): it never
/// identifies one.
bool isRoleAddress(std::string_view address);

/// The addresses in a cell that may hold several, separated by ; , 、 or line breaks, as typed.
std::vector<std::string_view> splitEmails(std::string_view cell);

} // namespace leadbook
