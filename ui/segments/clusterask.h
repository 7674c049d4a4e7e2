// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/clusterfigures.h"

class QSettings;

namespace leadbook {

/// How many scales there are to choose from.
inline constexpr int kClusterScales = 4;

/// What was asked of the clusters last; the usual where nothing was.
ClusterAsk readClusterAsk(const QSettings &settings);
void writeClusterAsk(QSettings &settings, const ClusterAsk &ask);

} // namespace leadbook
