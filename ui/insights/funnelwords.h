// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/funnel.h"

#include <QString>
#include <QStringList>

namespace leadbook {

/// The ways of counting in the order of FunnelCount, in short.
QStringList countNames();
/// One sentence that says what @p count counts.
QString countDefinition(FunnelCount count);
/// The choices of time in the order of PeriodChoice.
QStringList periodNames();

} // namespace leadbook
