// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/segments/fielddivision.h"

namespace leadbook {

/// A group for each of the kMostValues commonest texts of the field, spelled as most customers have them; the
/// other texts are Others. A column of codes folds each text of its dictionary once.
void divideByNames(FieldDivision &division);

/// The same of a column of texts that are several tags joined by ';': who has several goes with the commonest
/// of them; Others have tags, but none that is shown.
void divideByTags(FieldDivision &division);

} // namespace leadbook
