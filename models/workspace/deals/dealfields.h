// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/field.h"

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// The fields that are named in @p required, keys divided by commas, in the order in which they are asked
/// for; what no stage can require is passed over.
std::vector<FieldId> requiredFields(std::string_view required);
/// The same the other way.
std::string requiredKeys(std::span<const FieldId> fields);

/// The refusal of a deal called @p title (may be empty) that comes to @p stage without @p fields.
Error missingError(const QString &title, const QString &stage, std::span<const FieldId> fields);

} // namespace leadbook
