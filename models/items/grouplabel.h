// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/segments/customergroups.h"

#include <QLocale>
#include <QString>

namespace leadbook {

/// What a group of @p groups is called in the user's language: "Large enterprise", "500 to 2,000", "not
/// known".
QString groupLabel(const CustomerGroups &groups, const CustomerGroup &group, const QLocale &locale);

/// The same for other programs: band and value as written, a choice by its key, ranges as "500..2000", and
/// "others" and "unknown".
QString groupKey(const CustomerGroups &groups, const CustomerGroup &group);

} // namespace leadbook
