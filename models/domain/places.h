// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace leadbook {

/// The Chinese province, region or city of the prefecture level that @p text begins with, without 市 and 省;
/// empty where it begins with none. Simplified characters.
std::string_view chinesePlaceAt(std::string_view text);

/// The place without 市 or 省 where @p text is one and nothing else, in Chinese or as a country word in
/// folded English ("china"); otherwise empty.
std::string_view placeOf(std::string_view text);

} // namespace leadbook
