// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyvaluegrid.h"
#include "workspace/customerrecord.h"

namespace leadbook {

/// Every field that the record holds, then the user's own, as names and values in the user's language.
QList<KeyValue> detailRows(const CustomerRecord &record, Day today, const QLocale &locale);

} // namespace leadbook
