// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbook {

/// A name that spreadsheets take for the @p number th sheet of the same table, from 1: at most 31 characters,
/// without [ ] : * ? / \ and outer apostrophes.
QString sheetName(const QString &wanted, int number);

} // namespace leadbook
