// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbook {

class TableView;
struct FunnelTable;

/// Gives the columns of @p view, whose model shows @p table, the delegates of what they hold and @p width
/// each (pixels at 100 % text size, wider where a heading or a cell needs it); the first takes the rest.
void lookLike(TableView &view, const FunnelTable &table, int width);

} // namespace leadbook
