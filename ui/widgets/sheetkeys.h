// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QWidget;

namespace leadbook {

/// A property of a QAction, true where its key also holds while a sheet lies over the window: it goes on with
/// what is in the sheet (Undo, Save) or is for the whole window (Quit).
inline constexpr char kHoldsOverSheets[] = "holdsOverSheets";

/// Whether @p event is a letter with Alt alone, which chooses a menu or a button.
bool isMnemonic(const QKeyEvent &event);

/// Whether the key of @p event is that of an action or shortcut of @p window that lies below @p sheet and
/// does not hold over sheets. A letter with Alt is one unless something in the sheet has it: menus and
/// buttons below have most of them.
bool isKeyBelow(const QKeyEvent &event, const QWidget &window, const QWidget &sheet);

} // namespace leadbook
