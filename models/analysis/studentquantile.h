// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbook {

/// Student's t for 97.5 % with @p freedom degrees of freedom, at least 1 (Hill 1970, algorithm 396).
double studentQuantile(double freedom);

} // namespace leadbook
