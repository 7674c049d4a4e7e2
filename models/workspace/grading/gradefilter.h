// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/filter.h"
#include "workspace/view.h"

#include <QString>

namespace leadbook {

/// A view of what is there before customers are graded, for filters that are inputs of the grade; it has no
/// grades. @p snapshot must outlive it.
View viewForGrading(const Snapshot &snapshot, const FieldColumns &derived, Day asOf);

/// Reads a filter that is an input of the grade. Invalid, with one sentence, where @p view cannot be asked it
/// or where it asks for the grade itself.
Result<Filter> parseGradeFilter(const View &view, const QString &text);

} // namespace leadbook
