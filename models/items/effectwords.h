// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/effect/effectstudy.h"

#include <QLocale>
#include <QString>

namespace leadbook {

/// What an indicator, a verdict and a design are called.
QString indicatorLabel(Indicator indicator);
/// One sentence on what an indicator counts.
QString indicatorMeaning(Indicator indicator);
QString verdictLabel(EffectVerdict verdict);
QString designLabel(EffectDesign design);
/// The same for programs, in every language: "worked", "did harm", "no difference seen", "differs", "does not
/// differ", "change, not effect", "cannot tell", "cannot tell yet"; "figure" for EffectVerdict::None.
QString verdictKey(EffectVerdict verdict);
/// "holdout", "matched", "change".
QString designKey(EffectDesign design);

/// A figure of @p indicator: "31.4 %", "1.25", amounts "1,234".
QString indicatorText(Indicator indicator, double figure, const QLocale &locale);
/// A difference of two: "+3.1 points", "−0.25".
QString differenceText(Indicator indicator, double difference, const QLocale &locale);

/// Why @p row of @p study says what it says, one or two sentences with their numbers.
QString effectReason(const EffectStudy &study, const EffectRow &row, const QLocale &locale);

} // namespace leadbook
