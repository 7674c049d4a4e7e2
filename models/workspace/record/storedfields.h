// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "workspace/listcolumn.h"

#include <cstdint>
#include <string>
#include <vector>

struct sqlite3;

namespace leadbook {

/// The value of a field that the view holds not at all or only with its beginning.
struct StoredField
{
    FieldId id = FieldId::Name;
    bool isText = false;
    std::string text;
    std::int64_t number = 0; ///< where it is no text

    /// As a cell of a list would hold it; texts are valid as long as this.
    CellValue cell() const;
};

/// Whether readStoredFields() reads @p field.
bool isStoredOnly(const Field &field);

/// The fields of @p customer and its main contact that a view does not hold whole; absent ones left out. Any
/// thread with its own connection.
Result<std::vector<StoredField>> readStoredFields(sqlite3 *database, std::int64_t customer);

} // namespace leadbook
