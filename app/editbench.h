// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <vector>

namespace leadbook {

class Workspace;

/// Milliseconds from the request of a change to the end of the paint that shows it.
struct EditTimes
{
    std::vector<double> edits;
    std::vector<double> undos;
    std::vector<double> selections; ///< of all rows, counted
};

/// Edits one field of random customers of the loaded book and takes each edit back, in the customer table of
/// the real window, scrolled to that customer. Leaves its changes in the journal. Needs a QApplication.
Result<EditTimes> measureEdits(Workspace &workspace);

} // namespace leadbook
