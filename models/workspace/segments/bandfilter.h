// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view.h"

#include <QString>

namespace leadbook {

/// The city whose customers are local: the one that was set, else likelyHomeCity().
QString homeCity(const View &view);
/// The city with the most customers, spelled as most of them have it; names that fold alike are one. Empty
/// where none has one.
QString likelyHomeCity(const View &view);

/// The filter of a band (DimensionBand::where) or a ready group for the book of @p view: what stands in
/// braces, see kHomeCity and kScorePlaces, replaced by what is meant. Any other text stays as it is.
QString bandFilter(const View &view, const QString &where);

} // namespace leadbook
