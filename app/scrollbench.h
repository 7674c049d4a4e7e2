// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace leadbook {

class Workspace;

/// Scrolls the customer table of the real window over the loaded book and returns how many milliseconds each
/// scroll event took to the end of its paint; empty where there is no such table. Needs a QApplication.
std::vector<double> measureScroll(Workspace &workspace);

} // namespace leadbook
