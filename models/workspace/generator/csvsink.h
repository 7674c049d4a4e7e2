// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/generator/generatedrows.h"
#include "workspace/generator/generatoroptions.h"

#include <QString>

namespace leadbook {

/// Writes a synthetic book as customers.csv (one row for one customer, 15 columns), needs.csv (what is known
/// of their needs, to be imported into customers), purchases.csv, deals.csv and interactions.csv into @p
/// folder, which is made where it is missing; files of these names are replaced, all at the end or none. The
/// headers are field keys; events name their customer by its e-mail, which is unique, so that importing the
/// files links every row. @p today is the day up to which things happened. Holds no more than one customer's
/// rows in memory. Progress counts rows. Any thread.
Result<GeneratedCounts> generateCsv(const QString &folder, const GeneratorOptions &options, Day today,
                                    const Progress &progress);

} // namespace leadbook
