// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/whatif/whatifanswer.h"

#include <QLocale>
#include <QString>

namespace leadbook {

/// Why a customer moves, in plain words: "frequent now from 2 days in 30 instead of 3", "A from 80 points
/// instead of 88". @p currency is that of the value bands.
QString moveWords(const GradeMove &move, const GradeScheme &before, const GradeScheme &after,
                  const QString &currency, const QLocale &locale);

/// "73 → 88".
QString movePoints(const GradeMove &move, const QLocale &locale);

} // namespace leadbook
