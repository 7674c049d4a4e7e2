// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagetabs.h"

namespace leadbook {

/// The pages of the navigation's entry Today, in the order shown.
std::span<const PageTab> todayTabs();

} // namespace leadbook
