// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "workspace/import/recordset.h"

#include <span>
#include <vector>

namespace leadbook {

/// The kind of value that a field's column holds.
CellValue::Kind storedKind(FieldType type);

/// The fields kept in @p home that are mapped, in table order, with those of @p always besides.
std::vector<FieldId> fieldsAtHome(Home home, const std::vector<bool> &isMapped,
                                  std::span<const FieldId> always);

/// The columns of those fields.
std::vector<RecordColumn> columnsOf(std::span<const FieldId> fields);

/// The value of a custom field of @p type, in a row that has one, as its text.
std::string spelled(const Statement &row, int column, FieldType type);

/// Binds a value as its kind is stored; what is no value is NULL. A text must live until the next step().
void bindValue(Statement &statement, int parameter, const CellValue &value);

} // namespace leadbook
