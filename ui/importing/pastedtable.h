// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace leadbook {

/// Writes a table that was copied in a spreadsheet (cells apart by tabs) to a file of its own that is gone
/// when the program ends; its name. Absent where @p text is no table (a line alone) or cannot be written.
std::optional<QString> writePastedTable(const QString &text);

} // namespace leadbook
