// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace leadbook {

/// The 18 characters of a unified social credit code 统一社会信用代码, capitals, from what was typed (UTF-8;
/// blanks, hyphens and full width are mended). Absent where it is not one: wrong length, a letter that the
/// code does not use (I O S V Z), or a wrong check digit (GB 32100-2015, appendix A).
std::optional<std::string> creditCode(std::string_view typed);

} // namespace leadbook
