// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbook {

/// Gives freed memory back to the system where the C library keeps it for later (glibc: in an arena for each
/// thread, of which other threads have no use). Worth its milliseconds after large work only. Any thread.
void returnFreeMemory();

} // namespace leadbook
