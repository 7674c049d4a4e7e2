// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <span>

namespace leadbook {

/// Builds both adjacencies of the links and every customer's main link; once, after loading.
void connectLinks(Snapshot &snapshot);
/// Builds both adjacencies of the points; once, after loading.
void connectPoints(Snapshot &snapshot);
/// The main link of one customer: its primary link, else its oldest; kNoRow without contacts.
Row findMainLink(const Snapshot &snapshot, Row customer);
/// Appends every row of @p parents, the children, under the parent it names, with room for @p parentCount of
/// them.
void connectChildren(Adjacency &adjacency, const Column<Row> &parents, std::size_t parentCount);

} // namespace leadbook
