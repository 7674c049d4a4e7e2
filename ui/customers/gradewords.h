// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradereason.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace leadbook {

/// One criterion of a grade in words: "Value", "high: ¥ 186,000", "+25".
struct GradeLine
{
    QString label;
    QString text;
    QString points;
    bool isBest = false; ///< it could earn no more

    friend bool operator==(const GradeLine &, const GradeLine &) = default;
};

/// The customer's grade as it stands within a sentence, translated where it is a shipped one.
QString gradeName(const GradeReason &reason);
/// "Set by hand to A by Mei until 5 Dec: signs this week"; empty where the rules hold.
QString byHandText(const GradeReason &reason, Day today, const QLocale &locale);
/// One line for each criterion, in the order of the scheme.
QList<GradeLine> gradeLines(const GradeReason &reason, const QLocale &locale);
/// "83 points, A from 88"; at the best grade only the points.
QString pointsText(const GradeReason &reason, const QLocale &locale);
/// "up to A once the unknown is filled in"; empty where all is known or it changes nothing.
QString unknownNote(const GradeReason &reason);
/// What would lift the grade: "contact on 2 more days by 8 Dec". Empty where nothing realistic does.
QString wayUpText(const GradeReason &reason, Day today, const QLocale &locale);
/// The grade that wayUpText() leads to, within a sentence.
QString wayUpGrade(const GradeReason &reason);

} // namespace leadbook
