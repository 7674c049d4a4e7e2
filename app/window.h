// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbook {

/// Opens the window and runs it until it is closed; returns the exit status.
int runWindow(int &argumentCount, char **arguments);

} // namespace leadbook
