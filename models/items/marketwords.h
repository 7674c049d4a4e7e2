// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace leadbook {

/// A figure of the market with as many digits as were typed.
QString marketNumber(double value, const QLocale &locale);
/// The same with its unit, which may be empty.
QString marketFigure(double value, const QString &unit, const QLocale &locale);
/// A difference of two: "+1.5 %", "−3".
QString marketDifference(double difference, const QString &unit, const QLocale &locale);

} // namespace leadbook
