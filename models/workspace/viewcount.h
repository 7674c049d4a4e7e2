// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/savedviews.h"
#include "workspace/view.h"

#include <cstddef>
#include <optional>

namespace leadbook {

/// How many people a list shows that asks for @p definition; absent where its filter is none of this book's,
/// or @p progress is cancelled. Pure; in any thread. A million customers take as long as the filter, below
/// 100 ms.
std::optional<std::size_t> countOf(const View &view, const ViewDefinition &definition,
                                   const Progress &progress);

} // namespace leadbook
