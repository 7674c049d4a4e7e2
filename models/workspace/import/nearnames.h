// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "workspace/import/importreceipt.h"
#include "workspace/import/namedrecords.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace leadbook {

/// Whether two names that are not the same nearly are: alike without blanks and punctuation ("GTXPro" and
/// "GTX Pro"), or, from six letters on, with one letter too many, too few or wrong. Names that differ in a
/// digit are different things.
bool isNearName(std::string_view a, std::string_view b);

/// What rows of the book use a record, by its id.
using UsesInBook = std::function<Result<std::int64_t>(std::int64_t id)>;

/// The names that the file's rows use (NamedRecords::noteUse) which nearly are one that the book had before,
/// with the number of those rows; of two that the book had, only where the file uses but one. Where the file
/// is the list of records itself (@p usesInBook is given), the names that the book had which nearly are one
/// of the list, with the number of rows of the book. A name with a key of its own is never said to be another
/// one.
Result<std::vector<NearName>> findNearNames(const NamedRecords &records, const UsesInBook &usesInBook = {});

} // namespace leadbook
