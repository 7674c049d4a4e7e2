// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"
#include "workspace/bookloader.h"
#include "workspace/derivation.h"
#include "workspace/view.h"

#include <optional>

namespace leadbook::bench {

/// The whole book @p path with everything derived as of @p day; absent where it cannot be read.
inline std::optional<View> wholeView(const QString &path, Day day)
{
    const auto connection = ReadConnection::open(path);
    const auto snapshot = BookLoader(path).loadAll(Progress());
    if (!connection || !snapshot)
        return {};
    const auto read = readAnalysisSettings(connection->handle());
    if (!read)
        return {};
    AnalysisSettings settings = *read;
    View view;
    view.snapshot = *snapshot;
    view.asOf = day;
    view.derived = deriveAll(*view.snapshot, day, settings);
    view.settings = std::make_shared<const AnalysisSettings>(settings);
    return view;
}

} // namespace leadbook::bench
