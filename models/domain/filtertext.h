// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"

#include <QString>

namespace leadbook {

/// A value as toText() of a filter writes it: text in quotes where it needs them, with \" and \\.
QString valueText(const FilterValue &value);

/// The shortest plain decimal that reads back as @p number, which is finite: 0.00012, 2000, -1.5.
QString decimalText(double number);

} // namespace leadbook
