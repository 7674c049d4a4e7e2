// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columnmapping.h"
#include "exchange/columnprofile.h"

#include <vector>

namespace leadbook {

/// Corrects what the program itself mapped by what the cells are: a "contact" column of phone numbers is a
/// phone; a choice or number field whose cells mostly are neither becomes a custom field (left out in files
/// without custom fields); a column without a header is recognised by e-mails, phones, and in a file of
/// customers the first of texts is the name. Any column of e-mails or certain phones is one, and the only
/// column of days or amounts in a file that needs one is that. What the user asked for stays. @p profiles has
/// an entry for each column.
void refineMapping(ColumnMapping &mapping, bool hasHeader, const std::vector<ColumnProfile> &profiles);

} // namespace leadbook
