// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/duplicates/duplicatepair.h"
#include "workspace/merging/mergecomparison.h"

#include <QLocale>
#include <QString>

namespace leadbook {

/// "93 % alike: same phone 138 0011 2233; name is the pinyin of the other".
QString evidenceSentence(const DuplicatePair &pair, const QLocale &locale);

/// "since 2024 · 14 interactions · 1 deal", or "no history".
QString sideHeading(const MergeComparison::Side &side);

} // namespace leadbook
