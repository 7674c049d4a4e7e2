// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace leadbook {

struct FilterOffer;

/// What a related record is called: "Deal", and with @p isNegated said of it: "has none".
QString relatedLabel(const QString &term);
QString relatedRelation(const QString &term, bool isNegated);

/// @p filter in the user's words, with @p scope the brackets it stands in: "Grade is one of A, B", "City is
/// 上海 or Region is East". Names that @p view does not have are said as they are written.
QString filterWords(const View &view, const Filter &filter, const QString &scope = {});

/// A value as the user reads and types it: choices by label, days ISO, numbers plain.
QString valueWords(const FilterOffer &offer, const FilterValue &value);
/// The value meant by what the user typed for @p offer; absent where it does not fit.
std::optional<FilterValue> valueFromWords(const FilterOffer &offer, const QString &text);
/// Several values as one line and back: joined by commas, in double quotes where one holds a comma or quote.
QString joinedValues(const FilterOffer &offer, const std::vector<FilterValue> &values);
/// Absent where one of them does not fit.
std::optional<std::vector<FilterValue>> splitValues(const FilterOffer &offer, const QString &line);

} // namespace leadbook
