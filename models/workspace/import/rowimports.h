// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/importcontext.h"
#include "workspace/import/rowimport.h"

#include <memory>

namespace leadbook {

/// The import of the request's entity. @p context outlives it.
Result<std::unique_ptr<RowImport>> openRowImport(const ImportContext &context);

} // namespace leadbook
