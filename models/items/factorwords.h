// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradewinwords.h"
#include "workspace/factors/factorinput.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace leadbook {

/// The factor in JSON: "source", "earlyContacts".
QString factorKey(FactorId factor);
/// The factor as people say it: "Source", "Contacts up to then".
QString factorName(FactorId factor);
/// A level of it: its text, or its band in words, "100 to 499 employees".
QString factorLevelName(const FactorTable &table, std::uint32_t level);
/// "goes with winning", "goes with losing", "cannot tell yet".
QString factorVerdictWord(FactorVerdict verdict);
/// "+12 pp (3 to 21)": points of percentage and the 95 % interval; a dash where there are no others.
QString factorDifference(const FactorLevel &level, const QLocale &locale);
/// What a level says, as a sentence.
QString factorSentence(const FactorTable &table, const FactorLevel &level, const QLocale &locale);

/// The order in which people read them: what goes with winning, what with losing, then the rest; within these
/// the surest first, levels that are not compared last by number of deals. Points into @p levels.
std::vector<const FactorLevel *> factorOrder(const std::vector<FactorLevel> &levels);

} // namespace leadbook
