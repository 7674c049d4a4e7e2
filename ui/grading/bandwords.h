// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradescheme.h"

#include <QLocale>
#include <QString>

namespace leadbook {

/// Where a band begins, in words: "from ¥ 100,000", "from 3 days in 30"; empty where its name says it all.
QString bandStart(const GradeBand &band, const GradeCriterion &criterion, const QString &currency,
                  const QLocale &locale);

/// The same as it stands behind "instead of": "¥ 100,000", "3".
QString bandAmount(const GradeBand &band, const GradeCriterion &criterion, const QString &currency,
                   const QLocale &locale);

/// The bands of a criterion in one line: "clear / partly / unclear", "high from ¥ 100,000 · average …".
QString bandSummary(const GradeCriterion &criterion, const QString &currency, const QLocale &locale);

} // namespace leadbook
