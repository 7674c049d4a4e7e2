// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/logeffects.h"
#include "ui/widgets/spanlabel.h"

#include <QList>
#include <QLocale>

namespace leadbook {

/// The note with the days that it names in muted brackets behind them: "before Spring Festival (6 Feb 2027)".
QList<Span> noteSpans(const QuickLog &said, const QLocale &locale);
/// What was said of the need: "budget ¥ 200,000 · decision maker Ms Li"; empty where nothing was.
QString needText(const NeedEvidence &need, Day today, const QString &currency, const QLocale &locale);
/// What the grade becomes: "Grade B → A", or what is still missing behind it.
QList<Span> effectSpans(const LogEffect &effect, Day today, const QLocale &locale);
/// The same of several: "3 customers B → A · 8 as before".
QList<Span> effectSpans(const LogEffects &effects, const QLocale &locale);

} // namespace leadbook
