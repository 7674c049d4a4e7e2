// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/segments/customergroups.h"

namespace leadbook {

/// Divides the customers of @p view by the values of @p field, see divideCustomers().
CustomerGroups divideByField(const View &view, const Dimension &dimension, FieldRef field,
                             const Progress &progress);

} // namespace leadbook
