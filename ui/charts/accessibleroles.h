// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbook {

/// Tells screen readers what the program's own widgets are: a Chart is a chart with a table of its figures, a
/// sheet is a dialog, a page and an area that scrolls is a pane, a button is clicked whatever kind it is
/// (ButtonFace). Before the first window; another call does nothing. Window's thread.
void installAccessibleRoles();

} // namespace leadbook
