// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/dimension.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace leadbook {

/// What was read of dimensions.
struct DimensionList
{
    std::vector<Dimension> dimensions;
    QStringList problems; ///< for each entry that was left out, one sentence that says why
};

/// Dimensions as JSON, for the settings of a book and files, and back: `{"dimensions":[{"key":…,"label":…,
/// "topic":"who"|"needs"|"does"|"worth","fields":[…]},{…,"bands":[{"label":…,"where":…}]}]}`. An entry that
/// cannot be used is left out: no key, no label, neither fields nor bands or both, more than kMostBands
/// bands, a key that was there before. Invalid with one sentence where there is no list at all.
QByteArray toJson(const std::vector<Dimension> &dimensions);
Result<DimensionList> dimensionsFromJson(const QByteArray &json);

/// @p json (empty: none so far) with @p dimension in the place of the entries with its key, else behind. All
/// else stays as it is, also what this version cannot read. Invalid where dimensionsFromJson() would leave
/// @p dimension out, or where @p json is no list.
Result<QByteArray> withDimension(const QByteArray &json, const Dimension &dimension);
/// @p json without the entries with that key; empty where that leaves none. Invalid where it is no list.
Result<QByteArray> withoutDimension(const QByteArray &json, const QString &key);

} // namespace leadbook
