// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "store/book.h"
#include "workspace/generator/generatedrows.h"
#include "workspace/generator/generatoroptions.h"

#include <QString>

namespace leadbook {

/// What generateInto wrote.
struct GeneratedBook
{
    GeneratedCounts counts;
    CommittedChange change;
};

/// Writes a synthetic book into @p book as one change called @p label, which undo takes back in one step:
/// customers with their contacts and needs, owners and products (those that the book has by name are used),
/// purchases, deals with their stage changes in the first pipeline, interactions. @p today is the day up to
/// which things happened. Holds no more than one customer's rows in memory. Progress counts rows. Store
/// thread.
Result<GeneratedBook> generateInto(Book &book, const QString &label, const GeneratorOptions &options,
                                   Day today, const Progress &progress);

} // namespace leadbook
