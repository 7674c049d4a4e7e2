// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view.h"

#include <QStringList>

namespace leadbook::cli {

/// What people type to find customers, mixed: one character and several, pinyin, initials, digits, pieces of
/// addresses, words with an error, what nobody is called. The lines of tests/bench/searches.txt.
QStringList typicalSearches();

/// Filters of five conditions each, with values that the book has.
QStringList sampleFilters(const Snapshot &snapshot);

/// A filter that shows what the builder can do, of values that the book has.
QString exampleFilter(const Snapshot &snapshot);

} // namespace leadbook::cli
