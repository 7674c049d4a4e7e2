// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "exchange/tablefile.h"
#include "workspace/import/importrequest.h"
#include "workspace/import/recordset.h"

#include <vector>

namespace leadbook {

/// What all parts of an import share.
struct ImportContext
{
    ImportTarget target;
    const ImportRequest &request;
    const std::vector<TableFile> &tables; ///< of the request's files, in their order
    Day today;
    const Progress &progress;

    /// How many all files have.
    std::int64_t rows() const;
    /// Whether a column of any file goes to @p field.
    bool isMapped(FieldId field) const;
    std::vector<bool> mappedFields() const;
    /// The file whose table has this very mapping.
    QString fileOf(const ColumnMapping &mapping) const;
    bool overwrites() const { return request.ifExists == IfExists::Overwrite; }
    /// Whether records that the book has are changed.
    bool fills() const { return request.ifExists == IfExists::Fill || overwrites(); }
    /// Whether records that the book has are looked for.
    bool finds() const { return request.ifExists != IfExists::New; }
};

} // namespace leadbook
