// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Loops that are worth a second version for processors with wide vector instructions; which one runs is
// decided when the program starts. Products are never fused with sums, so all versions give the same bits.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#    define LEADBOOK_WIDE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#    define LEADBOOK_WIDE
#endif
