// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/gradescheme.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace leadbook {

/// The written standard by which people judge level @p level of an input, in the user's language: "product or
/// use named, and at least two of budget, date and decision maker known". Empty where nothing is judged: what
/// is counted or added up needs no standard. @p field as in gradefield.h; level 0: not known.
QString levelStandard(QStringView field, int level);

/// The same for a band of @p criterion.
QString bandStandard(const GradeCriterion &criterion, const GradeBand &band);

/// The same for each choice of a field that people judge, in the order of its choices; none for other fields.
QStringList choiceStandards(FieldId field);

} // namespace leadbook
