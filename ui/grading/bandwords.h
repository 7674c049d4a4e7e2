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

} // namespace leadbook
