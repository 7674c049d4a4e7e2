// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>

namespace tables {

/// Writes the C++ source of the folding of U+0080 to U+FFFF for searching (declared in domain/foldtable.h):
/// NFKC and case folding, and Latin and Greek letters without their marks. False where ICU fails.
bool writeFoldTable(std::ostream &out);

} // namespace tables
