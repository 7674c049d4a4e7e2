// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <istream>
#include <ostream>

namespace tables {

/// Writes the C++ source of the readings and the pinyin order of U+4E00 to U+9FFF (declared in
/// domain/hantable.h). @p polyphones is the text of polyphones.txt. False where ICU fails or a line cannot be
/// read.
bool writeHanTable(std::istream &polyphones, std::ostream &out);

} // namespace tables
