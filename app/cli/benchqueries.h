// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view.h"

#include <QStringList>

namespace leadbook::cli {

/// @p count texts as people would search for, taken from the names and e-mail addresses of random customers:
/// of 1, 2 and 5 characters in turn, Chinese and Latin in turn where the book has both. The same each time.
QStringList sampleSearches(const Snapshot &snapshot, int count);

/// Filters of five conditions each, with values that the book has.
QStringList sampleFilters(const Snapshot &snapshot);

/// A filter that shows what the builder can do, of values that the book has.
QString exampleFilter(const Snapshot &snapshot);

} // namespace leadbook::cli
