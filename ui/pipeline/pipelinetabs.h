// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagetabs.h"

#include <span>

namespace leadbook {

/// The pages of the entry Pipeline, in their order.
std::span<const PageTab> pipelineTabs();

} // namespace leadbook
