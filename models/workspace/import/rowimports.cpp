// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/rowimports.h"

#include "workspace/import/customerimport.h"

#include <array>

namespace leadbook {

namespace {

using Open = Result<std::unique_ptr<RowImport>> (*)(const ImportContext &);
/// By Entity.
constexpr std::array<Open, 1> kOpen{&CustomerImport::open};

} // namespace

Result<std::unique_ptr<RowImport>> openRowImport(const ImportContext &context)
{
    return kOpen[static_cast<std::size_t>(context.request.into)](context);
}

} // namespace leadbook
